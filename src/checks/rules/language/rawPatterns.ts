import {positionAt} from '../../positions';
import {remembered} from '../../remembered';
import type {Finding, Project} from '../../types';
import {EXEMPTIONS_FILE, withoutExempted, type Placed} from './exemptions';
import type {ReadText} from './readText';
import {textsOf} from './textsOf';

/** Something that no file of ours may hold, wherever in it. */
export interface RawPattern {
  pattern: RegExp;
  what: (found: string) => string;
  how: string;
  /** Whether removing it mends the fault. */
  remove?: boolean;
  /** Pages and data have a rule of their own for it (`page-characters`, `data-characters`, `page-letters`). */
  elsewhere?: boolean;
}

/** The files whose words readers see, in either language: pages, data, messages, tags, and the code that holds English messages. */
const READ = /^(?:docs|i18n)\/.*\.(?:mdx?|json|ya?ml)$|^src\/data\/.*\.ts$|^src\/(?:components|pages|theme|tables|plugins)\/.*\.tsx?$/;
/** What the rules about pages and data look at themselves. */
const PAGES_AND_DATA = /\.mdx?$|^src\/data\//;
const TEST = /\.test(?:-d)?\.tsx?$/;

/** Whether the words of a file reach readers. */
export const isRead = (file: string): boolean => READ.test(file) && !TEST.test(file) && file !== EXEMPTIONS_FILE;

function placedIn(rule: string, why: string, file: string, content: string, {pattern, what, how, remove, elsewhere}: RawPattern): Placed[] {
  if (elsewhere && PAGES_AND_DATA.test(file)) return [];
  return [...content.matchAll(pattern)].map(({0: found, index}) => {
    const finding: Finding = {...positionAt(file, content, index), rule, what: what(found), why, how, severity: 'error'};
    return {offset: index, finding: remove ? {...finding, fix: {file, start: index, end: index + found.length, text: ''}} : finding};
  });
}

/** The few texts of which not every character stands in the file as it is read. */
const escapedTexts = remembered((project: Project): ReadText[] =>
  textsOf(project).filter(({file, value, at}) => !(project.files.get(file) ?? '').startsWith(value, at[0] ?? 0)),
);

/** What a text says by escapes and entities, such as `\\u200b` or `&#8203;`: it does not stand in the file, but readers get it. */
function escapedIn(project: Project, rule: string, why: string, {pattern, what, how, elsewhere}: RawPattern): Placed[] {
  return escapedTexts(project)
    .filter(({kind}) => !elsewhere || kind !== 'data')
    .flatMap(({file, value, at}) =>
      [...value.matchAll(pattern)].flatMap(({0: found, index}) => {
        const content = project.files.get(file) ?? '';
        const offset = at[index] ?? 0;
        if (content.startsWith(found, offset)) return [];
        return [
          {offset, finding: {...positionAt(file, content, offset), rule, what: `${what(found)}, written as an escape`, why, how, severity: 'error' as const}},
        ];
      }),
    );
}

/** The findings of patterns in all files that readers see, comments and code included, and in what their escapes stand for. */
export function findRaw(project: Project, rule: string, why: string, patterns: readonly RawPattern[]): Finding[] {
  const placed = [...project.files]
    .filter(([file]) => isRead(file))
    .flatMap(([file, content]) => patterns.flatMap((pattern) => placedIn(rule, why, file, content, pattern)));
  return withoutExempted(project, rule, [...placed, ...patterns.flatMap((pattern) => escapedIn(project, rule, why, pattern))]);
}
