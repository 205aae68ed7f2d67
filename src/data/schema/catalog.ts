import * as z from 'zod';
import {group, tableFields, type Group, type Table} from './table';

/** Many things of one kind, in groups: add-ons, servers, services. */
export const catalog = z.strictObject({shape: z.literal('catalog'), ...tableFields, groups: z.array(group).optional()});

/** A catalog whose columns are `C`. */
export type Catalog<C extends string = string> = Table<C> & {shape: 'catalog'; groups?: Group[]};
