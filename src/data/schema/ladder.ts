import * as z from 'zod';
import {id, localized, text} from './localized';
import {calendarDate, httpsUrl} from './source';
import {factFields, figureFields} from './table';

/** A thing that happened on a date, with where it was read. */
export const milestone = z.strictObject({
  ...factFields,
  /** When it happened or will happen. */
  date: calendarDate,
  text: localized,
});
export type Milestone = z.infer<typeof milestone>;

/** A link of the guide: to a page of ours (`/docs/…`, without a language) or to the web (https). */
export const link = z.strictObject({
  id,
  to: z.union([z.string().regex(/^\/(?!\/|zh\/)/, 'a path of the site starts with one slash and names no language'), httpsUrl]),
  label: text,
  /** What the reader finds there. */
  description: localized.optional(),
});
export type Link = z.infer<typeof link>;

/** One step of a ladder. */
export const stage = z.strictObject({
  ...factFields,
  /** The number shown before the name, where steps are counted from something other than 1. */
  level: z.number().int().nonnegative(),
  name: localized,
  summary: localized,
  /** For each aspect of the ladder, what is so at this step: short sentences. */
  aspects: z.record(id, z.array(localized).min(1)),
  milestones: z.array(milestone).optional(),
  links: z.array(link).optional(),
});

/** An ordered way up: each step builds on the one before. */
export const ladder = z.strictObject({
  shape: z.literal('ladder'),
  ...figureFields,
  /** What is said of every step, in this order. */
  aspects: z.array(z.strictObject({id, label: text})),
  stages: z.array(stage).min(2),
});

/** A stage that answers exactly the aspects `A`. */
export type Stage<A extends string = string> = Omit<z.infer<typeof stage>, 'aspects'> & {
  aspects: Record<A, z.infer<typeof localized>[]>;
};
/** A ladder whose aspects are `A`. */
export type Ladder<A extends string = string> = Omit<z.infer<typeof ladder>, 'aspects' | 'stages'> & {
  aspects: {id: A; label: z.infer<typeof text>}[];
  stages: Stage<A>[];
};
