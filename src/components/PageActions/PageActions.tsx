import Translate, {translate} from '@docusaurus/Translate';
import {useTwinAddress} from './useTwinAddress';
import styles from './styles.module.css';

const notCopied = () =>
  translate({
    id: 'page.notCopied',
    message: 'The page could not be copied. Open it as Markdown instead.',
    description: 'Said when the page could not be fetched or the clipboard not be written',
  });

const needsBuild = () =>
  translate({
    id: 'page.needsBuild',
    message: 'Pages as Markdown belong to the built site: npm run site makes and serves it.',
    description: 'Said under npm start, which makes no Markdown, to who copies a page',
  });

/** The page as Markdown: to copy, which `src/live/copyPage.ts` does, or to open, which needs no script. */
export function PageActions() {
  const twin = useTwinAddress();
  return (
    <div className={styles.actions} data-ui data-page-actions>
      <button
        type="button"
        className={styles.copy}
        data-copy-page={twin}
        data-copied={translate({id: 'page.copied', message: 'Copied as Markdown', description: 'Said after the page was put on the clipboard'})}
        data-failed={process.env.NODE_ENV === 'development' ? needsBuild() : notCopied()}>
        <Translate id="page.copy" description="Button that copies the page as Markdown">
          Copy page as Markdown
        </Translate>
      </button>
      <a href={twin} type="text/markdown">
        <Translate id="page.open" description="Link to the page as Markdown">
          Open as Markdown
        </Translate>
      </a>
      <span className={styles.said} role="status" />
    </div>
  );
}
