import * as z from 'zod';
import {id, localized, text} from './localized';
import {calendarDate, httpsUrl, sourceMap, sourceRef} from './source';
import {term} from './term';

/** Said of a cell to which the question does not apply. `null` is different: applicable, but not published or not known. */
export const NOT_APPLICABLE = 'n/a';

/** A list price. It is never shown without its Region, its unit, and the row's source and date. */
export const price = z.strictObject({
  /** US dollars per unit. */
  usd: z.number().nonnegative(),
  /** What one pays for, such as "cluster-hour". */
  unit: localized,
  /** The AWS Region code, or in words where the price is the same everywhere. */
  region: text,
});
export type Price = z.infer<typeof price>;

/** How a column's values are read, sorted, shown and exported. */
export const columnKind = z.enum([
  /** Sentences or words in both languages; a list of them renders as a list. */
  'text',
  /** Proper names that are written the same in both languages: products, licences, programming languages. */
  'name',
  /** Identifiers, file names, flags: the same in every language, in monospace. */
  'code',
  /** A command to run, with a copy button. */
  'command',
  /** A number; the unit stands in the column. */
  'number',
  /** A calendar date, as exact as it is known. */
  'date',
  /** A version such as `v1.14.1`. */
  'version',
  /** One or several values of the column's `terms`. */
  'term',
  /** A list price. */
  'price',
]);
export type ColumnKind = z.infer<typeof columnKind>;

/** One cell. `null`: not published or not known. `'n/a'`: the question does not apply. The rules check it against the column. */
export const cell = z.union([z.null(), z.number(), z.string().min(1), z.array(z.string().min(1)).min(1), localized, z.array(localized).min(1), price]);
export type Cell = z.infer<typeof cell>;

/** One column of a table. */
export const column = z.strictObject({
  id,
  label: text,
  kind: columnKind,
  /** The unit of a `number` column: a plain string where it is written the same in both languages ("%"). */
  unit: text.optional(),
  /** What a cell without a value says in this column, where "unknown" says too little. */
  unknown: localized.optional(),
  /** What the column means, where its label is not enough; shown in the legend. */
  description: localized.optional(),
  /** The closed vocabulary of a `term` column, in the order in which it is offered and sorted. */
  terms: z.array(term).min(1).optional(),
  /** `cell` stands in the row; `detail` stands in the part that unfolds below it. */
  place: z.enum(['cell', 'detail']).default('cell').optional(),
  /** Offered as a filter, with counts. Only for `term` columns. */
  facet: z.boolean().default(false).optional(),
});

/** How soon a fact of this kind ages: a price after 90 days, a status after 120, a structure after 365. */
export const factKind = z.enum(['price', 'status', 'structure']);
export type FactKind = z.infer<typeof factKind>;

/** What every fact carries, whatever its shape. */
export const factFields = {
  id,
  /** Where the fact was read: never empty. */
  sources: z.array(sourceRef).min(1, 'a fact has at least one source'),
  /** The day (or month) on which the fact was last checked against its sources. */
  verified: calendarDate,
  /** How soon this fact ages, where it differs from its module. */
  factKind: factKind.optional(),
};

/** One row of a table: one fact, or the facts about one thing. */
export const row = z.strictObject({
  ...factFields,
  /** The row's header: the name of the thing. */
  name: text,
  /** The thing's own page, linked from its name. */
  href: httpsUrl.optional(),
  /** The group in which a catalog shows the row. */
  group: id.optional(),
  /** One value for each column. */
  cells: z.record(id, cell),
  /** What a reader should know besides: limits, doubts, confidence. Shown in the unfolded part. */
  note: localized.optional(),
});

/** A named part of a catalog. */
export const group = z.strictObject({id, label: text, description: localized.optional()});
export type Group = z.infer<typeof group>;

/** What a reader can do with a table; which table gets what is said here and nowhere else. */
export const tableTool = z.enum(['search', 'facets', 'sort', 'columns', 'options', 'differences', 'export']);
export type TableTool = z.infer<typeof tableTool>;

/** Fields that every figure of the guide has. */
export const figureFields = {
  /** Anchor, URL part and file name of the figure's outputs. */
  id,
  /** The caption. */
  title: localized,
  /** One or two sentences: what the figure answers, and its limits. */
  lead: localized,
  /** Sources shared by several rows. */
  sources: sourceMap,
  /** How soon the figure's facts age unless a row says otherwise. */
  factKind,
};

/** Fields that every table has. */
export const tableFields = {
  ...figureFields,
  /** The header of the first column, which holds the rows' names. */
  nameLabel: text,
  columns: z.array(column).min(1),
  rows: z.array(row).min(1),
  tools: z.array(tableTool),
  /** A page that holds more than the table does, such as a vendor's complete list. */
  more: z.strictObject({label: localized, url: httpsUrl}).optional(),
};

type Base = z.infer<z.ZodObject<typeof tableFields>>;
type LooseRow = z.infer<typeof row>;

/** A row whose cells are exactly the table's columns `C`. */
export type Row<C extends string = string> = Omit<LooseRow, 'cells'> & {cells: Record<C, Cell>};
/** A column whose id is one of the table's columns `C`. */
export type Column<C extends string = string> = Omit<z.infer<typeof column>, 'id'> & {id: C};
/** What all tables share, typed by their column ids `C`. */
export type Table<C extends string = string> = Omit<Base, 'columns' | 'rows'> & {columns: Column<C>[]; rows: Row<C>[]};
