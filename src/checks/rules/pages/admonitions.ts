import type {Finding, Page, Rule} from '../../types';
import {meant} from './nearest';
import {ofType} from './nodes';
import {eachPage, reporter} from './report';
import {sample} from './samples';

const RULE = {
  name: 'page-admonitions',
  why: 'readers would see the colons, or a box that runs on to the end of the page',
};
const report = reporter(RULE);

/** The kinds of boxes that guides use. */
const KINDS = ['note', 'tip', 'info', 'warning', 'danger'];

/** The `:::` lines of a page with their numbers, those in code left out. */
function markLines(page: Page): {line: number; text: string}[] {
  const code = ofType(page, 'code').map(({node}) => [node.position?.start.line ?? 0, node.position?.end.line ?? 0] as const);
  return page.content
    .split('\n')
    .map((text, index) => ({line: index + 1, text}))
    .filter(({line, text}) => /^\s*(?:> ?)*:{2,}/.test(text) && !code.some(([first, last]) => line >= first && line <= last));
}

/** What is wrong with a line that opens a box. */
function openingFault(text: string): {what: string; how: string} | undefined {
  const forms = `:::${KINDS.join(', :::')}`;
  const [, colons = '', gap = '', kind = '', rest = ''] = text.match(/^(:{2,})( *)([\w-]*)(.*)$/) ?? [];
  if (colons !== ':::') return {what: `the line "${text.slice(0, 30)}" is not the start of a box`, how: `use three colons at the start of the line: ${forms}`};
  if (gap) return {what: `there is a space in "${text.slice(0, 30)}"`, how: `write ":::${kind}${rest}"`};
  if (!KINDS.includes(kind)) return {what: `there is no box of the kind "${kind}"${meant(kind, KINDS)}`, how: `use one of ${forms}`};
  const plain = /^(?:| .*|\[[^[\]]+\]\s*)$/.test(rest) && !/[{}<>]/.test(rest);
  if (!plain) return {what: `the title of the box is not plain words: "${text.slice(0, 40)}"`, how: `write ":::${kind} Title" or ":::${kind}[Title]"`};
  return undefined;
}

function boxFaults(page: Page): Finding[] {
  const findings: Finding[] = [];
  let open: number | undefined;
  const refuse = (line: number, fault: {what: string; how: string}) => void findings.push(report({file: page.file, line, column: 1}, fault));
  for (const {line, text} of markLines(page)) {
    if (/^:::\s*$/.test(text)) {
      if (open === undefined)
        refuse(line, {what: 'the line ":::" closes a box that was not opened', how: 'delete it, or open the box above with :::tip Title'});
      open = undefined;
      continue;
    }
    const fault = openingFault(text);
    if (fault) refuse(line, fault);
    if (open !== undefined) refuse(line, {what: `a box starts here inside the box of line ${open}`, how: `close the first one with a line ":::" above`});
    open = line;
  }
  if (open !== undefined) refuse(open, {what: 'the box that starts here is not closed', how: 'add a line ":::" below its last line'});
  return findings;
}

/** Boxes (admonitions) are of a known kind, closed and not nested. */
export const admonitions: Rule = {
  ...RULE,
  scope: 'page',
  summary: `Boxes are ${KINDS.join(', ')}, opened with three colons, closed, and not nested.`,
  check: eachPage(boxFaults),
  failing: [
    sample('an unknown kind', ':::warn\nText.\n:::'),
    sample('a box that is not closed', ':::tip\nText.'),
    sample('a space before the kind', '::: tip\nText.\n:::'),
    sample('attributes', ':::tip{.hero onclick="x"}\nText.\n:::'),
    sample('a box in a box', ':::tip\nText.\n\n:::note\nMore.\n:::\n:::'),
  ],
  passing: [sample('boxes with titles', ':::tip Start small\nText.\n:::\n\n:::warning[Changes resources]\nText.\n:::\n\n```text\n:::\n```')],
};
