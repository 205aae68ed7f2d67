import * as z from 'zod';
import {id, localized, text} from './localized';
import {httpsUrl} from './source';
import {factFields, figureFields} from './table';
import {term} from './term';

/** A product or tool that stands in a layer. */
export const part = z.strictObject({
  id,
  name: text,
  href: httpsUrl.optional(),
  /** One of the figure's `terms`, such as `preview`. */
  status: id.optional(),
  note: localized.optional(),
});
export type Part = z.infer<typeof part>;

/** One layer, with what stands in it. */
export const layer = z.strictObject({
  ...factFields,
  level: z.number().int().positive(),
  name: localized,
  /** What the layer does for the one above it. */
  role: localized,
  parts: z.array(part).min(1),
});
export type Layer = z.infer<typeof layer>;

/** What passes from one layer to another. */
export const flow = z.strictObject({id, from: id, to: id, label: localized});
export type Flow = z.infer<typeof flow>;

/** One step of a loop, with the guardrail that holds it. */
export const loopStep = z.strictObject({...factFields, name: localized, text: localized, guardrail: localized});
export type LoopStep = z.infer<typeof loopStep>;

/** An architecture: layers, what flows between them, and the loop that runs over them. */
export const layers = z.strictObject({
  shape: z.literal('layers'),
  ...figureFields,
  /** The vocabulary of the parts' `status`. */
  terms: z.array(term),
  /** From the foundation (level 1) upwards. */
  layers: z.array(layer).min(2),
  flows: z.array(flow).min(1),
  loop: z.strictObject({title: localized, lead: localized, steps: z.array(loopStep).min(2)}),
  /** Where one product sits across the layers. */
  placement: z.strictObject({
    ...factFields,
    title: localized,
    text: z.array(localized).min(1),
    /** The layers that it covers. */
    layers: z.array(id).min(1),
  }),
});
export type Layers = z.infer<typeof layers>;
