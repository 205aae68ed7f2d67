import type {Rule} from '../../types';
import {within} from '../pages/nodes';
import {samplePair} from '../pages/samples';
import {both, compare, textsOf, type Said} from './compareTexts';
import {differences, eachSection, type Section, type SectionPair} from './sections';
import {numberedNames, numbersOf, spelledNumbers} from './tokens';

/** Numbers with those of the other language left out that this one names in words: "four" and 4 are the same. */
function numbers(pair: SectionPair): [Said[], Said[]] {
  const [en, zh] = both(pair, ({nodes}) => within(nodes, 'text').flatMap((node) => numbersOf(node.value).map((text) => ({text, node}))));
  const words = (section: Section) =>
    within(section.nodes, 'text')
      .map(({value}) => value)
      .join('\n');
  const {onlyEn, onlyZh} = differences(textsOf(en), textsOf(zh));
  const [inEnglish, inChinese] = [spelledNumbers(words(pair.en), 'en'), spelledNumbers(words(pair.zh), 'zh')];
  const without = (said: Said[], only: string[], named: string[]) => {
    const spelled = only.filter((text) => named.includes(text));
    return said.filter(({text}) => !spelled.includes(text) || (spelled.splice(spelled.indexOf(text), 1), false));
  };
  const names = (section: Section) =>
    numberedNames(words(section)).map((text) => ({text, node: within(section.nodes, 'text').find(({value}) => value.includes(text))}));
  return [
    [...without(en, onlyEn, inChinese), ...names(pair.en)],
    [...without(zh, onlyZh, inEnglish), ...names(pair.zh)],
  ];
}

const RULE = {name: 'pair-numbers', why: 'a number that differs is wrong in one of the languages, and nobody who reads one of them can tell'};
/** Both pages of a pair state the same numbers. */
export const pairNumbers: Rule = {
  ...RULE,
  scope: 'pair',
  summary: 'Each section states the same numbers, versions, dates, amounts and names with numbers in both languages.',
  check: eachSection((pair) =>
    compare(
      RULE,
      pair,
      {thing: 'the number', how: 'state the same numbers in this section of both files, with digits where English has digits'},
      numbers(pair),
    ),
  ),
  failing: [
    samplePair('another version', 'Use EKS 1.35 or later.', '使用 EKS 1.34 或更高版本。'),
    samplePair('another amount', 'It took 40% less time.', '时间减少了 45%。'),
    samplePair('another date', 'Launched in March 2025.', '于 2025 年 4 月推出。'),
    samplePair('another name with a number', 'Requirement R4 holds on K8s.', '需求 R3 在 K8s 上成立。'),
    samplePair('another unit', 'It needs 4 GiB.', '需要 4 MiB。'),
  ],
  passing: [
    samplePair(
      'the same numbers, as each language writes them',
      'In March 2025 (2025-03-12), v2 took 2.5x longer for 3rd parties, 15,000+ times, with 4 GiB in Q3, by 1 %; ten of 3 million.',
      '2025 年 3 月（2025 年 3 月 12 日），对第三方，v2 在第三季度用 4 GiB 慢了 2.5 倍，共 15,000+ 次，相差 1%；300 万次中有 10 次。',
    ),
  ],
};
