import type {Heading as HeadingNode} from 'mdast';
import {plainText} from '../../readPage';
import type {Finding, Fix, Page, Project, Rule} from '../../types';
import {figureAnchors} from './anchors';
import {ofType, quoted, sourceOf, startOf} from './nodes';
import {eachPage, reporter} from './report';
import {IMPORT, sample} from './samples';

const RULE = {
  name: 'heading-ids',
  why: 'links and the language switch lead to the id; without one they break as soon as the words change, and never fit the Chinese page',
};
const report = reporter(RULE);

/** The whole of an expression that gives a heading its id. */
export const HEADING_ID = /^\/\* #([a-z0-9]+(?:-[a-z0-9]+)*) \*\/$/;

/** An id made from English words; empty where there are none. */
function slug(text: string): string {
  return text.toLowerCase().replace(/['’]/g, '').replace(/^[\d.\s]+/, '').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** The id that a heading without one should have: that of the other language, or one made of its words. */
function proposal(page: Page, project: Project, index: number): string | undefined {
  const pair = project.pairs.find(({path}) => path === page.path);
  const mirror = (page.locale === 'en' ? pair?.zh : pair?.en)?.headings;
  const own = page.headings[index];
  const same = mirror?.length === page.headings.length && mirror[index]?.depth === own?.depth ? mirror[index]?.id : undefined;
  const taken = new Set(page.headings.map(({id}) => id));
  return [same, page.locale === 'en' ? slug(own?.text ?? '') : undefined].find((id) => id && HEADING_ID.test(`/* #${id} */`) && !taken.has(id));
}

function insertion(page: Page, node: HeadingNode, id: string): Fix | undefined {
  const end = node.position?.end.offset ?? 0;
  const source = sourceOf(page, node);
  return /^#{1,6} [^\n]*[^#\s]$/.test(source) && node.children.length > 0 ? {file: page.file, start: end, end, text: ` {/* #${id} */}`} : undefined;
}

function missing(page: Page, project: Project, node: HeadingNode, index: number): Finding {
  const id = proposal(page, project, index);
  const text = quoted(plainText(node));
  const setext = !sourceOf(page, node).startsWith('#');
  if (setext) return report(startOf(page, node), {what: `the line under ${text} makes it a heading`, how: 'leave an empty line between the text and the line of dashes; a heading starts with ##'});
  return report(startOf(page, node), {what: `the heading ${text} has no id`, how: `end the line with {/* #${id ?? 'its-id'} */}, the same in both languages`, fix: id ? insertion(page, node, id) : undefined});
}

function idFaults(page: Page, project: Project): Finding[] {
  const anchors = new Set(figureAnchors(page, project));
  const seen = new Map<string, number>();
  return ofType(page, 'heading').flatMap(({node}, index): Finding[] => {
    const at = startOf(page, node);
    const text = quoted(plainText(node));
    if (plainText(node).trim() === '') return [report(at, {what: 'the heading has no words', why: 'readers of the table of contents see an empty line', how: 'write the heading, or delete the line'})];
    const comments = node.children.filter((child) => child.type === 'mdxTextExpression' && /^\s*\/\*/.test(child.value));
    const last = node.children.at(-1);
    if (comments.length === 0) return [missing(page, project, node, index)];
    if (comments.length > 1) return [report(at, {what: `the heading ${text} has two ids or comments`, how: 'keep one, {/* #id */}, at the end'})];
    if (last !== comments[0]) return [report(at, {what: `the id of the heading ${text} does not stand at its end`, how: 'move {/* #id */} behind the last word'})];
    const id = last?.type === 'mdxTextExpression' ? last.value.match(HEADING_ID)?.[1] : undefined;
    if (!id) return [report(at, {what: `the id of the heading ${text} has the wrong form`, how: 'write small letters and digits joined by hyphens, as in {/* #reading-a-row */}'})];
    const first = seen.get(id);
    seen.set(id, first ?? at.line);
    if (first !== undefined) return [report(at, {what: `the id #${id} stands twice, first on line ${first}`, why: 'a link can lead to one of them only', how: 'give this heading an id of its own'})];
    return anchors.has(id) ? [report(at, {what: `the id #${id} is also that of a figure or note on the page`, why: 'a link can lead to one of them only', how: 'give the heading another id, in both languages'})] : [];
  });
}

/** Every heading ends with an id of its own. */
export const headingIds: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'Every heading ends with an explicit kebab-case id that nothing else on the page has.',
  check: eachPage(idFaults),
  failing: [
    sample('no id', '## What it costs'),
    sample('an id in capitals', '## Costs {/* #Costs */}'),
    sample('an id in the middle', '## Costs {/* #costs */} today'),
    sample('the same id twice', '## Costs {/* #costs */}\n\n## Prices {/* #costs */}'),
    sample('the id of a figure', `${IMPORT}\n\n## Servers {/* #sample-servers */}\n\n<SampleServers />`),
    sample('a line of dashes under a text', 'Text.\n---'),
  ],
  passing: [sample('ids of their own', '## Costs {/* #costs */}\n\n### In `us-east-1` {/* #costs-us-east-1 */}\n\nText.\n\n---')],
};
