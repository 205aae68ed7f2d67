import type {ZodType} from 'zod';
import {catalog, comparison, ladder, layers, metrics} from './schema';
import {explainFaults} from './schema/explain';
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

/** Faults of any value against its schema, with paths that a reader understands. */
export function schemaFaults(schema: ZodType, value: unknown): Fault[] {
  return explainFaults(schema, value).map((fault) => ({...fault, path: readablePath(value, fault.keys)}));
}

/** Faults of one figure against the schema of its shape. */
export function figureFaults(model: Figure): Fault[] {
  if (Object.hasOwn(schemaOf, model.shape)) return schemaFaults(schemaOf[model.shape], model);
  return [{path: 'shape', keys: ['shape'], message: `is "${String(model.shape)}"`, how: `write one of: ${Object.keys(schemaOf).join(', ')}`}];
}

/**
 * All faults of one module: first of its schema, then (if that holds) of the rules.
 * @param today the day against which dates are held, `YYYY-MM-DD`
 */
export function validate(model: Figure, today: string): Fault[] {
  const faults = figureFaults(model);
  return faults.length > 0 ? faults : rules.flatMap((rule) => rule(model, today));
}
