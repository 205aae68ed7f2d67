import * as z from 'zod';
import {id, localized, text} from './localized';

/** What a term means to the reader's eye; the look of each tone is one design token, never a colour in the data. */
export const tone = z.enum(['positive', 'info', 'caution', 'negative', 'neutral']);
export type Tone = z.infer<typeof tone>;

/** One value of a closed vocabulary, such as `read-only` or `preview`. */
export const term = z.strictObject({
  id,
  label: text,
  /** What exactly the value claims; shown in the table's legend. */
  definition: localized.optional(),
  tone: tone.default('neutral').optional(),
});
export type Term = z.infer<typeof term>;
