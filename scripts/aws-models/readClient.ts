import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import type {ServiceModel, Shape, ValueType} from './types';

/** A schema of the SDK: a number for a simple type, or an array that begins with its kind. A function defers it. */
type Schema = number | unknown[] | (() => Schema);

const SIMPLE: Record<number, string> = {
  0: 'string',
  1: 'number',
  2: 'boolean',
  4: 'timestamp',
  5: 'timestamp',
  6: 'timestamp',
  7: 'timestamp',
  15: 'any',
  21: 'blob',
  42: 'blob',
};
const LIST = 64;
const MAP = 128;
const TOKEN = 4;

const isStructure = (schema: unknown[]): boolean => schema[0] === 3 || schema[0] === 4;

function typeOf(schema: Schema, found: (structure: unknown[]) => void): ValueType {
  if (typeof schema === 'function') return typeOf(schema(), found);
  if (typeof schema === 'number') {
    if (schema >= MAP) return `{${typeOf(schema - MAP, found)}}`;
    if (schema >= LIST) return `[${typeOf(schema - LIST, found)}]`;
    return SIMPLE[schema] ?? 'any';
  }
  // A pair of a schema and its traits.
  if (schema.length === 2) return typeOf(schema[0] as Schema, found);
  if (isStructure(schema)) {
    found(schema);
    return `#${String(schema[2])}`;
  }
  if (schema[0] === 1) return `[${typeOf(schema[4] as Schema, found)}]`;
  if (schema[0] === 2) return `{${typeOf(schema[5] as Schema, found)}}`;
  // A simple type of a name of its own.
  return typeof schema[4] === 'number' ? typeOf(schema[4], found) : 'any';
}

function shapeOf(structure: unknown[], found: (structure: unknown[]) => void): Shape {
  const names = structure[4] as string[];
  const types = structure[5] as Schema[];
  const members = Object.fromEntries(names.map((name, index) => [name, typeOf(types[index] ?? 15, found)]));
  // A token against repetition is made up by the command line where it is left out.
  const isToken = (name: string): boolean => {
    const type = types[names.indexOf(name)];
    return Array.isArray(type) && type.length === 2 && typeof type[1] === 'number' && (type[1] & TOKEN) !== 0;
  };
  const required = names.slice(0, typeof structure[6] === 'number' ? structure[6] : 0).filter((name) => !isToken(name));
  return required.length > 0 ? {members, required} : {members};
}

function waiters(folder: string): string[] {
  const files = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  return files.flatMap((file) => file.match(/^waitFor(\w+)\.js$/)?.[1] ?? []).sort();
}

/** Reads a client of the AWS SDK for JavaScript 3, which carries the schemas of its operations. */
export async function readClient(folder: string, name: string): Promise<ServiceModel> {
  const home = path.join(folder, 'node_modules', name);
  const {version} = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8')) as {version: string};
  const file = path.join(home, 'dist-es/schemas/schemas_0.js');
  if (!fs.existsSync(file)) throw new Error(`${name} ${version} has no schemas: name its model of the older SDK in services.ts`);
  const exported = (await import(pathToFileURL(file).href)) as Record<string, unknown>;
  const operations: Record<string, string> = {};
  const shapes: Record<string, Shape> = {};
  const add = (structure: unknown[]): void => {
    const shape = String(structure[2]);
    if (Object.hasOwn(shapes, shape)) return;
    shapes[shape] = {members: {}};
    shapes[shape] = shapeOf(structure, add);
  };
  for (const schema of Object.values(exported)) {
    if (!Array.isArray(schema) || schema[0] !== 9) continue;
    const input = typeof schema[4] === 'function' ? (schema[4] as () => unknown[])() : (schema[4] as unknown[]);
    if (Array.isArray(input) && isStructure(input)) add(input);
    operations[String(schema[2])] = Array.isArray(input) && isStructure(input) ? String(input[2]) : '';
  }
  return {model: `${name} ${version}`, waiters: waiters(path.join(home, 'dist-es/waiters')), operations, shapes};
}
