import type {Page, Project} from '../../types';
import {ofType} from './nodes';

/** Attributes that a component takes on a page; a component that is not named here takes none. */
export const ATTRIBUTES: Record<string, Record<string, 'text' | 'flag'>> = {
  ClaimNote: {id: 'text', again: 'flag'},
  GuideHead: {id: 'text'},
  LearningPath: {id: 'text'},
};

/** A name with what a page imports it from. */
export interface ImportedName {
  name: string;
  line: number;
}

/** The form of an import on a page; a line can take several names from one front door. */
export const IMPORT_LINE = /^import \{(\w+(?:, \w+)*)\} from '@site\/src\/components\/(\w+)';$/;

/** The names that a front door exports, or undefined where there is no such front door. */
export function namesOf(project: Project, door: string): string[] | undefined {
  const source = project.files.get(`src/components/${door}/index.ts`);
  return source === undefined ? undefined : [...source.matchAll(/^export \{(\w+)\} from '\.\/\1';$/gm)].map((match) => match[1] ?? '');
}

/** Every name of every front door, with its door. */
export function allNames(project: Project): Map<string, string> {
  const doors = [...project.files.keys()].flatMap((file) => file.match(/^src\/components\/(\w+)\/index\.ts$/)?.[1] ?? []);
  return new Map(doors.flatMap((door) => (namesOf(project, door) ?? []).map((name) => [name, door] as const)));
}

/** The names that a page imports in the right form, with their lines. */
export function importedNames(page: Page): ImportedName[] {
  return ofType(page, 'mdxjsEsm').flatMap(({node}) =>
    node.value.split('\n').flatMap((text, index) => {
      const names = text.match(IMPORT_LINE)?.[1]?.split(', ') ?? [];
      return names.map((name) => ({name, line: (node.position?.start.line ?? 1) + index}));
    }),
  );
}

/** The elements on a page: components and whatever else stands in angle brackets. */
export function elementsOf(page: Page) {
  return ofType(page, 'mdxJsxFlowElement', 'mdxJsxTextElement');
}

/** The names of the elements on a page. */
export function elementNames(page: Page): Set<string> {
  return new Set(elementsOf(page).flatMap(({node}) => node.name ?? []));
}
