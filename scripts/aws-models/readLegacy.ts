import fs from 'node:fs';
import path from 'node:path';
import type {ServiceModel, Shape, ValueType} from './types';

interface LegacyShape {
  type?: string;
  shape?: string;
  members?: Record<string, LegacyShape>;
  member?: LegacyShape;
  value?: LegacyShape;
  required?: string[];
  document?: boolean;
  /** Made up by the command line where it is left out. */
  idempotencyToken?: boolean;
}
interface LegacyModel {
  operations: Record<string, {input?: LegacyShape}>;
  shapes: Record<string, LegacyShape>;
}

const SIMPLE: Record<string, string> = {integer: 'number', long: 'number', float: 'number', double: 'number', bigdecimal: 'number', character: 'string'};

/** Reads a service's model from the AWS SDK for JavaScript 2, whose models end in 2025. */
export function readLegacy(folder: string, file: string): ServiceModel {
  const home = path.join(folder, 'node_modules/aws-sdk');
  const {version} = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8')) as {version: string};
  const model = JSON.parse(fs.readFileSync(path.join(home, 'apis', `${file}.min.json`), 'utf8')) as LegacyModel;
  const shapes: Record<string, Shape> = {};

  function typeOf(reference: LegacyShape, name: string): ValueType {
    const shape = reference.shape ? (model.shapes[reference.shape] ?? {}) : reference;
    const own = reference.shape ?? name;
    if (shape.document) return 'any';
    if (shape.type === 'structure') {
      addShape(own, shape);
      return `#${own}`;
    }
    if (shape.type === 'list') return `[${typeOf(shape.member ?? {}, `${own}Member`)}]`;
    if (shape.type === 'map') return `{${typeOf(shape.value ?? {}, `${own}Value`)}}`;
    const type = shape.type ?? 'string';
    return SIMPLE[type] ?? type;
  }

  function addShape(name: string, shape: LegacyShape): void {
    if (Object.hasOwn(shapes, name)) return;
    shapes[name] = {members: {}};
    const members = Object.entries(shape.members ?? {}).map(([member, one]) => [member, typeOf(one, `${name}.${member}`)]);
    const required = (shape.required ?? []).filter((member) => !shape.members?.[member]?.idempotencyToken);
    shapes[name] = {members: Object.fromEntries(members) as Shape['members'], ...(required.length > 0 && {required})};
  }

  const operations = Object.entries(model.operations).map(([name, {input}]) => {
    if (input) addShape(`${name}Input`, input);
    return [name, input ? `${name}Input` : ''];
  });
  return {model: `aws-sdk ${version}`, waiters: [], operations: Object.fromEntries(operations) as ServiceModel['operations'], shapes};
}
