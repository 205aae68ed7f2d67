import Translate from '@docusaurus/Translate';
import {glossary} from '@site/src/data/glossary';
import type {GlossaryTerm} from '@site/src/data/schema';
import {useResolved} from '@site/src/l10n/useResolved';
import {TermName} from '../Glossary/TermName';
import styles from './styles.module.css';

function Entry({entry}: {entry: GlossaryTerm}) {
  const {definition} = useResolved({definition: entry.definition});
  return (
    <div id={`term-${entry.id}`} className={styles.entry}>
      <dt>
        <TermName term={entry.term} to={`/glossary#${entry.id}`} />
      </dt>
      <dd>{definition}</dd>
    </div>
  );
}

/** What the marked terms of a page mean: a list at its end, which also fills the little window at each of them. */
export function TermList({ids}: {ids: string}) {
  const wanted = ids.split(' ');
  const entries = glossary.filter(({id}) => wanted.includes(id));
  return (
    <details className={styles.list} data-term-list>
      <summary>
        <Translate id="terms.list" description="Unfolds the list of the terms that a page marks" values={{count: entries.length}}>
          {'Terms on this page ({count})'}
        </Translate>
      </summary>
      <dl>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </dl>
    </details>
  );
}
