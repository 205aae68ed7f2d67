import {NAME_COLUMN, initialState, type TableModel, type TableState} from './model';

/** Parameters with a meaning of their own; no column may be called so. */
export const RESERVED = ['q', 'sort', 'hide', 'without', 'diff', 'open'] as const;

const MAX_QUERY = 100;
const MAX_VALUE = 2000;
const SEPARATOR = '_';
const DESCENDING = '-desc';

/** A query as an address can hold it: not too long, and without half a character. What stands for broken bytes makes it none. */
const cutQuery = (text: string) =>
  text.includes('\ufffd')
    ? ''
    : text
        .trim()
        .slice(0, MAX_QUERY)
        .replace(/\p{Surrogate}/gu, '')
        .trim();

const join = (ids: readonly string[]) => ids.join(SEPARATOR);

/**
 * A table's state as address parameters, each named `<table>.<what>`; nothing where nothing was chosen.
 * Ids are of lower-case words and hyphens, so that nothing but the query needs escaping.
 */
export function encodeState(tableId: string, state: TableState): [string, string][] {
  const found: [string, string][] = [];
  const add = (name: string, value: string) => value && found.push([`${tableId}.${name}`, value]);
  add('q', cutQuery(state.query));
  for (const column of Object.keys(state.facets).sort()) add(column, join(state.facets[column] ?? []));
  add('sort', state.sort ? state.sort.column + (state.sort.descending ? DESCENDING : '') : '');
  add('hide', join(state.hiddenColumns));
  add('without', join(state.hiddenRows));
  add('diff', state.differences ? '1' : '');
  add('open', join(state.open));
  return found;
}

function knownIds(value: string | null, known: ReadonlySet<string>): string[] {
  if (!value || value.length > MAX_VALUE) return [];
  return [...new Set(value.split(SEPARATOR))].filter((id) => known.has(id));
}

function decodeSort(value: string | null, model: TableModel): TableState['sort'] {
  if (!value) return undefined;
  const descending = value.endsWith(DESCENDING);
  const column = descending ? value.slice(0, -DESCENDING.length) : value;
  const sortable = column === NAME_COLUMN || model.columns.some((candidate) => candidate.id === column && candidate.place === 'cell');
  return sortable ? {column, descending} : undefined;
}

/** Reads a table's state from an address. What is broken, foreign, oversized or outdated is left out; nothing throws. */
export function decodeState(parameters: URLSearchParams, model: TableModel): TableState {
  const read = (name: string) => parameters.get(`${model.id}.${name}`);
  const columns = new Set(model.columns.filter((column) => column.place === 'cell').map((column) => column.id));
  const rows = new Set(model.rows.map((row) => row.id));
  const state = initialState();
  state.query = cutQuery(read('q') ?? '');
  for (const column of model.columns.filter((candidate) => candidate.facet)) {
    const chosen = knownIds(read(column.id), new Set(column.terms.map((term) => term.id)));
    if (chosen.length > 0) state.facets[column.id] = chosen;
  }
  state.sort = decodeSort(read('sort'), model);
  state.hiddenColumns = knownIds(read('hide'), columns);
  state.hiddenRows = model.options === 'rows' ? knownIds(read('without'), rows) : [];
  state.differences = model.options !== undefined && read('diff') === '1';
  state.open = knownIds(read('open'), rows);
  return state;
}

/** Whether an address says anything of a table. */
export function mentions(search: string, tableId: string): boolean {
  return search.includes(`${tableId}.`);
}

/**
 * The search part of an address after one table's state changed; all other parameters stay as they are.
 * @returns with its question mark, or empty
 */
export function withState(search: string, tableId: string, state: TableState): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part && !part.startsWith(`${tableId}.`));
  const own = encodeState(tableId, state).map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%20/g, '+')}`);
  const all = [...others, ...own];
  return all.length > 0 ? `?${all.join('&')}` : '';
}
