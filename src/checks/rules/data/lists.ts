import * as z from 'zod';
import type {ZodType} from 'zod';
import {calendarDate, claims, guides, localized, term, tombstones} from '../../../data/schema';
import type {DataModule, Project} from '../../types';

const constant = z.union([z.number(), calendarDate, localized]);
const vocabulary = z.array(term).min(1);

/** Modules that hold no figure: what each of their exports must be, and what an item is called. */
const LISTS: Record<string, {noun: string; names?: string[]; schema: ZodType}> = {
  'src/data/claims.ts': {noun: 'statement', names: ['claims'], schema: claims},
  'src/data/facts.ts': {noun: 'constant', schema: constant},
  'src/data/guides.ts': {noun: 'guide', names: ['guides'], schema: guides},
  'src/data/tombstones.ts': {noun: 'tombstone', names: ['tombstones'], schema: tombstones},
  'src/data/vocabulary.ts': {noun: 'term', schema: vocabulary},
};

/** One export of a module without figures. */
export interface List {
  module: DataModule;
  name: string;
  noun: string;
  value: unknown;
  schema: ZodType;
}

/** Whether a module holds lists or constants, and no figures. */
export const isListModule = (file: string): boolean => Object.hasOwn(LISTS, file) || file.startsWith('src/data/glossary/');

/** The exports of all modules that hold no figures and have a schema here. */
export function listsOf(project: Project): List[] {
  return project.modules.flatMap((module) => {
    const kind = LISTS[module.file];
    if (!kind) return [];
    return Object.entries(module.exports).map(([name, value]) => ({module, name, noun: kind.noun, value, schema: kind.schema}));
  });
}

/** The exports that a module must have and has not. */
export const missingExports = (module: DataModule): string[] => (LISTS[module.file]?.names ?? []).filter((name) => !Object.hasOwn(module.exports, name));

/** A list of the project as it should be, or empty where it is missing or broken: another rule says so. */
export function readList<T>(project: Project, file: string, name: string): {module: DataModule; items: T[]} | undefined {
  const list = listsOf(project).find((each) => each.module.file === file && each.name === name);
  return list && list.schema.safeParse(list.value).success ? {module: list.module, items: list.value as T[]} : undefined;
}
