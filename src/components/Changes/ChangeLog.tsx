import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {readLog, type Entry, type Line} from '@site/src/changes/lines';
import {placesIn} from '@site/src/changes/places';
import {words} from '@site/src/changes/words';
import log from '@site/src/data/changes.json';
import type {ChangeLog as Log} from '@site/src/data/schema';
import {useFormat} from '@site/src/l10n/useFormat';
import {useLocale} from '@site/src/l10n/useLocale';
import {useResolved} from '@site/src/l10n/useResolved';
import {useAnchors} from '../primitives/anchor';
import {Badge} from '../primitives/Badge';
import styles from './styles.module.css';

const TONES = {added: 'positive', changed: 'info', removed: 'negative', checked: 'neutral'} as const;

/** What changed in the data, day by day, the newest first. */
export function ChangeLog() {
  const locale = useLocale();
  const format = useFormat();
  const texts = useResolved(words);
  const entries = readLog(log as Log, locale, placesIn(locale));
  useAnchors(...entries.map(({id}) => id));
  return (
    <main className={styles.page}>
      <h1>{texts.title}</h1>
      <p className={styles.lead}>{texts.description}</p>
      <p data-no-print>
        <Translate id="changes.subscribe" description="Before the links to the feeds">
          Follow it with a feed reader:
        </Translate>
        {format.gap}
        <Link to="pathname:///changes.atom">Atom</Link> · <Link to="pathname:///changes.json">JSON Feed</Link>
      </p>
      {entries.map((entry) => (
        <EntrySection key={entry.id} entry={entry} />
      ))}
    </main>
  );
}

function EntrySection({entry}: {entry: Entry}) {
  const format = useFormat();
  return (
    <section className={styles.entry} aria-labelledby={entry.id}>
      <h2 id={entry.id}>
        <time dateTime={entry.date}>{format.date(entry.date)}</time>
        <span>{entry.title}</span>
      </h2>
      {entry.groups.map((group) => (
        <div key={group.id}>
          {group.title && <h3>{group.title}</h3>}
          <ul className={group.title ? styles.changes : styles.holds}>
            {group.lines.map((line, index) => (
              <LineItem key={`${line.name}-${index}`} line={line} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function LineItem({line}: {line: Line}) {
  return (
    <li>
      {line.label && <Badge tone={TONES[line.kind]}>{line.label}</Badge>} {line.to ? <Link to={line.to}>{line.name}</Link> : line.name}
      {line.text && <span className={styles.text}>{line.text}</span>}
    </li>
  );
}
