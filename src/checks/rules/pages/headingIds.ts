import type {Heading as HeadingNode} from 'mdast';
import {plainText} from '../../readPage';
import type {Finding, Page, Project, Rule} from '../../types';
import {figureAnchors} from './anchors';
import {HEADING_ID, insertion, proposal} from './headingId';
import {ofType, quoted, sourceOf, startOf} from './nodes';
import {eachPage, reporter} from './report';
import {IMPORT, sample} from './samples';

const RULE = {
  name: 'heading-ids',
  why: 'links and the language switch lead to the id; without one they break as soon as the words change, and never fit the Chinese page',
};
const report = reporter(RULE);

function missing(page: Page, project: Project, node: HeadingNode, index: number): Finding {
  const id = proposal(page, project, index);
  const text = quoted(plainText(node));
  const setext = !sourceOf(page, node).startsWith('#');
  if (setext)
    return report(startOf(page, node), {
      what: `the line under ${text} makes it a heading`,
      how: 'leave an empty line between the text and the line of dashes; a heading starts with ##',
    });
  return report(startOf(page, node), {
    what: `the heading ${text} has no id`,
    how: `end the line with {/* #${id ?? 'its-id'} */}, the same in both languages`,
    fix: id ? insertion(page, node, id) : undefined,
  });
}

/** What is wrong with the id of one heading, looked at alone. */
function formFault(node: HeadingNode): {what: string; why?: string; how: string} | undefined {
  const text = quoted(plainText(node));
  if (!/[\p{L}\p{N}]/u.test(plainText(node))) {
    return {what: 'the heading has no words', why: 'readers of the table of contents see an empty line', how: 'write the heading, or delete the line'};
  }
  const comments = node.children.filter((child) => child.type === 'mdxTextExpression' && /^\s*\/\*/.test(child.value));
  const last = node.children.at(-1);
  if (comments.length === 0) return undefined;
  if (comments.length > 1) return {what: `the heading ${text} has two ids or comments`, how: 'keep one, {/* #id */}, at the end'};
  if (last !== comments[0]) return {what: `the id of the heading ${text} does not stand at its end`, how: 'move {/* #id */} behind the last word'};
  if (idOf(node)) return undefined;
  return {what: `the id of the heading ${text} has the wrong form`, how: 'write small letters and digits joined by hyphens, as in {/* #reading-a-row */}'};
}

/** The id at the end of a heading, if it has the right form. */
function idOf(node: HeadingNode): string | undefined {
  const last = node.children.at(-1);
  return last?.type === 'mdxTextExpression' ? last.value.match(HEADING_ID)?.[1] : undefined;
}

function idFaults(page: Page, project: Project): Finding[] {
  const anchors = new Set(figureAnchors(page, project));
  const seen = new Map<string, number>();
  return ofType(page, 'heading').flatMap(({node}, index): Finding[] => {
    const at = startOf(page, node);
    const fault = formFault(node);
    if (fault) return [report(at, fault)];
    const id = idOf(node);
    if (!id) return [missing(page, project, node, index)];
    const first = seen.get(id);
    seen.set(id, first ?? at.line);
    const why = 'a link can lead to one of them only';
    if (first !== undefined) return [report(at, {what: `the id #${id} stands twice, first on line ${first}`, why, how: 'give this heading an id of its own'})];
    if (!anchors.has(id)) return [];
    return [report(at, {what: `the id #${id} is also that of a figure or note on the page`, why, how: 'give the heading another id, in both languages'})];
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
