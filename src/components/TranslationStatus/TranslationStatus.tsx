import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {TranslationStatus as Status} from '@site/src/l10n/drift/status';
import {useFormat} from '@site/src/l10n/useFormat';
import {OpenList} from './OpenList';
import {StatusTable} from './StatusTable';
import styles from './styles.module.css';

/** What of the guide is translated, what is behind its English, and what is missing; counted when the site is built. */
export function TranslationStatus({status}: {status: Status}) {
  const format = useFormat();
  const sum = (key: 'current' | 'pending' | 'missing') => format.number(status.groups.reduce((total, group) => total + group[key], 0));
  return (
    <main className={styles.page}>
      <h1>{translate({id: 'translation.title', message: 'State of the translation', description: 'Title of the status page'})}</h1>
      <p>
        <Translate
          id="translation.summary"
          description="Sums on the status page"
          values={{current: sum('current'), pending: sum('pending'), missing: sum('missing')}}>
          {
            'Up to date: {current}. Behind the English: {pending}. Not translated: {missing}. Counted are sections of pages, rows of tables, and messages of the interface.'
          }
        </Translate>
      </p>
      <section aria-labelledby="open">
        <h2 id="open">
          <Translate id="translation.open" description="Heading above the list of what is not up to date">
            Not up to date
          </Translate>
        </h2>
        {status.open.length > 0 ? (
          <OpenList units={status.open} />
        ) : (
          <p>
            <Translate id="translation.nothingOpen" description="Said where everything is translated">
              Nothing: every section, row and message says what its English says.
            </Translate>
          </p>
        )}
      </section>
      <section aria-labelledby="by-page">
        <h2 id="by-page">
          <Translate id="translation.byPage" description="Heading above the table of pages">
            Page by page
          </Translate>
        </h2>
        <StatusTable groups={status.groups} />
      </section>
      <p>
        <Link to="/docs/aiops-aidlc#languages">
          <Translate id="translation.how" description="Link to how the two languages relate">
            How the two languages correspond
          </Translate>
        </Link>
      </p>
    </main>
  );
}
