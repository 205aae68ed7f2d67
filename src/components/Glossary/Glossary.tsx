import Translate, {translate} from '@docusaurus/Translate';
import {glossary} from '@site/src/data/glossary';
import type {GlossaryTerm} from '@site/src/data/schema';
import {useFormat} from '@site/src/l10n/useFormat';
import {useResolved} from '@site/src/l10n/useResolved';
import {useAnchors} from '../primitives/anchor';
import {TermName} from './TermName';
import styles from './styles.module.css';

const inEnglish = ({term}: GlossaryTerm) => (typeof term === 'string' ? term : term.en);
const ALPHABETICAL = [...glossary].sort((a, b) => inEnglish(a).localeCompare(inEnglish(b), 'en'));

function Entry({entry}: {entry: GlossaryTerm}) {
  const {gap} = useFormat();
  useAnchors(entry.id);
  const {definition, source} = useResolved({definition: entry.definition, source: entry.source});
  return (
    <div id={entry.id} className={styles.entry} data-entry>
      <dt>
        <dfn>
          <TermName term={entry.term} />
        </dfn>
      </dt>
      <dd>
        <p>{definition}</p>
        <p className={styles.source}>
          {entry.introductionSays && (
            <>
              <Translate
                id="glossary.introductionSays"
                description="Said of a term for which the fixed text of the Chinese introduction has another word"
                values={{word: <q lang="zh-CN">{entry.introductionSays}</q>}}>
                {'The Chinese introduction says {word}.'}
              </Translate>
              {gap}
            </>
          )}
          <a href={source.url}>{source.title}</a>
        </p>
      </dd>
    </div>
  );
}

/** All terms of the guides in both languages, by their English words. */
export function Glossary() {
  const filter = translate({id: 'glossary.filter', message: 'Filter terms', description: 'Label of the search field of the glossary'});
  const none = translate({id: 'glossary.none', message: 'No term matches.', description: 'Said where the glossary has no term for what was typed'});
  return (
    <main className={styles.page}>
      <h1>{translate({id: 'glossary.title', message: 'Glossary', description: 'Title of the glossary'})}</h1>
      <p>
        <Translate id="glossary.lead" description="Lead of the glossary" values={{count: glossary.length}}>
          {'The {count} terms of the guides, each in both languages, with what it means here and a page that defines or uses it so.'}
        </Translate>
      </p>
      <p className={styles.filter} data-glossary-filter data-no-print>
        <label>
          {filter} <input type="search" />
        </label>
        <output data-none={none} />
      </p>
      <dl className={styles.entries} data-entries>
        {ALPHABETICAL.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </dl>
    </main>
  );
}
