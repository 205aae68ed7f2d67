import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {OpenUnit} from '@site/src/l10n/drift/status';
import {useFormat} from '@site/src/l10n/useFormat';
import {useResolved} from '@site/src/l10n/useResolved';
import {useAnchors} from '../primitives/anchor';
import styles from './styles.module.css';

function Item({unit}: {unit: OpenUnit}) {
  const {title, label} = useResolved({title: unit.title, label: unit.label});
  const format = useFormat();
  useAnchors(unit.anchor);
  const state = unit.missing
    ? translate({id: 'translation.state.missing', message: 'not translated', description: 'State of a section'})
    : translate({id: 'translation.state.pending', message: 'behind the English', description: 'State of a section'});
  return (
    <li id={unit.anchor} className={styles.item}>
      <p>
        {title} – {unit.to ? <Link to={unit.to}>{label}</Link> : <code>{label}</code>}: {state}
        {unit.since && (
          <>
            {', '}
            <Translate
              id="translation.since"
              description="The day on which a section was found to be behind"
              values={{date: <time dateTime={unit.since}>{format.date(unit.since)}</time>}}>
              {'since {date}'}
            </Translate>
          </>
        )}
      </p>
      {unit.reason && <p className={styles.reason}>{unit.reason}</p>}
      {unit.changes.map((change, index) => (
        <p key={index} lang="en" className={styles.change}>
          {change.was && <del>{change.was}</del>} {change.is && <ins>{change.is}</ins>}
        </p>
      ))}
    </li>
  );
}

/** Sections and rows whose Chinese is behind, with the sentences that changed in English. */
export function OpenList({units}: {units: readonly OpenUnit[]}) {
  return (
    <ul className={styles.list}>
      {units.map((unit) => (
        <Item key={unit.key} unit={unit} />
      ))}
    </ul>
  );
}
