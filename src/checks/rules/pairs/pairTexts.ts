import type {Finding, Rule} from '../../types';
import {quoted, startOf, within} from '../pages/nodes';
import {reporter} from '../pages/report';
import {samplePair} from '../pages/samples';
import {both, compare} from './compareTexts';
import {eachSection, type Section, type SectionPair} from './sections';

const LINKS = {name: 'pair-links', why: 'readers of one language would miss a source that the others can follow'};
/** The links of each point of the lists. Points stand in the same order in both languages; within one, the sentence decides. */
function listLinks({en, zh, pages}: SectionPair): Finding[] {
  const points = (section: Section) => within(section.nodes, 'listItem').map((node) => ({node, urls: within([node], 'link').map(({url}) => url)}));
  const [english, chinese] = [points(en), points(zh)];
  const all = (list: {urls: string[]}[]) =>
    list
      .flatMap(({urls}) => urls)
      .sort()
      .join('\n');
  // A point or a link that one language lacks is told as such.
  if (english.length !== chinese.length || all(english) !== all(chinese)) return [];
  const index = chinese.findIndex(({urls}, at) => [...urls].sort().join('\n') !== [...(english[at]?.urls ?? [])].sort().join('\n'));
  const point = chinese[index];
  if (!point) return [];
  const list = (urls: string[] = []) => urls.map((url) => quoted(url, 60)).join(', ') || 'nowhere';
  return [
    reporter(LINKS)(startOf(pages.zh, point.node), {
      what: `this point leads to ${list(point.urls)}, and the same point in English to ${list(english[index]?.urls)}`,
      how: 'put each link into the same point of the list in both files',
    }),
  ];
}

/** Both pages of a pair link to the same places. */
export const pairLinks: Rule = {
  ...LINKS,
  scope: 'pair',
  summary: 'Each section links to the same addresses, pages and anchors in both languages.',
  check: eachSection((pair) => [
    ...compare(
      LINKS,
      pair,
      {thing: 'the link', how: 'use the same addresses in this section of both files; only the words of a link are translated'},
      both(pair, ({nodes}) => within(nodes, 'link').map((node) => ({text: node.url, node}))),
    ),
    ...listLinks(pair),
  ]),
  failing: [
    samplePair('a source that was forgotten', '[A](https://example.com/a)', '文字。'),
    samplePair('another page', '[A](https://example.com/a)', '[甲](https://example.com/b)'),
    samplePair(
      'links that changed places in a list',
      '- [A](https://example.com/a)\n- [B](https://example.com/b)',
      '- [甲](https://example.com/b)\n- [乙](https://example.com/a)',
    ),
    samplePair(
      'another section',
      '## A {/* #a */}\n\n[A](https://example.com/a)\n\n## B {/* #b */}',
      '## 甲 {/* #a */}\n\n## 乙 {/* #b */}\n\n[甲](https://example.com/a)',
    ),
  ],
  passing: [
    samplePair(
      'the same links in another order',
      '[A](https://example.com/a) and [B](./sample-guide.mdx)',
      '[乙](./sample-guide.mdx)与[甲](https://example.com/a)',
    ),
  ],
};

const CODE = {name: 'pair-inline-code', why: 'commands, names and settings are the same in every language; a difference is a mistake in one of them'};
/** Both pages of a pair name the same code. */
export const pairInlineCode: Rule = {
  ...CODE,
  scope: 'pair',
  summary: 'Each section has the same code in backticks in both languages.',
  check: eachSection((pair) =>
    compare(
      CODE,
      pair,
      {thing: 'the code', how: 'write the same in backticks in this section of both files: commands and names are not translated'},
      both(pair, ({nodes}) => within(nodes, 'inlineCode').map((node) => ({text: node.value, node}))),
    ),
  ),
  failing: [
    samplePair('another command', 'Run `eksctl get nodes`.', '运行 `eksctl get nodegroups`。'),
    samplePair('a name that was forgotten', 'Set `minReplicas`.', '设置副本数。'),
  ],
  passing: [samplePair('the same code', 'Run `eksctl get nodes`.', '运行 `eksctl get nodes`。')],
};
