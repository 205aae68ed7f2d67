import {describe, expect, it} from 'vitest';
import {MINIMAL_PAGE} from '@site/src/checks/minimalProject';
import {pageRules} from '@site/src/checks/rules/pages';
import {pairRules} from '@site/src/checks/rules/pairs';
import {formatFinding} from '@site/src/checks/run';
import type {Finding, Rule} from '@site/src/checks/types';
import {pageMistakes, type Mistake} from './authorsMistakes';
import {CHINESE, ENGLISH} from './authorsPages';
import {pairMistakes} from './authorsPairs';
import {textMistakes} from './authorsTexts';
import {attacked, errorsOf} from './pagesAttack';

/** An answer to one mistake is read; a list of them is not. */
const MOST_LINES = 3;

/** Words of programmers, or of a program that went wrong, which nobody should have to read. */
const JARGON = /\b(?:mdast|hast|AST|JSX|ESM|regex|undefined|null|NaN|lint)\b|\[object/;

const pages = {en: ENGLISH, zh: CHINESE};
const project = (en: string, zh: string) => attacked({[MINIMAL_PAGE.en]: en, [MINIMAL_PAGE.zh]: zh, 'static/img/bill.svg': '<svg/>'});

function answersTo({language, from, to}: Mistake, rules: Rule[]): Finding[] {
  const broken = pages[language].replace(from, () => to);
  expect(broken, 'the mistake changes the page').not.toBe(pages[language]);
  return errorsOf(language === 'en' ? project(broken, CHINESE) : project(ENGLISH, broken), rules);
}

it('the page on which the mistakes are made has no fault', () => {
  expect(errorsOf(project(ENGLISH, CHINESE), [...pageRules, ...pairRules]).map(formatFinding)).toEqual([]);
});

describe.each([
  ['in the build of a page', pageMistakes, pageRules],
  ['in the text of a page', textMistakes, pageRules],
  ['between the languages', pairMistakes, [...pageRules, ...pairRules]],
])('mistakes %s', (_place, mistakes, rules) => {
  it.each(mistakes.map((made) => [made.name, made] as const))('tells an author who %s what to do', (_name, made) => {
    const findings = answersTo(made, rules);
    const told = findings.map(formatFinding).join('\n');
    const file = MINIMAL_PAGE[made.elsewhere ? (made.language === 'en' ? 'zh' : 'en') : made.language];
    expect(
      findings.filter((finding) => finding.file === file && made.what.test(finding.what) && made.how.test(finding.how)),
      told,
    ).not.toEqual([]);
    expect(findings.length, told).toBeLessThanOrEqual(MOST_LINES);
    expect(findings.map(({what, why, how}) => `${what.replace(/\(the parser says:.*\)$/, '')} ${why} ${how}`).join('\n')).not.toMatch(JARGON);
  });
});

it('tells an author who forgot the Chinese page which file to create', () => {
  const findings = errorsOf(attacked({'docs/aiops-aidlc/limits.mdx': ENGLISH.replace('position: 1', 'position: 2')}), [...pageRules, ...pairRules]);
  const mirror = 'i18n/zh/docusaurus-plugin-content-docs/current/aiops-aidlc/limits.mdx';
  expect(findings.map(({what}) => what).join('\n')).toContain(`${mirror} is missing`);
  expect(findings.map(({how}) => how).join('\n')).toContain('create that file with the same headings');
});

it('tells an author who pasted a table from a word processor about every character that is not typed', () => {
  const findings = errorsOf(project(`${ENGLISH}\n| a\u00a0b\t| “c” |\n|---|---|\n| 1\u2009000 | d |\n`, CHINESE), pageRules);
  expect(findings.map(({what}) => what).join('\n')).toMatch(/special width, U\+00A0[\s\S]*special width, U\+2009[\s\S]*a tab/);
  expect(findings.every(({fix}) => fix)).toBe(true);
});
