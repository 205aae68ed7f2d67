import * as z from 'zod';
import type {Figure} from '../data/models';
import {calendarDate, catalog, comparison, ladder, layer, layers, localized, loopStep, metrics, milestone, row, source, stage} from '../data/schema';
import {DATA_VERSION, LICENCE} from './licence';

const address = z.url({protocol: /^https?$/});
const licence = z.strictObject({name: z.literal(LICENCE.name), url: z.literal(LICENCE.url)});
const span = z.strictObject({oldest: calendarDate, newest: calendarDate});

/** What every published figure has around what its shape holds. */
const envelope = {
  $schema: address,
  version: z.literal(DATA_VERSION),
  licence,
  language: z.enum(['en', 'zh-CN']),
  /** The figure on its page. */
  url: address,
  /** The oldest and the newest check of its facts. */
  verified: span,
};

/** What a published fact has in place of references. */
const fact = {
  sources: z.array(source).min(1),
  /** The day on which it is due for another check. */
  reviewBy: calendarDate,
  /** The fact on its page. */
  url: address,
};

const publishedRow = row.extend(fact);
const publishedStage = stage.extend({...fact, milestones: z.array(milestone.extend(fact)).optional()});
const loop = layers.shape.loop.extend({steps: z.array(loopStep.extend(fact)).min(2)});

/** The published form of each shape. Its texts are `{en, zh}` here; a published file holds one language. */
const published: Record<Figure['shape'], z.ZodType> = {
  catalog: catalog.omit({sources: true, tools: true}).extend({...envelope, rows: z.array(publishedRow).min(1)}),
  comparison: comparison.omit({sources: true, tools: true}).extend({...envelope, rows: z.array(publishedRow).min(1)}),
  metrics: metrics.omit({sources: true, tools: true}).extend({...envelope, rows: z.array(publishedRow).min(1)}),
  ladder: ladder.omit({sources: true}).extend({...envelope, stages: z.array(publishedStage).min(2)}),
  layers: layers.omit({sources: true}).extend({
    ...envelope,
    layers: z.array(layer.extend(fact)).min(2),
    loop,
    placement: layers.shape.placement.extend(fact),
  }),
};

/** The list of everything that is published in one language. */
const index = z.strictObject({
  $schema: address,
  version: z.literal(DATA_VERSION),
  licence,
  language: z.enum(['en', 'zh-CN']),
  title: z.string(),
  /** The page that explains the data. */
  documentation: address,
  /** The same list in the other languages. */
  translations: z.array(z.strictObject({language: z.enum(['en', 'zh-CN']), url: address})),
  figures: z.array(
    z.strictObject({
      id: z.string(),
      shape: z.enum(['catalog', 'comparison', 'metrics', 'ladder', 'layers']),
      title: z.string(),
      lead: z.string(),
      /** How many facts it holds. */
      facts: z.int().positive(),
      verified: span,
      /** The day on which the first of its facts is due for another check. */
      reviewBy: calendarDate,
      url: address,
      json: address,
      /** Tables only; a diagram has no rows. */
      csv: address.nullable(),
      schema: address,
    }),
  ),
});

/** The names of the published schemas: the shapes, and the list. */
export const SCHEMA_NAMES = [...(Object.keys(published) as Figure['shape'][]), 'index'] as const;

/** Alternatives that became equal when a text became a string stand once. */
function withoutRepetition(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRepetition);
  if (typeof value !== 'object' || value === null) return value;
  const schema = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutRepetition(item)]));
  if (!Array.isArray(schema.anyOf)) return schema;
  const {anyOf, ...others} = schema;
  const distinct = [...new Map(anyOf.map((item: unknown) => [JSON.stringify(item), item])).values()];
  return distinct.length === 1 ? {...others, ...(distinct[0] as object)} : {...others, anyOf: distinct};
}

/**
 * The JSON Schema (draft 2020-12) of a published file.
 * @param id the schema's own address
 */
export function jsonSchemaOf(name: (typeof SCHEMA_NAMES)[number], id: string): object {
  const schema = z.toJSONSchema(name === 'index' ? index : published[name], {
    io: 'input',
    // One language is published: a text is a string there.
    override: ({zodSchema, jsonSchema}) => {
      if (zodSchema !== localized) return;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      Object.assign(jsonSchema, {type: 'string', minLength: 1});
    },
  });
  return {$id: id, title: `AIOps Strategy Guide for EKS: ${name}`, ...(withoutRepetition(schema) as object)};
}
