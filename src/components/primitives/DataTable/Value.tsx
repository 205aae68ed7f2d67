import Translate from '@docusaurus/Translate';
import {useFormat} from '@site/src/l10n/useFormat';
import type {ResolvedCell, ResolvedColumn, ResolvedPrice} from '@site/src/l10n/figures';
import {Badge} from '../Badge';
import {Command} from '../Command';
import styles from './styles.module.css';

const NOT_APPLICABLE = 'n/a';

/** The value of one cell, as its column's kind reads. That none is there is marked on the cell (`data-v`). */
export function Value({cell, column}: {cell: ResolvedCell | undefined; column: ResolvedColumn}) {
  if (cell === null || cell === undefined) return <Unknown label={column.unknown} />;
  if (cell === NOT_APPLICABLE) return <NotApplicable />;
  if (column.kind === 'term') return <Terms ids={listOf(cell)} column={column} />;
  if (column.kind === 'command') return listOf(cell).map((item) => <Command key={item}>{item}</Command>);
  if (column.kind === 'code') return <List items={listOf(cell)} code />;
  if (column.kind === 'text' || column.kind === 'name') return <List items={listOf(cell)} />;
  return <Plain cell={cell} column={column} />;
}

function Plain({cell, column}: {cell: NonNullable<ResolvedCell>; column: ResolvedColumn}) {
  const format = useFormat();
  if (typeof cell === 'number') {
    return <>{format.quantity(cell, column.unit)}</>;
  }
  if (column.kind === 'date' && typeof cell === 'string') return <time dateTime={cell}>{format.date(cell)}</time>;
  if (column.kind === 'price') return <>{format.price(cell as ResolvedPrice)}</>;
  return <>{String(cell)}</>;
}

function listOf(cell: NonNullable<ResolvedCell>): string[] {
  return (Array.isArray(cell) ? cell : [cell]).map(String);
}

function List({items, code = false}: {items: string[]; code?: boolean}) {
  const one = (item: string) => (code ? <code>{item}</code> : item);
  if (items.length === 1) return <>{one(items[0] ?? '')}</>;
  return (
    <ul className={code ? styles.codes : styles.list}>
      {items.map((item) => (
        <li key={item}>{one(item)}</li>
      ))}
    </ul>
  );
}

function Terms({ids, column}: {ids: string[]; column: ResolvedColumn}) {
  const badges = ids.map((id) => {
    const term = column.terms?.find((candidate) => candidate.id === id);
    return (
      <Badge key={id} tone={term?.tone}>
        {term?.label ?? id}
      </Badge>
    );
  });
  return badges.length === 1 ? badges : <span className={styles.terms}>{badges}</span>;
}

function Unknown({label}: {label: string | undefined}) {
  if (label) return label;
  return (
    <Translate id="table.unknown" description="A value that its maker does not publish or that we could not confirm">
      unknown
    </Translate>
  );
}

function NotApplicable() {
  return (
    <Translate id="table.notApplicable" description="The question of the column does not apply to this row">
      not applicable
    </Translate>
  );
}
