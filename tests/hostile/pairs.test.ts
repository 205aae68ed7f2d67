import {describe, expect, it} from 'vitest';
import {MINIMAL_PAGE} from '@site/src/checks/minimalProject';
import {makeProject, readFiles} from '@site/src/checks/project';
import {pairRules} from '@site/src/checks/rules/pairs';
import {pageText} from '@site/src/checks/rules/pages/samples';
import {answers, attacked, errorsOf, words} from './pagesAttack';
import {brokenBlocks, brokenHeadings, brokenTexts, type Broken} from './pairsBroken';
import {brokenCode} from './pairsCode';
import {brokenFields, brokenFiles} from './pairsFields';

/** Time for reading the whole repository on a busy machine, in milliseconds. */
const SLOW = 60_000;

const CHINESE = 'title: "示例指南"\ndescription: "描述"\nsidebar_position: 1';

/** The text without its mark, and the line of the mark in the page, if it stood there. */
function whole(body: string, frontMatter?: string): {text: string; line: number | undefined} {
  const text = pageText(body, frontMatter);
  const at = text.indexOf('@@');
  return {text: text.replace('@@', ''), line: at < 0 ? undefined : text.slice(0, at).split('\n').length};
}

const GROUPS: [string, Broken[]][] = [
  ['headings', brokenHeadings],
  ['blocks', brokenBlocks],
  ['code', brokenCode],
  ['texts', brokenTexts],
];

describe.each(GROUPS)('%s', (_group, pairs) => {
  it.each(pairs)('refuses %s', (_name, english, chinese, reason) => {
    const [en, zh] = [whole(english), whole(chinese, CHINESE)];
    const findings = errorsOf(attacked({[MINIMAL_PAGE.en]: en.text, [MINIMAL_PAGE.zh]: zh.text}), pairRules);
    const [file, line] = zh.line === undefined ? [MINIMAL_PAGE.en, en.line] : [MINIMAL_PAGE.zh, zh.line];
    expect(
      answers(findings, file, line ?? 0, reason),
      `${file}:${line} should say ${reason}; said:\n${findings.map((finding) => `${finding.file}:${finding.line} ${words(finding)}`).join('\n')}`,
    ).not.toEqual([]);
  });
});

it.each(brokenFields)('refuses front matter: %s', (_name, english, chinese, reason) => {
  const files = {[MINIMAL_PAGE.en]: pageText('Text.', english), [MINIMAL_PAGE.zh]: pageText('文字。', chinese)};
  const told = errorsOf(attacked(files), pairRules).filter((finding) => finding.file in files && finding.line <= 10 && reason.test(words(finding)));
  expect(told).not.toEqual([]);
});

it.each(brokenFiles)('refuses files: %s', (_name, files, file, line, reason) => {
  const findings = errorsOf(attacked(files), pairRules);
  expect(answers(findings, file, line, reason), findings.map((finding) => `${finding.file}:${finding.line} ${words(finding)}`).join('\n')).not.toEqual([]);
});

it('warns of a point that was forgotten', () => {
  const pages = {[MINIMAL_PAGE.en]: pageText('- One.\n- Two.\n- Three.'), [MINIMAL_PAGE.zh]: pageText('- 一。\n- 三。', CHINESE)};
  const findings = pairRules.flatMap((rule) => rule.check(attacked(pages)));
  expect(findings.map(({severity, what}) => `${severity}: ${what}`).join('\n')).toMatch(/^warning: .* has 2 paragraphs and points here and 3 in English/m);
});

it(
  'finds no difference between the languages of the real pages',
  () => {
    const project = makeProject(readFiles('.'), new Date().toISOString().slice(0, 10));
    expect(project.pairs.length).toBeGreaterThan(0);
    expect(errorsOf(project, pairRules).map((finding) => `${finding.file}:${finding.line} ${words(finding)}`)).toEqual([]);
  },
  SLOW,
);
