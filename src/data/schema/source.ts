import * as z from 'zod';
import {id, text} from './localized';

/** An address on the public web, always https. */
export const httpsUrl = z.url({protocol: /^https$/, error: 'a source is an https:// address'});

/** Whether a date names a day that the calendar has: not 2026-02-30. */
export function isOnCalendar(date: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return true;
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/**
 * A calendar date, as exact as it is known: `2026-08-21`, or `2026-08` where only the month is,
 * or `2026` where only the year is.
 */
export const calendarDate = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'a date is YYYY-MM-DD, or YYYY-MM or YYYY where the day is not known')
  .refine(isOnCalendar, 'a date is a day that the calendar has');
export type CalendarDate = z.infer<typeof calendarDate>;

/** Where a fact was read. */
export const source = z.strictObject({
  /** What the reader sees as the link: the page's title, in the language of the page or in both. */
  title: text,
  /** The page itself, not a search result and not a home page where a deeper page exists. */
  url: httpsUrl,
});
export type Source = z.infer<typeof source>;

/** A source of this row alone, or the key of one in the module's `sources`. */
export const sourceRef = z.union([id, source]);
export type SourceRef = z.infer<typeof sourceRef>;

/** Sources that several rows share, by key: an address stands in one place. */
export const sourceMap = z.record(id, source);
