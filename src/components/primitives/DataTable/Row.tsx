import {Fragment} from 'react';
import {translate} from '@docusaurus/Translate';
import {useFormat} from '@site/src/l10n/useFormat';
import type {ResolvedColumn, ResolvedRow, ResolvedSource} from '@site/src/l10n/figures';
import {useAnchors} from '../anchor';
import {Badge} from '../Badge';
import {Sources} from '../Sources';
import {printedValue} from './rawValue';
import {Value} from './Value';
import './rowActions.module.css';
import styles from './styles.module.css';

interface Props {
  anchor: string;
  row: ResolvedRow;
  /** The columns shown in the row itself. */
  cells: readonly ResolvedColumn[];
  /** The columns shown in the part that unfolds. */
  details: readonly ResolvedColumn[];
  sources: Readonly<Record<string, ResolvedSource>>;
  /** The day on which the row is due for another check. */
  reviewBy: string;
}

/**
 * One fact: a row of cells, and below it a row with its details and sources.
 * Both stand in a row group of their own, so that they move and hide together, and that one anchor means both.
 */
export function Row({anchor, row, cells, details, sources, reviewBy}: Props) {
  useAnchors(anchor);
  return (
    <tbody id={anchor} className={styles.item} role="rowgroup" data-row="" data-review={reviewBy}>
      <tr role="row">
        <th scope="row" role="rowheader">
          <button
            type="button"
            className={styles.open}
            aria-expanded="false"
            data-open-row=""
            aria-label={translate({id: 'table.details', message: 'Details', description: 'Button that unfolds a row, before the script names the row in it'})}
          />
          <span data-name="">{row.href ? <a href={row.href}>{row.name}</a> : row.name}</span>
          <Due reviewBy={reviewBy} />
        </th>
        {cells.map((column) => (
          <td key={column.id} role="cell" data-label={column.label} data-kind={column.kind} data-v={printedValue(row.cells[column.id], column)}>
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

/** Says that a row is past the day of its review; the script says it later where the page outlives that day. */
function Due({reviewBy}: {reviewBy: string}) {
  const format = useFormat();
  if (reviewBy >= new Date().toISOString().slice(0, 10)) return null;
  return (
    <span className={styles.due} data-due>
      <Badge tone="caution">
        {translate(
          {id: 'table.due', message: 'due for review since {date}', description: 'Said of a row that was not checked for long'},
          {date: format.date(reviewBy)},
        )}
      </Badge>
    </span>
  );
}

/** Pairs without an element around each: a table has hundreds of them. `src/tables` knows a column by its label. */
function Details({row, columns}: {row: ResolvedRow; columns: readonly ResolvedColumn[]}) {
  const applicable = columns.filter((column) => row.cells[column.id] !== 'n/a');
  if (applicable.length === 0 && !row.note) return null;
  return (
    <dl className={styles.details}>
      {applicable.map((column) => (
        <Fragment key={column.id}>
          <dt>{column.label}</dt>
          <dd data-v={printedValue(row.cells[column.id], column)}>
            <Value cell={row.cells[column.id]} column={column} />
          </dd>
        </Fragment>
      ))}
      {row.note && (
        <>
          <dt>{translate({id: 'table.note', message: 'Note', description: 'Label of a remark about a row'})}</dt>
          <dd>{row.note}</dd>
        </>
      )}
    </dl>
  );
}
