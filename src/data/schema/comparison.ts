import * as z from 'zod';
import {tableFields, type Table} from './table';

/** A few options held against the same questions. */
export const comparison = z.strictObject({
  shape: z.literal('comparison'),
  ...tableFields,
  /** Which axis holds the options: `rows` for many options, `columns` for two or three that are read side by side. */
  options: z.enum(['rows', 'columns']),
});

/** A comparison whose columns are `C` (the options where `options` is `columns`, else the questions). */
export type Comparison<C extends string = string> = Table<C> & {shape: 'comparison'; options: 'rows' | 'columns'};
