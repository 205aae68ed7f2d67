import type {Finding, Heading, Page, Rule} from '../../types';
import {quoted} from '../pages/nodes';
import {reporter} from '../pages/report';
import {samplePair} from '../pages/samples';
import {eachPair, type FullPair} from './sections';

const RULE = {
  name: 'pair-headings',
  why: 'a link sent to a colleague must open at the same place in the other language, and what stands below one heading is compared with what stands below the other',
};
const report = reporter(RULE);

const LANGUAGES = {en: 'English', zh: 'Chinese'};
const place = (heading: Heading) => `${heading.file}:${heading.line}`;

/** Headings of a page whose id the other page lacks; one without an id at the same place is told by another rule. */
function missingFrom(other: Page, page: Page): Finding[] {
  const ids = new Set(other.headings.map(({id}) => id));
  return page.headings.flatMap((heading, index) => {
    const counterpart = other.headings[index];
    if (heading.id === undefined || ids.has(heading.id) || (counterpart && counterpart.id === undefined)) return [];
    const renamed = counterpart && page.headings.length === other.headings.length && !page.headings.some(({id}) => id === counterpart.id);
    if (renamed && page.locale === 'zh') return [];
    if (renamed)
      return [
        report(counterpart, {
          what: `the heading ${quoted(counterpart.text)} has the id #${counterpart.id}, and #${heading.id} in English (${place(heading)})`,
          how: `give both the same id; {/* #${heading.id} */} unless the English one is new`,
        }),
      ];
    const before = page.headings.slice(0, index).findLast(({id}) => ids.has(id));
    const at = other.headings.find(({id}) => before && id === before.id) ?? {file: other.file, line: 1, column: 1};
    return [
      report(at, {
        what: `the ${LANGUAGES[other.locale]} page lacks the heading #${heading.id} (${quoted(heading.text)}, ${place(heading)})`,
        how: `add the section to ${other.file}${before ? ` below the section #${before.id}` : ''}, or delete it from ${page.file}`,
      }),
    ];
  });
}

function headingFaults({en, zh}: FullPair): Finding[] {
  const missing = [...missingFrom(zh, en), ...missingFrom(en, zh)];
  const depths = zh.headings.flatMap((heading) => {
    const mirror = heading.id === undefined ? undefined : en.headings.find(({id}) => id === heading.id);
    if (!mirror || mirror.depth === heading.depth) return [];
    return [
      report(heading, {
        what: `the heading #${heading.id} is ${'#'.repeat(heading.depth)} here and ${'#'.repeat(mirror.depth)} in English (${place(mirror)})`,
        how: 'give both the same number of # signs',
      }),
    ];
  });
  const shared = (page: Page, other: Page) => page.headings.filter(({id}) => id !== undefined && other.headings.some((heading) => heading.id === id));
  const [left, right] = [shared(en, zh), shared(zh, en)];
  const index = right.findIndex((heading, at) => heading.id !== left[at]?.id);
  const moved = right[index];
  const order =
    moved && left.length === right.length
      ? [
          report(moved, {
            what: `the section #${moved.id} stands here, where English has #${left[index]?.id} (${left[index] ? place(left[index]) : en.file})`,
            how: 'put the sections into the same order in both files',
          }),
        ]
      : [];
  return [...missing, ...depths, ...order];
}

/** Both pages of a pair have the same outline. */
export const pairHeadings: Rule = {
  ...RULE,
  scope: 'pair',
  summary: 'Both languages have the same heading ids, in the same order and on the same levels.',
  check: eachPair(headingFaults),
  failing: [
    samplePair('a section that only English has', '## A {/* #a */}\n\n## B {/* #b */}', '## 甲 {/* #a */}'),
    samplePair('another id', '## A {/* #a */}', '## 甲 {/* #jia */}'),
    samplePair(
      'a section that only Chinese has, in the middle',
      '## A {/* #a */}\n\n## C {/* #c */}',
      '## 甲 {/* #a */}\n\n## 乙 {/* #b */}\n\n## 丙 {/* #c */}',
    ),
    samplePair('another id, and a section more', '## A {/* #a */}\n\n## B {/* #b */}', '## 甲 {/* #jia */}'),
    samplePair('an id of another section', '## A {/* #a */}\n\n## B {/* #b */}', '## 甲 {/* #b */}\n\n## 乙 {/* #b */}'),
    samplePair('another level', '## A {/* #a */}\n\n### B {/* #b */}', '## 甲 {/* #a */}\n\n## 乙 {/* #b */}'),
    samplePair('another order', '## A {/* #a */}\n\n## B {/* #b */}', '## 乙 {/* #b */}\n\n## 甲 {/* #a */}'),
  ],
  passing: [
    samplePair('a heading without an id, of which another rule tells', '## A {/* #a */}\n\n## B {/* #b */}', '## 甲\n\n## 乙 {/* #b */}'),
    samplePair('the same outline', '## A {/* #a */}\n\n### B {/* #b */}', '## 甲 {/* #a */}\n\n### 乙 {/* #b */}'),
  ],
};
