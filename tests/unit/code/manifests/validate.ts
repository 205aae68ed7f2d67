import Ajv, {type ValidateFunction} from 'ajv';
import type {Manifest} from './documents';
import {OWN_SCHEMAS} from './ownSchemas';

const ajv = new Ajv({allErrors: true, strict: false});

const METADATA = {
  type: 'object',
  properties: {
    name: {type: 'string', pattern: '^([a-z0-9]([-a-z0-9.]*[a-z0-9])?|\\$\\{.+\\}.*)$'},
    namespace: {type: 'string', pattern: '^[a-z0-9]([-a-z0-9]*[a-z0-9])?$'},
    labels: {type: 'object', additionalProperties: {type: 'string'}},
    annotations: {type: 'object', additionalProperties: {type: 'string'}},
  },
  required: ['name'],
  additionalProperties: false,
};

const own = new Map<string, ValidateFunction>(
  OWN_SCHEMAS.map(({apiVersion, kind, spec}) => [
    `${apiVersion} ${kind}`,
    ajv.compile({
      type: 'object',
      properties: {apiVersion: {const: apiVersion}, kind: {const: kind}, metadata: METADATA, spec},
      required: ['metadata', 'spec'],
      additionalProperties: false,
    }),
  ]),
);

/** The kinds that the graphs of the guides define themselves, each with the fields of its spec. */
function definedKinds(manifests: Manifest[]): Map<string, ValidateFunction> {
  const TYPES: Record<string, object> = {string: {type: 'string'}, integer: {type: 'integer'}, boolean: {type: 'boolean'}};
  return new Map(
    manifests.flatMap(({kind, object}): [string, ValidateFunction][] => {
      if (kind !== 'ResourceGraphDefinition') return [];
      const schema = (object.spec as {schema: {group?: string; apiVersion: string; kind: string; spec: Record<string, string>}}).schema;
      const fields = Object.entries(schema.spec);
      const spec = {
        type: 'object',
        properties: Object.fromEntries(fields.map(([name, text]) => [name, TYPES[text.split(' ')[0] ?? ''] ?? {}])),
        required: fields.filter(([, text]) => text.includes('required=true')).map(([name]) => name),
        additionalProperties: false,
      };
      return [[`${schema.group ?? 'kro.run'}/${schema.apiVersion} ${schema.kind}`, ajv.compile({type: 'object', properties: {spec}, required: ['spec']})]];
    }),
  );
}

/** Does one of the schemas here describe the kind? */
export function schemaFor(manifest: Manifest, all: Manifest[]): ValidateFunction | undefined {
  const name = `${manifest.apiVersion} ${manifest.kind}`;
  return own.get(name) ?? definedKinds(all).get(name);
}

/** What is wrong with an object that one of the schemas here describes. */
export function schemaErrors(manifest: Manifest, validate: ValidateFunction): string[] {
  if (validate(manifest.object)) return [];
  return (validate.errors ?? []).map(
    ({instancePath, message, params}) =>
      `${manifest.kind}${instancePath}: ${message}${'additionalProperty' in params ? ` (${String(params.additionalProperty)})` : ''}`,
  );
}
