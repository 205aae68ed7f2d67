import type {TableColumn, TableModel, TableRow, TableState} from './model';

/** Folds case, width and accents, so that "ＥＫＳ", "eks" and "Eks" are one. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The words of a query, folded; a row matches if it holds all of them. */
export function queryWords(query: string): string[] {
  return fold(query).split(' ').filter(Boolean);
}

const matchesWords = (row: TableRow, words: string[]) => words.every((word) => row.searchText.includes(word));

/** The term ids of a row in one column. */
export function termsOf(row: TableRow, column: string): string[] {
  const value = row.values[column];
  return value && !value.absence ? value.raw.split(' ') : [];
}

function matchesFacets(row: TableRow, facets: TableState['facets'], except?: string): boolean {
  return Object.entries(facets).every(([column, chosen]) => column === except || chosen.length === 0 || termsOf(row, column).some((id) => chosen.includes(id)));
}

/** The rows that the reader's search, filters and chosen options leave. */
export function filterRows(rows: readonly TableRow[], state: TableState): TableRow[] {
  const words = queryWords(state.query);
  const hidden = new Set(state.hiddenRows);
  return rows.filter((row) => !hidden.has(row.id) && matchesWords(row, words) && matchesFacets(row, state.facets));
}

/** How many rows each term of a facet would show if it were chosen as well, given the search and the other facets. */
export function facetCounts(model: TableModel, state: TableState, column: TableColumn): Record<string, number> {
  const words = queryWords(state.query);
  const hidden = new Set(state.hiddenRows);
  const counts: Record<string, number> = Object.fromEntries(column.terms.map((term) => [term.id, 0]));
  for (const row of model.rows) {
    if (hidden.has(row.id) || !matchesWords(row, words) || !matchesFacets(row, state.facets, column.id)) continue;
    for (const id of termsOf(row, column.id)) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}
