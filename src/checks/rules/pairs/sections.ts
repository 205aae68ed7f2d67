import type {RootContent} from 'mdast';
import {remembered} from '../../remembered';
import type {Finding, Page, PagePair, Position, Project} from '../../types';

/** What stands below one heading, up to the next. */
export interface Section {
  /** The id of the heading; empty above the first one. */
  id: string;
  at: Position;
  nodes: RootContent[];
}

/** A section in both languages. */
export interface SectionPair {
  en: Section;
  zh: Section;
  pages: {en: Page; zh: Page};
}

/** A pair whose pages both exist and can be parsed. */
export interface FullPair {
  path: string;
  en: Page;
  zh: Page;
}

/** The sections of a page. A heading without an id, or whose id stands twice, gives a section that nothing is compared with. */
export const sectionsOf = remembered((page: Page): Section[] => {
  const sections: Section[] = [{id: '', at: {file: page.file, line: 1, column: 1}, nodes: []}];
  for (const node of page.tree?.children ?? []) {
    if (node.type === 'heading') {
      const heading = page.headings.find(({line}) => line === node.position?.start.line);
      const free = heading?.id && !sections.some(({id}) => id === heading.id);
      sections.push({id: free ? (heading.id ?? '') : `?${sections.length}`, at: {file: page.file, line: heading?.line ?? 1, column: 1}, nodes: [node]});
    } else sections.at(-1)?.nodes.push(node);
  }
  return sections;
});

function isFull(pair: PagePair): pair is FullPair {
  return Boolean(pair.en?.tree && pair.zh?.tree);
}

/** A check that looks at one page in both languages at a time. */
export function eachPair(check: (pair: FullPair) => Finding[]) {
  return (project: Project): Finding[] => project.pairs.filter(isFull).flatMap(check);
}

/** A check that looks at one section in both languages at a time; sections that one language lacks are told by the rule on headings. */
export function eachSection(check: (pair: SectionPair) => Finding[]) {
  return eachPair(({en, zh}) =>
    sectionsOf(en).flatMap((section) => {
      const mirror = section.id.startsWith('?') ? undefined : sectionsOf(zh).find(({id}) => id === section.id);
      return mirror ? check({en: section, zh: mirror, pages: {en, zh}}) : [];
    }),
  );
}

/** The name of a section in a message. */
export const nameOf = (section: Section) => (section.id ? `section #${section.id}` : 'the text above the first heading');

/** A place in the other language's file. */
export const placeOf = (section: Section) => `${section.at.file}:${section.at.line}`;

/** What only one of two lists holds; what stands twice counts twice. */
export function differences(en: readonly string[], zh: readonly string[]): {onlyEn: string[]; onlyZh: string[]} {
  const rest = [...zh];
  const onlyEn = en.filter((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return {onlyEn, onlyZh: rest};
}
