import type {Finding, Page, Rule} from '../../types';
import {nodesOf, sourceOf, quoted, startOf} from './nodes';
import {eachPage, reporter} from './report';
import {sample} from './samples';

const RULE = {
  name: 'page-markdown',
  why: 'guides use the parts of Markdown that read the same on screen, in print, in Chinese and in the Markdown copy',
};
const report = reporter(RULE);

/** The parts of Markdown that guides use. Elements and expressions have rules of their own. */
const ALLOWED = new Set([
  ...['root', 'yaml', 'paragraph', 'text', 'heading', 'emphasis', 'strong', 'delete', 'inlineCode', 'code', 'blockquote', 'list', 'listItem', 'thematicBreak'],
  ...[
    'break',
    'link',
    'image',
    'table',
    'tableRow',
    'tableCell',
    'mdxjsEsm',
    'mdxFlowExpression',
    'mdxTextExpression',
    'mdxJsxFlowElement',
    'mdxJsxTextElement',
  ],
]);

const REFERENCE = {name: 'a link or picture by reference', how: 'write the address where it is used: [words](address)'};
const FOOTNOTE = {name: 'a footnote', how: 'say it in the text; the heading above footnotes is English on every page'};
const REFUSED: Record<string, {name: string; how: string}> = {
  definition: REFERENCE,
  linkReference: REFERENCE,
  imageReference: REFERENCE,
  footnoteDefinition: FOOTNOTE,
  footnoteReference: FOOTNOTE,
};

function kindFaults(page: Page): Finding[] {
  return nodesOf(page).flatMap(({node}) => {
    if (ALLOWED.has(node.type)) return [];
    const {name, how} = REFUSED[node.type] ?? {name: `a part of Markdown (${node.type})`, how: 'write it as the other guides do'};
    return [report(startOf(page, node), {what: `${quoted(sourceOf(page, node), 40)} is ${name}, which guides do not use`, how})];
  });
}

/** Pages use the parts of Markdown that the other pages use. */
export const markdownKinds: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'Only the parts of Markdown that every output can show: no references, no footnotes, no HTML.',
  check: eachPage(kindFaults),
  failing: [sample('a link by reference', 'See [this][x].\n\n[x]: https://example.com/'), sample('a footnote', 'Text.[^1]\n\n[^1]: Note.')],
  passing: [sample('everyday Markdown', '> **Note** ~~old~~\n\n1. `a`\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n---\n')],
};
