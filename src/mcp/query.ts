import {reviewBy} from '../data/derive';
import type {ResolvedColumn, ResolvedRow, ResolvedTable} from '../l10n/figures';
import type {Locale} from '../l10n/resolve';
import {cellTexts} from '../outputs/cellTexts';
import {rowsInOrder} from '../components/primitives/DataTable/rowsInOrder';
import {fold, queryWords} from '../tables/search';
import {compareVersions} from '../tables/sort';
import {unknownName} from './errors';

/** What is asked of a table. */
export interface TableQuery {
  /** Words that a row must hold, all of them. */
  query?: string | undefined;
  /** By column: one value or several, any of which will do; all columns together. */
  filters?: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** Ids of rows. */
  rows?: readonly string[] | undefined;
}

/** What every row has beside its columns, and can be filtered by. */
const EXTRA = ['name', 'group', 'verified', 'reviewBy'] as const;
const ORDERED = /^(<=|>=|<|>)\s*(.+)$/;
const ABSENT: Record<string, null | 'n/a'> = {unknown: null, 'n/a': 'n/a'};

type Test = (row: ResolvedRow) => boolean;

function holds(order: number, sign: string): boolean {
  if (sign.startsWith('>')) return order > 0 || (sign === '>=' && order === 0);
  return order < 0 || (sign === '<=' && order === 0);
}

/** Whether a value is before or after another: as numbers where the column holds some, as versions or dates elsewhere. */
function compared(value: unknown, column: ResolvedColumn | undefined, sign: string, wanted: string): boolean {
  const amount = typeof value === 'object' && value !== null && 'usd' in value ? value.usd : value;
  if (typeof amount === 'number') return holds(amount - Number(wanted), sign);
  if (typeof amount !== 'string' || amount === 'n/a') return false;
  if (column?.kind === 'version') return holds(compareVersions(amount, wanted), sign);
  return holds(amount < wanted ? -1 : amount > wanted ? 1 : 0, sign);
}

/** @throws if a value of a closed vocabulary is not one of its values */
function termTest(column: ResolvedColumn, wanted: string): Test {
  const terms = column.terms ?? [];
  const term = terms.find(({id, label}) => id === wanted || fold(label) === fold(wanted));
  if (!term) throw unknownName(`value in the column "${column.id}"`, wanted, [...terms.map(({id}) => id), 'unknown', 'n/a']);
  return (row) => [row.cells[column.id]].flat().includes(term.id);
}

function columnTest(column: ResolvedColumn, wanted: string, locale: Locale): Test {
  if (Object.hasOwn(ABSENT, wanted)) return (row) => row.cells[column.id] === ABSENT[wanted];
  const [, sign, limit] = wanted.match(ORDERED) ?? [];
  if (sign && limit) return (row) => compared(row.cells[column.id], column, sign, limit);
  if (column.kind === 'term') return termTest(column, wanted);
  return (row) => fold(cellTexts(row.cells[column.id], column, locale).items.join(' ')).includes(fold(wanted));
}

function extraTest(table: ResolvedTable, name: (typeof EXTRA)[number], wanted: string): Test {
  const valueOf = (row: ResolvedRow) => (name === 'reviewBy' ? reviewBy(row.verified, row.factKind ?? table.factKind) : row[name]) ?? '';
  if (name === 'group') {
    const groups = (table.shape === 'catalog' && table.groups) || [];
    const group = groups.find(({id, label}) => id === wanted || fold(label) === fold(wanted));
    if (!group)
      throw unknownName(
        'group',
        wanted,
        groups.map(({id}) => id),
      );
    return (row) => row.group === group.id;
  }
  const [, sign, limit] = wanted.match(ORDERED) ?? [];
  if (sign && limit) return (row) => compared(valueOf(row), undefined, sign, limit);
  return (row) => fold(valueOf(row)).includes(fold(wanted));
}

/** @throws if the table has no such column */
function filterTest(table: ResolvedTable, name: string, wanted: readonly string[], locale: Locale): Test {
  const column = table.columns.find(({id}) => id === name);
  const extra = EXTRA.find((candidate) => candidate === name);
  if (!column && !extra) throw unknownName(`column of "${table.id}"`, name, [...table.columns.map(({id}) => id), ...EXTRA]);
  const tests = wanted.map((value) => (column ? columnTest(column, value, locale) : extraTest(table, extra ?? 'name', value)));
  return (row) => tests.some((test) => test(row));
}

function wordTest(table: ResolvedTable, query: string, locale: Locale): Test {
  const words = queryWords(query);
  return (row) => {
    const cells = table.columns.flatMap((column) => cellTexts(row.cells[column.id], column, locale).items);
    const text = fold([row.id, row.name, row.note ?? '', ...cells].join(' '));
    return words.every((word) => text.includes(word));
  };
}

/**
 * The rows of a table that answer a question, in the order of the page.
 * @throws with the names that exist, if the question names a column, value or row that does not
 */
export function queryRows(table: ResolvedTable, {query, filters = {}, rows}: TableQuery, locale: Locale): ResolvedRow[] {
  const tests = Object.entries(filters).map(([name, wanted]) => filterTest(table, name, [wanted].flat(), locale));
  if (query) tests.push(wordTest(table, query, locale));
  const missing = rows?.find((id) => !table.rows.some((row) => row.id === id));
  if (missing !== undefined)
    throw unknownName(
      `row in "${table.id}"`,
      missing,
      table.rows.map(({id}) => id),
    );
  if (rows) tests.push((row) => rows.includes(row.id));
  return rowsInOrder(table).filter((row) => tests.every((test) => test(row)));
}
