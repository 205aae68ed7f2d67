import * as z from 'zod';
import {id, localized} from './localized';
import {calendarDate, source} from './source';

/** What a check of a statement found. */
export const verdict = z.enum(['confirmed', 'outdated', 'wrong', 'unverifiable']);

/** A statement of the guide's text that was checked. */
export const claim = z.strictObject({
  id,
  /** The sections in which it stands, as numbered in the guide. */
  where: z.string().min(1),
  /** The statement, in short. */
  statement: localized,
  verdict,
  /** What the reader must know now. Present where the page carries a note. */
  note: localized.optional(),
  /** Since when the statement no longer holds, where that is known. */
  since: calendarDate.optional(),
  /** The month in which the note was written. */
  noted: calendarDate.optional(),
  /** Where the finding was read; `null` for a judgement of ours, which then says so. */
  source: source.nullable(),
  /** When the statement was checked; `null` where no dated check exists. */
  verified: calendarDate.nullable(),
});
export type Claim = z.infer<typeof claim>;

/** All checked statements of one page. */
export const claims = z.array(claim).min(1);
