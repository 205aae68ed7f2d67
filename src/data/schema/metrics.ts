import * as z from 'zod';
import {id, localized} from './localized';
import {tableFields, type Table} from './table';

/** A bar chart of one number column, split by one term column. Rows without a number are left out. */
export const chart = z.strictObject({
  title: localized,
  /** How to read the chart, and what it must not be read as. */
  lead: localized,
  /** The `number` column that gives the bars their length. */
  value: id,
  /** The `term` column that splits the bars into series. */
  series: id,
  /** The end of the axis, in the unit of the value column. */
  max: z.number().positive(),
});
export type Chart = z.infer<typeof chart>;

/** Measurements: published ones with who measured them, or ones to take with how to read them. */
export const metrics = z.strictObject({shape: z.literal('metrics'), ...tableFields, chart: chart.optional()});

/** Metrics whose columns are `C`. */
export type Metrics<C extends string = string> = Table<C> & {shape: 'metrics'; chart?: Chart};
