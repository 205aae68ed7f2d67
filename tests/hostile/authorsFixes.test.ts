import {describe, expect, it} from 'vitest';
import {MINIMAL_PAGE} from '@site/src/checks/minimalProject';
import {pageRules} from '@site/src/checks/rules/pages';
import {pairRules} from '@site/src/checks/rules/pairs';
import {applyFixes, formatFinding} from '@site/src/checks/run';
import {pageMistakes, type Mistake} from './authorsMistakes';
import {CHINESE, ENGLISH} from './authorsPages';
import {pairMistakes} from './authorsPairs';
import {textMistakes} from './authorsTexts';
import {attacked, errorsOf, FILE, marked, page} from './pagesAttack';
import {headingAttacks} from './pagesHeadings';
import {characterAttacks} from './pagesHidden';

const MOST_PASSES = 5;
const rules = [...pageRules, ...pairRules];

type Files = Record<string, string>;

/** The files after `--fix`, made as scripts/check.ts does it. */
function fixed(files: Files): {files: Files; passes: number} {
  let now = files;
  for (let passes = 0; passes < MOST_PASSES; passes += 1) {
    const fixes = errorsOf(attacked(now), rules).flatMap(({fix}) => fix ?? []);
    if (fixes.length === 0) return {files: now, passes};
    now = Object.fromEntries(
      Object.entries(now).map(([file, content]) => [
        file,
        applyFixes(
          content,
          fixes.filter((fix) => fix.file === file),
        ),
      ]),
    );
  }
  return {files: now, passes: MOST_PASSES};
}

const mistaken = ({language, from, to}: Mistake): Files => {
  const pages = {en: ENGLISH, zh: CHINESE};
  return {[MINIMAL_PAGE.en]: pages.en, [MINIMAL_PAGE.zh]: pages.zh, [MINIMAL_PAGE[language]]: pages[language].replace(from, () => to)};
};

const CASES: [string, Files][] = [
  ...[...pageMistakes, ...textMistakes, ...pairMistakes].map((made): [string, Files] => [made.name, mistaken(made)]),
  ...[...characterAttacks, ...headingAttacks].map(([name, text]): [string, Files] => [name, {[FILE]: marked(page(text)).text}]),
];

describe('what --fix does', () => {
  it.each(CASES)('comes to an end and makes nothing worse: %s', (_name, files) => {
    const before = new Set(errorsOf(attacked(files), rules).map(({rule}) => rule));
    const {files: after, passes} = fixed(files);
    expect(passes).toBeLessThan(MOST_PASSES);
    const worse = errorsOf(attacked(after), pageRules).filter(({rule}) => !before.has(rule));
    expect(worse.map(formatFinding)).toEqual([]);
  });

  it.each([
    ['the id of a heading, made of its words', '## Servers {', '## Which one?\n\n## Servers {', '## Which one? {/* #which-one */}'],
    ['the older form of an id', '{/* #servers */}', '{#servers}', '## Servers {/* #servers */}'],
    [
      'a missing import',
      "import {SampleServers} from '@site/src/components/AiopsIntroTables';\n",
      '',
      "import {SampleServers} from '@site/src/components/AiopsIntroTables';",
    ],
    ['a link from the root', '(#servers)', '(/docs/aiops-aidlc/sample-guide#servers)', '(./sample-guide.mdx#servers)'],
    ['a link without its ending', '(#servers)', '(sample-guide#servers)', '(./sample-guide.mdx#servers)'],
    ['a space that does not break', 'Three things', 'Three\u00a0things', 'Three things'],
    ['a zero-width space', 'telemetry', 'tele\u200bmetry', 'telemetry'],
    ['a tab', 'Run `kubectl', '- one\n\t- two\n\nRun `kubectl', '- one\n  - two'],
  ])('mends %s', (_name, from, to, right) => {
    const {files} = fixed({[MINIMAL_PAGE.en]: ENGLISH.replace(from, () => to), [MINIMAL_PAGE.zh]: CHINESE});
    expect(files[MINIMAL_PAGE.en]).toContain(right);
  });

  it('gives a heading the id that its mirror has', () => {
    const {files} = fixed({[MINIMAL_PAGE.en]: ENGLISH, [MINIMAL_PAGE.zh]: CHINESE.replace(' {/* #where-the-money-goes */}', '')});
    expect(files[MINIMAL_PAGE.zh]).toBe(CHINESE);
  });

  it('turns the line ends of Windows into those of the others', () => {
    const {files} = fixed({[MINIMAL_PAGE.en]: ENGLISH.replaceAll('\n', '\r\n'), [MINIMAL_PAGE.zh]: CHINESE});
    expect(files[MINIMAL_PAGE.en]).toBe(ENGLISH);
  });
});
