import type {Nodes} from 'mdast';
import type {Finding, Page, Rule} from '../../types';
import {eachPage, reporter} from './report';
import {sample} from './samples';
import {directives, siteTree} from './siteTree';

const RULE = {
  name: 'page-one-reading',
  why: 'the site reads these lines in another way than this check and any editor: what looks like quoted text would be code, or code would be text',
};
const report = reporter(RULE);

/** What the site's additions start with: a colon before a name or another colon, or spaces before the first line. */
const MAY_DIFFER = /:[:\p{L}_]|\n---\n\s*[^\S\n]\S/u;

/** Nodes whose place says what is code, what is text and what leads elsewhere. */
const TELLING = new Set([
  'code',
  'inlineCode',
  'heading',
  'link',
  'image',
  'definition',
  'table',
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

function signs(node: Nodes, list: {line: number; sign: string}[] = []) {
  if (TELLING.has(node.type)) {
    const detail = 'value' in node ? node.value : 'url' in node ? node.url : 'name' in node ? node.name : 'depth' in node ? node.depth : '';
    list.push({line: node.position?.start.line ?? 1, sign: `${node.type} ${detail}`});
  }
  if ('children' in node) for (const child of node.children) signs(child, list);
  return list;
}

function readingFaults(page: Page): Finding[] {
  const at = (line: number) => ({file: page.file, line, column: 1});
  const findings: Finding[] = [];
  const unwrap = page.content.split('\n').findIndex((line) => /`{3,4} *mdx-code-block/.test(line));
  if (unwrap >= 0)
    findings.push(report(at(unwrap + 1), {what: 'the code block "mdx-code-block" is run as code by the site', how: 'name another language, such as text'}));
  if (!page.tree || !MAY_DIFFER.test(page.content)) return findings;
  const site = siteTree(page);
  if (!site)
    return [
      ...findings,
      report(at(1), {
        what: 'the site cannot parse the page, although it looks right',
        how: 'look for lines with ":::" or ":name[…]", and write them as the other pages do',
      }),
    ];
  for (const {name, position} of directives(site)) {
    findings.push(
      report(at(position?.start.line ?? 1), {
        what: `":${name}" with brackets behind it is a directive, which the site does not show`,
        how: 'put a space after the colon, or put the words into backticks',
      }),
    );
  }
  const [ours, theirs] = [signs(page.tree), signs(site)];
  const index = Array.from({length: Math.max(ours.length, theirs.length)}).findIndex(
    (_, at) => ours[at]?.sign !== theirs[at]?.sign || ours[at]?.line !== theirs[at]?.line,
  );
  if (index < 0) return findings;
  const line = Math.min(ours[index]?.line ?? Infinity, theirs[index]?.line ?? Infinity);
  return [
    ...findings,
    report(at(line), {
      what: 'admonitions (":::") or a ":name[…]" near this line change what is code and what is text',
      how: 'leave an empty line before and after ":::" lines, write no ":::" inside code blocks, and put a space after a colon',
    }),
  ];
}

/** The check and the site read a page in the same way. */
export const oneReading: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'A page reads the same with and without the site’s additions to Markdown, so that no code can hide behind them.',
  check: eachPage(readingFaults),
  failing: [
    sample('a code block that the site unwraps', '```mdx-code-block\n<Evil />\n```'),
    sample('an admonition that ends inside a code block', ':::info\n\n```text\n:::\n<Evil />\n```'),
    sample('a label that ends inside a code span', ':a[`]<Evil />`'),
    sample('a directive', 'See :name[words] here.'),
    sample('an import that looks indented', "    import fs from 'fs';"),
  ],
  passing: [sample('an admonition with code', ':::info Title with `code`\n```text\nshown\n```\n\nText: at 09:00 and `eks:DescribeCluster`.\n:::')],
};
