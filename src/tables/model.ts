import type {ColumnKind} from '../data/schema';

/** What can be compared, filtered and exported of one cell. */
export interface CellValue {
  /** The text as the reader sees it. */
  text: string;
  /** The value behind it: a number, an ISO date, or ids joined by spaces; the text itself where there is none. */
  raw: string;
  /** `unknown`: not published or not known. `none`: the question does not apply. */
  absence?: 'unknown' | 'none';
}

/** A column as the table's tools know it. */
export interface TableColumn {
  id: string;
  label: string;
  kind: ColumnKind | 'group';
  /** For columns of terms: their ids in the order in which they sort, with their labels. */
  terms: {id: string; label: string}[];
  /** Whether it can be filtered by its terms. */
  facet: boolean;
  /** Whether it stands in the row or in the part that unfolds. */
  place: 'cell' | 'detail';
}

/** A source as it is exported. */
export interface TableSource {
  title: string;
  url: string;
}

/** A row as the table's tools know it. */
export interface TableRow {
  id: string;
  name: string;
  href?: string | undefined;
  /** Values by column id. */
  values: Record<string, CellValue>;
  /** All visible text, folded for search. */
  searchText: string;
  sources: TableSource[];
  /** The day of the last check. */
  verified: string;
}

/** A table without its markup. */
export interface TableModel {
  id: string;
  title: string;
  nameLabel: string;
  columns: TableColumn[];
  rows: TableRow[];
  /** Which axis holds the options of a comparison. */
  options?: 'rows' | 'columns';
}

/** What the reader has chosen. Ids only, so that it reads the same in both languages. */
export interface TableState {
  query: string;
  /** Chosen terms by column id; any of them in a column, all columns together. */
  facets: Record<string, string[]>;
  /** The column to sort by (`name` for the first one), or none for the original order. */
  sort: {column: string; descending: boolean} | undefined;
  hiddenColumns: string[];
  hiddenRows: string[];
  /** Show only what differs between the options. */
  differences: boolean;
  /** Rows that are unfolded. */
  open: string[];
}

/** The first column, which holds the rows' names. */
export const NAME_COLUMN = 'name';

/** A table as it is before the reader has chosen anything. */
export const initialState = (): TableState => ({
  query: '',
  facets: {},
  sort: undefined,
  hiddenColumns: [],
  hiddenRows: [],
  differences: false,
  open: [],
});
