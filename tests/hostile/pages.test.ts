import {describe, expect, it} from 'vitest';
import {makeProject, readFiles} from '@site/src/checks/project';
import {pageRules} from '@site/src/checks/rules/pages';
import {answers, attacked, errorsOf, FILE, marked, page, words, type Attack} from './pagesAttack';
import {expressionAttacks, lateModuleAttacks, moduleAttacks} from './pagesCode';
import {attributeAttacks, elementAttacks} from './pagesElements';
import {fileAttacks} from './pagesFiles';
import {frontMatterAttacks} from './pagesFrontMatter';
import {characterAttacks, mergeAttacks, readingAttacks} from './pagesHidden';
import {headingAttacks} from './pagesHeadings';
import {hostAttacks, imageAttacks, schemeAttacks} from './pagesLinks';

/** Time for reading the whole repository on a busy machine, in milliseconds. */
const SLOW = 60_000;

/** Front matter and an import directly above it, so that the attack stands among the imports. */
const top = (text: string) => page(text).replace(/(\n---\n\n)(import [^\n]*\n)\n([\s\S]*)$/, '$1$2$3');

/** The page without a component, for attacks that a component could come into the way of. */
const bare = (text: string) =>
  page(text)
    .replace(/\nimport [^\n]*\n/, '')
    .replace('\n\n<SampleServers />', '');

const GROUPS: [string, Attack[], (text: string) => string][] = [
  ['elements', elementAttacks, page],
  ['attributes', attributeAttacks, page],
  ['expressions', expressionAttacks, page],
  ['modules', moduleAttacks, top],
  ['modules at other places', lateModuleAttacks, page],
  ['schemes', schemeAttacks, page],
  ['hosts', hostAttacks, page],
  ['pictures', imageAttacks, page],
  ['characters', characterAttacks, page],
  ['merges', mergeAttacks, page],
  ['readings', readingAttacks, bare],
  ['headings', headingAttacks, page],
  ['front matter', frontMatterAttacks, (text) => text],
];

describe.each(GROUPS)('%s', (_group, attacks, around) => {
  it.each(attacks)('refuses %s', (_name, text, reason) => {
    const {text: content, line} = marked(around(text));
    const findings = errorsOf(attacked({[FILE]: content}), pageRules);
    const seen = findings.map((finding) => `${finding.line}: ${words(finding)}`).join('\n');
    expect(answers(findings, FILE, line, reason), `line ${line} should say ${reason}; said:\n${seen}`).not.toEqual([]);
  });
});

it.each(fileAttacks)('refuses the file: %s', (_name, file, text, reason) => {
  const findings = errorsOf(attacked({[FILE]: page('Text.'), [file]: text}), pageRules);
  expect(answers(findings, file, 1, reason), findings.map(words).join('\n')).not.toEqual([]);
});

it('there are at least 100 attacks, and no two are the same', () => {
  const texts = [
    ...GROUPS.flatMap(([group, attacks]) => attacks.map(([, text]) => `${group} ${text}`)),
    ...fileAttacks.map(([, file, text]) => `${file} ${text}`),
  ];
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts.length).toBeGreaterThanOrEqual(250);
});

it(
  'finds no fault in the real pages',
  () => {
    const project = makeProject(readFiles('.'), new Date().toISOString().slice(0, 10));
    expect(project.pages.length).toBeGreaterThan(0);
    expect(errorsOf(project, pageRules).map((finding) => `${finding.file}:${finding.line} ${words(finding)}`)).toEqual([]);
  },
  SLOW,
);
