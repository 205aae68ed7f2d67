import {rawValue} from '../components/primitives/DataTable/rawValue';
import {rowsInOrder} from '../components/primitives/DataTable/rowsInOrder';
import type {ResolvedColumn, ResolvedRow, ResolvedTable} from '../l10n/figures';
import type {Locale} from '../l10n/resolve';
import type {CellValue, TableColumn, TableModel, TableRow} from '../tables/model';
import {fold} from '../tables/search';
import {cellTexts} from './cellTexts';
import {sourcesOf} from './sources';
import {wordsIn} from './words';

const SEPARATORS: Partial<Record<ResolvedColumn['kind'], string>> = {term: ', ', command: '\n'};
const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

function valueOf(row: ResolvedRow, column: ResolvedColumn, locale: Locale): CellValue {
  const cell = row.cells[column.id];
  // Where a question does not apply, the part of the row that unfolds has no line for it.
  if (cell === 'n/a' && column.place === 'detail') return {text: '', raw: '', absence: 'none'};
  const {items, absence} = cellTexts(cell, column, locale);
  const text = (column.kind === 'command' ? items : items.map(clean)).join(SEPARATORS[column.kind] ?? '; ');
  if (absence) return {text, raw: '', absence};
  return {text, raw: rawValue(cell, column) ?? text};
}

/** The columns as the exports list them: those of the row, those that unfold, the note, the group. */
function columnsOf(model: ResolvedTable, locale: Locale): TableColumn[] {
  const words = wordsIn(locale);
  const columnOf = (column: ResolvedColumn): TableColumn => ({
    id: column.id,
    kind: column.kind,
    label: column.label,
    place: column.place ?? 'cell',
    facet: column.facet ?? false,
    terms: (column.terms ?? []).map(({id, label}) => ({id, label})),
  });
  const extra = (id: string, kind: TableColumn['kind'], label: string): TableColumn => ({id, kind, label, place: 'detail', facet: false, terms: []});
  const {groups = []} = model.shape === 'catalog' ? model : {};
  return [
    ...model.columns.filter((column) => column.place !== 'detail').map(columnOf),
    ...model.columns.filter((column) => column.place === 'detail').map(columnOf),
    ...(model.rows.some((row) => row.note) ? [extra('note', 'text', words('table.note'))] : []),
    ...(groups.length > 1 ? [extra('group', 'group', words('tools.group'))] : []),
  ];
}

function rowOf(model: ResolvedTable, row: ResolvedRow, locale: Locale): TableRow {
  const values = Object.fromEntries(model.columns.map((column) => [column.id, valueOf(row, column, locale)]));
  const groups = model.shape === 'catalog' ? model.groups : undefined;
  const group = groups?.find(({id}) => id === row.group);
  values.note = row.note ? {text: clean(row.note), raw: clean(row.note)} : {text: '', raw: '', absence: 'none'};
  if (group) values.group = {text: group.label, raw: group.id};
  return {
    id: row.id,
    name: row.name,
    ...(row.href && {href: row.href}),
    values,
    searchText: fold([row.id, row.name, ...Object.values(values).map(({text}) => text)].join(' ')),
    sources: sourcesOf(row.sources, model.sources),
    verified: row.verified,
  };
}

/** A table of the data as the tools of the page know it, so that both export with the same functions. */
export function tableModel(model: ResolvedTable, locale: Locale): TableModel {
  return {
    id: model.id,
    title: model.title,
    nameLabel: model.nameLabel,
    columns: columnsOf(model, locale),
    // In the order of the page: a catalog shows its rows group by group.
    rows: rowsInOrder(model).map((row) => rowOf(model, row, locale)),
    ...(model.shape === 'comparison' && {options: model.options}),
  };
}
