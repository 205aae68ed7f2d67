import type {Heading as HeadingNode} from 'mdast';
import type {Fix, Page, Project} from '../../types';
import {sourceOf} from './nodes';

/** The whole of an expression that gives a heading its id. */
export const HEADING_ID = /^\/\* #([a-z0-9]+(?:-[a-z0-9]+)*) \*\/$/;

/** An id made from English words; empty where there are none. */
function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/^[\d.\s]+/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** The id that a heading without one should have: that of the other language, or one made of its words. */
export function proposal(page: Page, project: Project, index: number): string | undefined {
  const pair = project.pairs.find(({path}) => path === page.path);
  const mirror = (page.locale === 'en' ? pair?.zh : pair?.en)?.headings;
  const own = page.headings[index];
  const same = mirror?.length === page.headings.length && mirror[index]?.depth === own?.depth ? mirror[index]?.id : undefined;
  const taken = new Set(page.headings.map(({id}) => id));
  return [same, page.locale === 'en' ? slug(own?.text ?? '') : undefined].find((id) => id && HEADING_ID.test(`/* #${id} */`) && !taken.has(id));
}

/** Puts an id behind the words of a heading. */
export function insertion(page: Page, node: HeadingNode, id: string): Fix | undefined {
  const end = node.position?.end.offset ?? 0;
  const source = sourceOf(page, node);
  return /^#{1,6} [^\n]*[^#\s]$/.test(source) && node.children.length > 0 ? {file: page.file, start: end, end, text: ` {/* #${id} */}`} : undefined;
}
