import type {ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import type {ResolvedColumn, ResolvedRow, ResolvedTable} from '@site/src/l10n/figures';
import {Figure} from '../Figure';
import {Legend} from './Legend';
import {Row} from './Row';
import styles from './styles.module.css';

/** The anchor of one row: equal in both languages, stable as long as the row's id is. */
export const rowAnchor = (figureId: string, rowId: string) => `${figureId}-${rowId}`;

/** A table of facts: every row, every source, in the static HTML. */
export function DataTable({model, children}: {model: ResolvedTable; children?: ReactNode}) {
  const cells = model.columns.filter((column) => column.place !== 'detail');
  const details = model.columns.filter((column) => column.place === 'detail');
  const captionId = `${model.id}-caption`;
  return (
    <Figure id={model.id} title={model.title} lead={model.lead} verified={model.rows.map((row) => row.verified)} count={<Count model={model} />}>
      {children}
      <div className={styles.scroll} role="region" aria-labelledby={captionId} tabIndex={0}>
        <table className={styles.table} role="table" data-shape={model.shape}>
          <caption id={captionId} className={styles.caption}>
            {model.title}
          </caption>
          <Head nameLabel={model.nameLabel} columns={cells} />
          <Body model={model} cells={cells} details={details} />
        </table>
      </div>
      <Legend columns={model.columns} />
    </Figure>
  );
}

function Head({nameLabel, columns}: {nameLabel: string; columns: readonly ResolvedColumn[]}) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          {nameLabel}
        </th>
        {columns.map((column) => (
          <th key={column.id} scope="col" role="columnheader" data-kind={column.kind}>
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
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
      nameLabel={model.nameLabel}
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

function Count({model}: {model: ResolvedTable}) {
  return (
    <>
      {translate(
        {id: 'table.count', message: '{count} rows.', description: 'How many rows a table has'},
        {count: String(model.rows.length)},
      )}{' '}
      {model.more && (
        <>
          <a href={model.more.url}>{model.more.label}</a>
          <Translate id="sentence.end" description="Full stop, with the space after it">
            {'. '}
          </Translate>
        </>
      )}
    </>
  );
}
