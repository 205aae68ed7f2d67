import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useFormat} from '@site/src/l10n/useFormat';
import styles from './styles.module.css';

interface Props {
  /** What is behind: the section below, or the figure above. */
  of: 'section' | 'figure';
  /** The anchor of its entry on the status page, where the difference is shown. */
  anchor: string;
  /** The day on which it was found to be behind. */
  since: string;
  /** Set where there never was a translation. */
  missing?: string;
}

function message(of: Props['of'], missing: boolean, values: {date: string}): string {
  if (missing)
    return translate({
      id: 'translation.missing',
      message: 'This part is not translated yet.',
      description: 'Notice on a page in another language than English',
    });
  if (of === 'figure') {
    return translate(
      {
        id: 'translation.figure',
        message: 'Part of this figure is behind its English version since {date}.',
        description: 'Notice below a figure whose translation is outdated',
      },
      values,
    );
  }
  return translate(
    {
      id: 'translation.section',
      message: 'This section is behind its English version since {date}.',
      description: 'Notice in a section whose translation is outdated',
    },
    values,
  );
}

/** Says that the translation of a section or figure is outdated, and links to what changed. Put into the page by the plugin translation-status. */
export function TranslationNotice({of, anchor, since, missing}: Props) {
  const format = useFormat();
  return (
    <p role="note" className={styles.notice} data-translation="behind">
      {message(of, missing !== undefined, {date: since ? format.date(since) : '–'})}
      {format.gap}
      <Link to={`/translation-status#${anchor}`}>
        <Translate id="translation.difference" description="Link from a notice to what changed in English">
          See what changed
        </Translate>
      </Link>
    </p>
  );
}
