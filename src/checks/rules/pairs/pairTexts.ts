import type {Nodes} from 'mdast';
import type {Finding, Rule} from '../../types';
import {quoted, startOf, within} from '../pages/nodes';
import {reporter} from '../pages/report';
import {samplePair} from '../pages/samples';
import {differences, eachSection, nameOf, placeOf, type SectionPair} from './sections';
import {numbersOf, spelledNumbers} from './tokens';

/** Reports what only one language says, at the node that says it or at the heading of the section. */
function compare(rule: {name: string; why: string}, pair: SectionPair, words: {thing: string; how: string}, found: [Said[], Said[]]): Finding[] {
  const report = reporter(rule);
  const {en, zh, pages} = pair;
  const {onlyEn, onlyZh} = differences(found[0].map(({text}) => text), found[1].map(({text}) => text));
  const line = (text: string) => found[0].find((item) => item.text === text)?.node?.position?.start.line ?? en.at.line;
  const nodeOf = (text: string) => found[1].find((item) => item.text === text)?.node;
  const extra = onlyZh.map((text) => {
    const node = nodeOf(text);
    return report(node ? startOf(pages.zh, node) : zh.at, {what: `${words.thing} ${quoted(text, 80)} stands here in ${nameOf(zh)} and not in English (${placeOf(en)})`, how: words.how});
  });
  return [...onlyEn.map((text) => report(zh.at, {what: `${words.thing} ${quoted(text, 80)} stands in English in ${nameOf(en)} (${pages.en.file}:${line(text)}) and not here`, how: words.how})), ...extra];
}

/** Something that a section says, with the node that says it. */
interface Said {
  text: string;
  node?: Nodes;
}

const both = (pair: SectionPair, find: (section: SectionPair['en'], locale: 'en' | 'zh') => Said[]): [Said[], Said[]] => [find(pair.en, 'en'), find(pair.zh, 'zh')];

const LINKS = {name: 'pair-links', why: 'readers of one language would miss a source that the others can follow'};
/** Both pages of a pair link to the same places. */
export const pairLinks: Rule = {
  ...LINKS,
  scope: 'pair',
  summary: 'Each section links to the same addresses, pages and anchors in both languages.',
  check: eachSection((pair) =>
    compare(LINKS, pair, {thing: 'the link', how: 'use the same addresses in this section of both files; only the words of a link are translated'}, both(pair, ({nodes}) => within(nodes, 'link').map((node) => ({text: node.url, node})))),
  ),
  failing: [
    samplePair('a source that was forgotten', '[A](https://example.com/a)', '文字。'),
    samplePair('another page', '[A](https://example.com/a)', '[甲](https://example.com/b)'),
    samplePair('another section', '## A {/* #a */}\n\n[A](https://example.com/a)\n\n## B {/* #b */}', '## 甲 {/* #a */}\n\n## 乙 {/* #b */}\n\n[甲](https://example.com/a)'),
  ],
  passing: [samplePair('the same links in another order', '[A](https://example.com/a) and [B](./sample-guide.mdx)', '[乙](./sample-guide.mdx)与[甲](https://example.com/a)')],
};

const CODE = {name: 'pair-inline-code', why: 'commands, names and settings are the same in every language; a difference is a mistake in one of them'};
/** Both pages of a pair name the same code. */
export const pairInlineCode: Rule = {
  ...CODE,
  scope: 'pair',
  summary: 'Each section has the same code in backticks in both languages.',
  check: eachSection((pair) =>
    compare(CODE, pair, {thing: 'the code', how: 'write the same in backticks in this section of both files: commands and names are not translated'}, both(pair, ({nodes}) => within(nodes, 'inlineCode').map((node) => ({text: node.value, node})))),
  ),
  failing: [samplePair('another command', 'Run `eksctl get nodes`.', '运行 `eksctl get nodegroups`。'), samplePair('a name that was forgotten', 'Set `minReplicas`.', '设置副本数。')],
  passing: [samplePair('the same code', 'Run `eksctl get nodes`.', '运行 `eksctl get nodes`。')],
};

/** Numbers with those of the other language left out that this one names in words: "four" and 4 are the same. */
function numbers(pair: SectionPair): [Said[], Said[]] {
  const [en, zh] = both(pair, ({nodes}) => within(nodes, 'text').flatMap((node) => numbersOf(node.value).map((text) => ({text, node}))));
  const words = (section: SectionPair['en'], locale: 'en' | 'zh') => spelledNumbers(within(section.nodes, 'text').map(({value}) => value).join('\n'), locale);
  const {onlyEn, onlyZh} = differences(en.map(({text}) => text), zh.map(({text}) => text));
  const [inEnglish, inChinese] = [words(pair.en, 'en'), words(pair.zh, 'zh')];
  const without = (said: Said[], only: string[], named: string[]) => {
    const spelled = only.filter((text) => named.includes(text));
    return said.filter(({text}) => !spelled.includes(text) || (spelled.splice(spelled.indexOf(text), 1), false));
  };
  return [without(en, onlyEn, inChinese), without(zh, onlyZh, inEnglish)];
}

const NUMBERS = {name: 'pair-numbers', why: 'a number that differs is wrong in one of the languages, and nobody who reads one of them can tell'};
/** Both pages of a pair state the same numbers. */
export const pairNumbers: Rule = {
  ...NUMBERS,
  scope: 'pair',
  summary: 'Each section states the same numbers, versions, dates and amounts in both languages.',
  check: eachSection((pair) =>
    compare(
      NUMBERS,
      pair,
      {thing: 'the number', how: 'state the same numbers in this section of both files, with digits where English has digits'},
      numbers(pair),
    ),
  ),
  failing: [
    samplePair('another version', 'Use EKS 1.35 or later.', '使用 EKS 1.34 或更高版本。'),
    samplePair('another amount', 'It took 40% less time.', '时间减少了 45%。'),
    samplePair('another date', 'Launched in March 2025.', '于 2025 年 4 月推出。'),
    samplePair('another unit', 'It needs 4 GiB.', '需要 4 MiB。'),
  ],
  passing: [samplePair('the same numbers, as each language writes them', 'In March 2025 (2025-03-12), v2 took 2.5x longer for 3rd parties, 15,000+ times, with 4 GiB in Q3, by 1 %; ten of 3 million.', '2025 年 3 月（2025 年 3 月 12 日），对第三方，v2 在第三季度用 4 GiB 慢了 2.5 倍，共 15,000+ 次，相差 1%；300 万次中有 10 次。')],
};
