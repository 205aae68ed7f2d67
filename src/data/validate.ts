import type {ZodType} from 'zod';
import {catalog, comparison, ladder, layers, metrics} from './schema';
import type {Figure} from './models';
import {rules, type Fault} from './rules';

/** The schema of each shape. */
export const schemaOf: Record<Figure['shape'], ZodType> = {catalog, comparison, ladder, layers, metrics};

/** Names list items by their id, so that a path survives a reordering. */
function readablePath(model: unknown, keys: PropertyKey[]): string {
  let value = model;
  return keys
    .map((key) => {
      const parent = value;
      value = typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined;
      const named = Array.isArray(parent) && typeof value === 'object' && value !== null && 'id' in value;
      return String(named ? (value as {id: unknown}).id : key);
    })
    .join('.');
}

/**
 * All faults of one module: first of its schema, then (if that holds) of the rules.
 * @param today the day against which dates are held, `YYYY-MM-DD`
 */
export function validate(model: Figure, today: string): Fault[] {
  const schema = schemaOf[model.shape];
  if (!schema) return [{path: 'shape', message: `is "${String(model.shape)}": one of ${Object.keys(schemaOf).join(', ')}`}];
  const parsed = schema.safeParse(model);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({path: readablePath(model, issue.path), message: issue.message}));
  }
  return rules.flatMap((rule) => rule(model, today));
}
