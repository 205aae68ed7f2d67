import type {Nodes} from 'mdast';
import type {Finding, Page, Rule} from '../../types';
import {sourceOf, startOf, within} from '../pages/nodes';
import {reporter} from '../pages/report';
import {samplePair} from '../pages/samples';
import {eachSection, nameOf, placeOf, type Section, type SectionPair} from './sections';

const RULE = {
  name: 'pair-blocks',
  why: 'a table, box or picture that one language lacks is a part of the guide that was not translated',
};
const report = reporter(RULE);

/** Something in a section, with what must be equal in the other language. */
interface Block {
  node: Nodes;
  detail: string;
}

type Find = (section: Section, page: Page) => Block[];

const tables: Find = ({nodes}) =>
  within(nodes, 'table').map((node) => ({node, detail: `${node.children.length} rows and ${node.children[0]?.children.length ?? 0} columns`}));
const pictures: Find = ({nodes}) => within(nodes, 'image').map((node) => ({node, detail: 'a picture'}));
const boxes: Find = ({nodes}, page) =>
  within(nodes, 'paragraph').flatMap((node) =>
    [...sourceOf(page, node).matchAll(/^:::[ \t]*[\w-]+/gm)].map(([detail]) => ({node, detail: `the kind ${detail}`})),
  );

/** Numbered lists that do not start at 1; lists as such are the translator's. */
const starts: Find = ({nodes}) =>
  within(nodes, 'list').flatMap((node) =>
    node.ordered && node.start !== 1 && node.start !== null && node.start !== undefined ? [{node, detail: `the first number ${node.start}`}] : [],
  );

/** Compares what stands one after the other: first how many, then each with its counterpart. */
function compare({en, zh, pages}: SectionPair, name: string, find: Find): Finding[] {
  const [left, right] = [find(en, pages.en), find(zh, pages.zh)];
  if (left.length !== right.length) {
    return [
      report(zh.at, {
        what: `${nameOf(zh)} has ${right.length} ${name} here and ${left.length} in English (${placeOf(en)})`,
        how: `give both the same ${name}, in the same order`,
      }),
    ];
  }
  return right.flatMap(({node, detail}, index) => {
    const mirror = left[index];
    if (!mirror || mirror.detail === detail) return [];
    const line = mirror.node.position?.start.line;
    return [
      report(startOf(pages.zh, node), {
        what: `one of the ${name} has ${detail} here and ${mirror.detail} in English (${pages.en.file}:${line})`,
        how: 'make the two alike; only words differ between the languages',
      }),
    ];
  });
}

const ROW = '| a | b |\n|---|---|\n| 1 | 2 |';

/** Both pages of a pair have the same tables, boxes and pictures. */
export const pairBlocks: Rule = {
  ...RULE,
  scope: 'pair',
  summary: 'Both languages have as many tables (of the same size), boxes (of the same kind) and pictures in each section.',
  check: eachSection((pair) => [
    ...compare(pair, 'tables', tables),
    ...compare(pair, 'pictures', pictures),
    ...compare(pair, 'boxes', boxes),
    ...compare(pair, 'lists that start later than at 1', starts),
  ]),
  failing: [
    samplePair('a table that only English has', ROW, '文字。'),
    samplePair('a row that was forgotten', `${ROW}\n| 3 | 4 |`, ROW),
    samplePair('another kind of box', ':::tip\nText.\n:::', ':::warning\n文字。\n:::'),
    samplePair('another first number', '3. Three.', '4. 三。'),
    samplePair('a picture that was forgotten', '![A](/img/a.svg)', '文字。'),
  ],
  passing: [samplePair('the same blocks', `${ROW}\n\n:::tip Title\nText.\n:::`, `${ROW}\n\n:::tip 标题\n文字。\n:::`)],
};
