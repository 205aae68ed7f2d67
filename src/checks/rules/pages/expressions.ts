import type {Finding, Page, Rule} from '../../types';
import {HEADING_ID} from './headingId';
import {ofType, quoted, startOf} from './nodes';
import {eachPage, reporter} from './report';
import {sample} from './samples';

const RULE = {
  name: 'page-expressions',
  why: 'what stands between braces is run as a program, in every reader’s browser and on the machine that builds the site',
};
const report = reporter(RULE);

function expressionFaults(page: Page): Finding[] {
  return ofType(page, 'mdxFlowExpression', 'mdxTextExpression').flatMap(({node, parents}) => {
    if (parents.at(-1)?.type === 'heading' && HEADING_ID.test(node.value)) return [];
    const comment = /^\s*\/\*/.test(node.value) && /\*\/\s*$/.test(node.value);
    return [
      report(startOf(page, node), {
        what: `${comment ? 'the comment' : 'the expression'} ${quoted(`{${node.value}}`, 40)} stands on the page`,
        how: comment
          ? 'delete it: braces are for heading ids only, {/* #id */} at the end of a heading'
          : 'write the text itself; for braces as text use backticks: `{…}`',
      }),
    ];
  });
}

/** Braces hold heading ids and nothing else. */
export const expressions: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'No expressions in braces; the one form that is allowed is the id of a heading.',
  check: eachPage(expressionFaults),
  failing: [
    sample('a calculation', 'There are {40 + 2} servers.'),
    sample('a line of code', '{process.env.HOME}'),
    sample('code behind an id', '## Servers {/* #servers */}{alert(1)}'),
    sample('a comment', '{/* to do */}'),
  ],
  passing: [sample('an id, and braces in backticks', '## Servers {/* #servers */}\n\nA `{value}`.')],
};
