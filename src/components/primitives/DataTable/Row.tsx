import {translate} from '@docusaurus/Translate';
import type {ResolvedColumn, ResolvedRow, ResolvedSource} from '@site/src/l10n/figures';
import {useAnchors} from '../anchor';
import {Sources} from '../Sources';
import {Value} from './Value';
import styles from './styles.module.css';

interface Props {
  anchor: string;
  row: ResolvedRow;
  /** The columns shown in the row itself. */
  cells: readonly ResolvedColumn[];
  /** The columns shown in the part that unfolds. */
  details: readonly ResolvedColumn[];
  sources: Readonly<Record<string, ResolvedSource>>;
  nameLabel: string;
}

/**
 * One fact: a row of cells, and below it a row with its details and sources.
 * Both stand in a row group of their own, so that they move and hide together, and that one anchor means both.
 */
export function Row({anchor, row, cells, details, sources, nameLabel}: Props) {
  useAnchors(anchor);
  return (
    <tbody id={anchor} className={styles.item} role="rowgroup" data-row={row.id} data-group={row.group}>
      <tr role="row">
        <th scope="row" role="rowheader" data-label={nameLabel}>
          {row.href ? <a href={row.href}>{row.name}</a> : row.name}
        </th>
        {cells.map((column) => (
          <td key={column.id} role="cell" data-label={column.label} data-kind={column.kind}>
            <Value cell={row.cells[column.id]} column={column} />
          </td>
        ))}
      </tr>
      <tr role="row" className={styles.detail}>
        <td role="cell" colSpan={cells.length + 1}>
          <Details row={row} columns={details} />
          <Sources refs={row.sources} shared={sources} verified={row.verified} />
        </td>
      </tr>
    </tbody>
  );
}

function Details({row, columns}: {row: ResolvedRow; columns: readonly ResolvedColumn[]}) {
  const known = columns.filter((column) => row.cells[column.id] !== 'n/a');
  if (known.length === 0 && !row.note) return null;
  return (
    <dl className={styles.details}>
      {known.map((column) => (
        <div key={column.id}>
          <dt>{column.label}</dt>
          <dd>
            <Value cell={row.cells[column.id]} column={column} />
          </dd>
        </div>
      ))}
      {row.note && (
        <div>
          <dt>{translate({id: 'table.note', message: 'Note', description: 'Label of a remark about a row'})}</dt>
          <dd>{row.note}</dd>
        </div>
      )}
    </dl>
  );
}
