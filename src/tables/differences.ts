import type {TableModel, TableRow, TableState} from './model';

const allEqual = (values: string[]) => values.every((value) => value === values[0]);
const textOf = (row: TableRow, column: string) => row.values[column]?.text ?? '';

/** The columns and rows in which the options that are shown do not differ. */
export function withoutDifference(model: TableModel, shown: readonly TableRow[], state: TableState): {columns: string[]; rows: string[]} {
  const visible = model.columns.filter((column) => column.place === 'cell' && !state.hiddenColumns.includes(column.id));
  if (model.options === 'rows') {
    if (shown.length < 2) return {columns: [], rows: []};
    return {columns: visible.filter((column) => allEqual(shown.map((row) => textOf(row, column.id)))).map((column) => column.id), rows: []};
  }
  if (model.options === 'columns') {
    if (visible.length < 2) return {columns: [], rows: []};
    return {columns: [], rows: shown.filter((row) => allEqual(visible.map((column) => textOf(row, column.id)))).map((row) => row.id)};
  }
  return {columns: [], rows: []};
}
