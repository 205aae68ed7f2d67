import type {ServiceModel, ValueType} from '../../../../scripts/aws-models/types';
import type {Argument} from '../shell';

const SIMPLE: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  blob: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  timestamp: (value) => typeof value === 'string' || typeof value === 'number',
  any: () => true,
};

/** What is wrong with a JSON value that is handed to an operation. */
export function valueErrors(model: ServiceModel, type: ValueType, value: unknown, where: string): string[] {
  const simple = SIMPLE[type];
  if (simple) return simple(value) ? [] : [`${where} is ${JSON.stringify(value)}, and must be a ${type}`];
  if (type.startsWith('[')) {
    if (!Array.isArray(value)) return [`${where} must be a list`];
    return value.flatMap((one, index) => valueErrors(model, type.slice(1, -1), one, `${where}[${index}]`));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${where} must be an object`];
  if (type.startsWith('{')) {
    return Object.entries(value).flatMap(([key, one]) => valueErrors(model, type.slice(1, -1), one, `${where}.${key}`));
  }
  const shape = model.shapes[type.slice(1)];
  if (!shape) return [`${where} has the unknown shape ${type}`];
  const missing = (shape.required ?? []).filter((name) => !Object.hasOwn(value, name)).map((name) => `${where} lacks ${name}`);
  return missing.concat(
    Object.entries(value).flatMap(([key, one]) => {
      const member = Object.hasOwn(shape.members, key) ? shape.members[key] : undefined;
      return member ? valueErrors(model, member, one, `${where}.${key}`) : [`${where} has no ${key}`];
    }),
  );
}

/** `key=value,key=value` of the command line, as the names it sets; values in brackets stay whole. */
function shorthandKeys(text: string): string[] | undefined {
  const keys = text.split(/,(?=[A-Za-z][\w.-]*=)/).map((part) => part.match(/^([A-Za-z][\w.-]*)=/)?.[1]);
  return keys.every((key) => key !== undefined) ? keys : undefined;
}

function shorthandErrors(model: ServiceModel, type: ValueType, text: string, where: string): string[] {
  if (type.startsWith('{')) return [];
  const shape = model.shapes[type.slice(1)];
  const keys = shorthandKeys(text);
  if (!shape || !keys) return [`${where} is "${text}", and must be JSON or key=value`];
  const unknown = keys.filter((key) => !Object.hasOwn(shape.members, key)).map((key) => `${where} has no ${key}`);
  const missing = (shape.required ?? []).filter((name) => !keys.includes(name)).map((name) => `${where} lacks ${name}`);
  return [...unknown, ...missing];
}

/** What is wrong with the words that follow a parameter; `files` are the blocks that a `file://` may name. */
export function argumentErrors(model: ServiceModel, type: ValueType, words: Argument[], where: string, files: Files): string[] {
  if (type === 'boolean') return words.length === 0 ? [] : [`${where} takes no value`];
  if (words.length === 0) return [`${where} has no value`];
  const element = type.startsWith('[') ? type.slice(1, -1) : type;
  if (words.length > 1 && element === type) return [`${where} takes one value, not ${words.length}`];
  return words.flatMap(({value, filled}) => {
    const file = value.match(/^fileb?:\/\/(.+)$/)?.[1];
    if (file !== undefined) return fileErrors(model, type, file, where, files);
    if (/^[[{]/.test(value) && type !== 'string') return jsonErrors(model, type, value, where);
    if (element.startsWith('#') || element.startsWith('{')) return shorthandErrors(model, element, value, where);
    if (element === 'number' && !filled && !/^-?\d+(\.\d+)?$/.test(value)) return [`${where} is "${value}", and must be a number`];
    return [];
  });
}

/** Stands for the text of a file that a program makes when the script runs. */
export const MADE = Symbol('made when the script runs');

/** The text of a file that the page shows or writes, by name; undefined where it shows none. */
export type Files = (name: string) => string | typeof MADE | undefined;

function fileErrors(model: ServiceModel, type: ValueType, file: string, where: string, files: Files): string[] {
  const text = files(file);
  if (text === undefined) return [`${where} reads ${file}, which the page does not show: no block has title="${file}" and no command writes it`];
  return text === MADE || type === 'string' || type === 'blob' ? [] : jsonErrors(model, type, text, `${where} (${file})`);
}

function jsonErrors(model: ServiceModel, type: ValueType, text: string, where: string): string[] {
  try {
    return valueErrors(model, type, JSON.parse(text), where);
  } catch (error) {
    return [`${where}: ${(error as Error).message}`];
  }
}
