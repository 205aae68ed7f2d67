import {isAlias, isNode, isScalar, visit} from 'yaml';
import type {Finding, Page, Rule} from '../../types';
import {rawFrontMatter, readFields, type FrontMatter} from './frontMatter';
import {eachPage, reporter} from './report';
import {FRONT_MATTER, pageText, samplePage} from './samples';

const RULE = {
  name: 'front-matter-form',
  why: 'the site takes title, order and tags of a page from these lines, and some forms of them would run code',
};
const report = reporter(RULE);

const FORM = 'the first line of the file is --- alone, then one "key: value" a line, then --- alone';

/** What is wrong with the lines of dashes, if anything. */
function fenceFault(page: Page): {line: number; what: string; how: string} | undefined {
  const first = page.content.split('\n')[0] ?? '';
  if (first.trim() === '' || /^[^-]/.test(first)) return {line: 1, what: 'the page does not start with front matter', how: FORM};
  if (first !== '---') return {line: 1, what: `the first line is "${first.slice(0, 30)}", not ---`, how: FORM};
  const yaml = rawFrontMatter(page.content);
  if (yaml === undefined) return {line: 1, what: 'the front matter is not closed', how: FORM};
  const end = yaml.split('\n').length + 1;
  const closing = page.content.split('\n')[end - 1] ?? '';
  if (closing !== '---') return {line: end, what: `the front matter ends at "${closing.slice(0, 30)}", not at ---`, how: FORM};
  const below = page.content.split('\n').slice(end);
  const start = below.findIndex((line) => line.trim() !== '');
  if (start < 0 || !/^\s*---/.test(below[start] ?? '')) return undefined;
  return {
    line: end + start + 1,
    what: 'the text starts with a second line of dashes, which would be read as front matter',
    how: 'start the text with a sentence or a heading',
  };
}

/** YAML that does more than name values. */
function trickFaults({document, at}: FrontMatter): Finding[] {
  const findings: Finding[] = [];
  const refuse = (offset: number | undefined, what: string) => void findings.push(report(at(offset), {what, how: 'write the value itself, in double quotes'}));
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) refuse(node.range?.[0], `the front matter repeats a value with *${node.source}`);
      else if (node.anchor) refuse(node.range?.[0], `the front matter names a value with &${node.anchor}`);
      else if (node.tag) refuse(node.range?.[0], `the front matter gives a value the type ${node.tag}`);
    },
    Pair: (_key, pair) => {
      const name = isScalar(pair.key) ? pair.key.value : undefined;
      const offset = isNode(pair.key) ? pair.key.range?.[0] : 0;
      if (typeof name !== 'string') refuse(offset, 'the front matter has a key that is not a word');
      else if (name === '<<') refuse(offset, 'the front matter merges values with <<');
    },
  });
  return findings;
}

/** The lines above the text are plain YAML between two lines of three dashes. */
export const frontMatterForm: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'A page starts with front matter: plain YAML between two lines of three dashes, without anchors, types or repeated keys.',
  check: eachPage((page) => {
    const fence = fenceFault(page);
    if (fence) return [report({file: page.file, line: fence.line, column: 1}, fence)];
    const read = readFields(page);
    if (!read) return [];
    const broken = [...read.document.errors, ...read.document.warnings].map((error) =>
      report(read.at(error.pos[0]), {
        what: `the front matter is not YAML: ${error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '')}`,
        how: 'put the value in double quotes, write each key once, and indent with two spaces',
      }),
    );
    if (broken.length === 0 && read.fields.length === 0) {
      return [report(read.at(0), {what: 'the front matter is empty', how: 'give at least title, description and sidebar_position'})];
    }
    return [...broken, ...trickFaults(read)];
  }),
  failing: [
    samplePage('no front matter', '# A title\n\nText.\n'),
    samplePage('front matter in JavaScript', `---js\n{title: process.exit()}\n---\n\nText.\n`),
    samplePage('an end that only looks like one', `---\n${FRONT_MATTER}\n---extra\n---\n\nText.\n`),
    samplePage('an unquoted colon', pageText('Text.', 'title: AIOps: a guide\ndescription: "A"\nsidebar_position: 1')),
    samplePage('a key twice', pageText('Text.', `${FRONT_MATTER}\ntitle: "Another"`)),
    samplePage('an anchor', pageText('Text.', 'title: &a "A"\ndescription: *a\nsidebar_position: 1')),
  ],
  passing: [
    samplePage('all fields', pageText('Text.', `${FRONT_MATTER}\ntags: [eks]\nlast_update:\n  date: 2026-11-02\n  author: somebody`)),
    samplePage('a rule below the first sentence', pageText('Text.\n\n---\n\nMore.')),
  ],
};
