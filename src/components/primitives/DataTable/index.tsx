import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import sourceLines from '@guide/source-lines';
import type {ResolvedColumn, ResolvedRow, ResolvedTable} from '@site/src/l10n/figures';
import {reviewBy} from '@site/src/data/derive';
import {writeLines} from '@site/src/tables/lines';
import {Figure} from '../Figure';
import {Count, Improve} from './Foot';
import {Legend} from './Legend';
import {Row} from './Row';
import {rowsInOrder} from './rowsInOrder';
import {EmptyState, Tools} from './Tools';
import deferred from '../Figure/deferred.module.css';
import long from './long.module.css';
import styles from './styles.module.css';

/** The anchor of one row: equal in both languages, stable as long as the row's id is. `src/tables` takes the row's id from it. */
export const rowAnchor = (figureId: string, rowId: string) => `${figureId}-${rowId}`;

/** With more rows than this, a table lays out only those that are in sight. */
export const MANY_ROWS = 100;

/** A table of facts: every row, every source, in the static HTML. */
export function DataTable({model, children}: {model: ResolvedTable; children?: ReactNode}) {
  const cells = model.columns.filter((column) => column.place !== 'detail');
  const details = model.columns.filter((column) => column.place === 'detail');
  const captionId = `${model.id}-caption`;
  return (
    <Figure id={model.id} title={model.title} lead={model.lead} verified={model.rows.map((row) => row.verified)} count={<Count model={model} />}>
      {children}
      <Tools model={model} />
      <div className={`${styles.scroll} ${deferred.table}`} role="region" aria-labelledby={captionId} tabIndex={0} data-defers="">
        <table
          className={model.rows.length > MANY_ROWS ? `${styles.table} ${long.long}` : styles.table}
          role="table"
          data-table={model.id}
          data-options={model.shape === 'comparison' ? model.options : undefined}
          data-details={describeDetails(model, details)}
          data-lines={writeLines(rowsInOrder(model).map((row) => sourceLines[model.id]?.rows[row.id]))}>
          <caption id={captionId} className={styles.caption}>
            {model.title}
          </caption>
          <Head nameLabel={model.nameLabel} columns={cells} sortable={model.tools.includes('sort')} />
          <Body model={model} cells={cells} details={details} />
        </table>
        <EmptyState />
      </div>
      <Legend columns={model.columns} />
      <Improve file={sourceLines[model.id]?.file} />
    </Figure>
  );
}

/** The terms of a column in their order, each with its id and label: cells show labels, addresses and files have ids. */
const describeTerms = (column: ResolvedColumn) => column.terms?.map(({id, label}) => [id, label]);

/** The columns of the unfolding part, for the exports: their ids, kinds and labels. */
function describeDetails(model: ResolvedTable, details: Columns): string | undefined {
  const described: unknown[][] = details.map((column) => [column.id, column.kind, column.label, ...(column.terms ? [describeTerms(column)] : [])]);
  if (model.rows.some((row) => row.note)) {
    described.push(['note', 'text', translate({id: 'table.note', message: 'Note', description: 'Label of a remark about a row'})]);
  }
  return described.length > 0 ? JSON.stringify(described) : undefined;
}

function Head({nameLabel, columns, sortable}: {nameLabel: string; columns: Columns; sortable: boolean}) {
  const header = (label: string) => (sortable ? <SortButton label={label} /> : label);
  return (
    <thead role="rowgroup" className={sortable ? styles.sortable : undefined}>
      <tr role="row">
        <th scope="col" role="columnheader" data-col="name">
          {header(nameLabel)}
        </th>
        {columns.map((column) => (
          <th key={column.id} scope="col" role="columnheader" data-col={column.id} data-kind={column.kind} data-terms={JSON.stringify(describeTerms(column))}>
            {header(column.label)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SortButton({label}: {label: string}) {
  return (
    <button type="button" className={styles.sort} data-sort>
      {label}
    </button>
  );
}

type Columns = readonly ResolvedColumn[];

function Body({model, cells, details}: {model: ResolvedTable; cells: Columns; details: Columns}) {
  const item = (row: ResolvedRow) => (
    <Row
      key={row.id}
      anchor={rowAnchor(model.id, row.id)}
      row={row}
      cells={cells}
      details={details}
      sources={model.sources}
      reviewBy={reviewBy(row.verified, row.factKind ?? model.factKind)}
    />
  );
  const groups = model.shape === 'catalog' ? (model.groups ?? []) : [];
  if (groups.length === 0) return model.rows.map(item);
  return groups.flatMap((group) => [
    <tbody key={`group-${group.id}`} className={styles.group} role="rowgroup" data-group-head={group.id}>
      <tr role="row">
        <th scope="rowgroup" role="rowheader" colSpan={cells.length + 1}>
          {group.label}
          {group.description && <span className={styles.groupText}>{group.description}</span>}
        </th>
      </tr>
    </tbody>,
    ...model.rows.filter((row) => row.group === group.id).map(item),
  ]);
}
