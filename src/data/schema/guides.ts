import * as z from 'zod';
import {id, localized, text} from './localized';
import {calendarDate} from './source';

/** What the head of a guide says before its text begins. */
export const guide = z.strictObject({
  /** The name of the page's file: `aiops-observability-stack`. */
  id,
  /** For whom the guide is written. */
  audience: localized,
  /** What a reader can do afterwards, each beginning with a verb. */
  outcomes: z.array(localized).min(2).max(6),
  /** What to know or to have ready. */
  prerequisites: z.array(localized).min(1).max(6),
  /** Versions and tools that the text was written for. */
  environment: z.array(text).min(1),
  /** The day on which the text was last read through as a whole. */
  reviewed: calendarDate,
});
export type Guide = z.infer<typeof guide>;

/** The heads of all complete guides. */
export const guides = z.array(guide);
