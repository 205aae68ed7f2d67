import type {Fix, Page, Rule} from '../../types';
import {MERGE_MARK} from './mergeMarks';
import {eachPage, reporter} from './report';
import {sample} from './samples';

const RULE = {
  name: 'page-syntax',
  why: 'a page that cannot be read stops the build, and nothing else on it can be checked',
};
const report = reporter(RULE);

interface Hint {
  /** Recognises the line on which reading stopped, or what the parser said. */
  line?: RegExp;
  reason?: RegExp;
  what: string;
  how: string;
}

const HINTS: Hint[] = [
  {
    line: /<!--/,
    what: 'the line holds an HTML comment <!-- … -->',
    how: 'delete it: a page keeps no comments, and what is not ready stands in the pull request',
  },
  {line: /\{\s*#[^}]*\}/, what: 'the id of the heading is written {#id}', how: 'write it as {/* #id */} at the end of the heading'},
  {line: /<(?:https?:|mailto:|www\.|[\w.+-]+@)/i, what: 'the line holds an address in angle brackets', how: 'write a link: [what the page is](https://…)'},
  {
    line: /<(?:[\d\s=$-]|$)/,
    what: 'the line holds a "<" that opens no component',
    how: 'write "less than" in words, or put the expression in backticks: `x < 5`',
  },
  {
    reason: /closing tag|end-tag|closing slash|before attribute name|in name|in attribute/i,
    what: 'a component is not closed, or its tag is broken',
    how: 'components stand alone on a line and close themselves: <RoiMetrics />',
  },
  {
    reason: /import\/exports?/i,
    what: 'the line looks like code: it starts with "import" or "export"',
    how: "imports have the form import {Name} from '@site/src/components/FrontDoor'; with each name once; a sentence must start with another word",
  },
  {line: /[{}]/, what: 'the line holds a brace { or }, which opens code on these pages', how: 'put the braces in backticks, `{…}`, or in a code block'},
  {line: /</, what: 'the line holds a "<" that opens no component', how: 'put it in backticks, or close the component: <RoiMetrics />'},
  {reason: /expression/i, what: 'a brace { that opens code is not closed', how: 'put braces in backticks, `{…}`, or in a code block'},
];

function hintFor(line: string, reason: string): Hint {
  const hint = HINTS.find((candidate) => (candidate.line?.test(line) ?? true) && (candidate.reason?.test(reason) ?? true));
  return hint ?? {what: 'the page cannot be read', how: 'compare the line with the same place in a page that works, and undo the last edit if you cannot tell'};
}

/** `{#id}` becomes `{/* #id *​/}`, where that is all that is wrong with the heading. */
function headingFix(page: Page, lineNumber: number): Fix | undefined {
  const lines = page.content.split('\n');
  const line = lines[lineNumber - 1] ?? '';
  const match = line.match(/^(#{1,6} .*?)\s*\{\s*#([a-z0-9]+(?:-[a-z0-9]+)*)\s*\}\s*$/);
  if (!match) return undefined;
  const start = lines.slice(0, lineNumber - 1).join('\n').length + (lineNumber > 1 ? 1 : 0);
  return {file: page.file, start, end: start + line.length, text: `${match[1]} {/* #${match[2]} */}`};
}

/** Every page can be parsed. */
export const pageParses: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'Every page is MDX that can be parsed.',
  check: eachPage((page) => {
    const error = page.syntaxError;
    if (!error || page.content.split('\n').some((line) => MERGE_MARK.test(line.trimEnd()))) return [];
    const {what, how} = hintFor(page.content.split('\n')[error.line - 1] ?? '', error.reason);
    return [report(error, {what: `${what} (the parser says: ${error.reason.split('\n')[0]})`, how, fix: headingFix(page, error.line)})];
  }),
  failing: [
    sample('a component that is not closed', '<SampleServers>'),
    sample('an HTML comment', '<!-- later -->'),
    sample('an address in angle brackets', 'See <https://example.com>.'),
    sample('an address of mail in angle brackets', 'Ask <someone+x@example.com>.'),
    sample('an address of the web without its scheme', 'See <WWW.example.com>.'),
    sample('a comparison', 'Where a <5.'),
    sample('a comparison with an equals sign', 'Where a <= 5.'),
    sample('a tag that is not closed', 'See <b for all.'),
    sample('an import that is none', 'import a book about it.'),
    sample('an export that is none', 'export it to a file.'),
    sample('a brace', 'Set {a b}.'),
    sample('a brace that is not closed', 'Set {a.'),
    sample('the older form with spaces', '### Servers  { #the-servers-2 } '),
    sample('the older form with other signs', '## Servers {#The_Servers}'),
    sample('the older form of a heading id', '## Servers {#servers}'),
  ],
  passing: [sample('signs in backticks', 'When `x < 5` and `{y}`, and 7 > 5.')],
};
