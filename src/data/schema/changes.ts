import * as z from 'zod';
import {id, text} from './localized';
import {calendarDate, isOnCalendar} from './source';

/** Which part of a fact changed, where it is not a column with a label of its own. */
export const changedPart = z.enum(['name', 'note', 'sources', 'group', 'text', 'link', 'column-added', 'column-removed']);
export type ChangedPart = z.infer<typeof changedPart>;

/** One part of a fact, before and after; without both where the words alone were changed. */
export const changeDetail = z.strictObject({
  /** The column's label, or the part. */
  label: text.optional(),
  part: changedPart.optional(),
  /** What it said, shortened; `null` where it was unknown. */
  before: text.nullable().optional(),
  after: text.nullable().optional(),
});
export type ChangeDetail = z.infer<typeof changeDetail>;

/** What happened to one fact, or to a figure as a whole. */
export const change = z.strictObject({
  /** `checked`: read again, and nothing had changed. */
  kind: z.enum(['added', 'removed', 'changed', 'checked']),
  /** The figure's id; `claims` for the dated notes, `glossary` for the terms. */
  figure: id,
  /** The anchor of the fact, where it has one. */
  anchor: id.optional(),
  name: text,
  details: z.array(changeDetail).optional(),
  /** The day of the last check, where there was a new one. */
  verified: calendarDate.optional(),
});
export type Change = z.infer<typeof change>;

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day is YYYY-MM-DD')
  .refine(isOnCalendar, 'a date is a day that the calendar has');

/** What changed in the data on one day. */
export const changeEntry = z.strictObject({
  /** The day, with a number where a day has several entries. */
  id,
  date: day,
  changes: z.array(change).min(1),
});
export type ChangeEntry = z.infer<typeof changeEntry>;

/** The first entry: what the data held when the log began. */
export const changeStart = z.strictObject({
  date: day,
  figures: z.array(z.strictObject({id, title: text, facts: z.number().int().positive()})).min(1),
});

/** The log of changes, the newest first. `npm run changes` writes it. */
export const changeLog = z.strictObject({
  /** A fingerprint of the data up to which the log goes. */
  state: z.string().regex(/^[0-9a-f]{16}$/),
  entries: z.array(changeEntry),
  start: changeStart,
});
export type ChangeLog = z.infer<typeof changeLog>;
