import type {Nodes} from 'mdast';
import type {Finding} from '../../types';
import {quoted, startOf} from '../pages/nodes';
import {reporter} from '../pages/report';
import {differences, nameOf, placeOf, type SectionPair} from './sections';

/** Something that a section says, with the node that says it. */
export interface Said {
  text: string;
  node?: Nodes;
}

/** What both languages of a section say. */
export const both = (pair: SectionPair, find: (section: SectionPair['en']) => Said[]): [Said[], Said[]] => [find(pair.en), find(pair.zh)];

/** The texts alone. */
export const textsOf = (said: Said[]) => said.map(({text}) => text);

/** Reports what only one language says, at the node that says it or at the heading of the section. */
export function compare(rule: {name: string; why: string}, pair: SectionPair, words: {thing: string; how: string}, found: [Said[], Said[]]): Finding[] {
  const report = reporter(rule);
  const {en, zh, pages} = pair;
  const {onlyEn, onlyZh} = differences(textsOf(found[0]), textsOf(found[1]));
  const nodeOf = (said: Said[], text: string) => said.find((item) => item.text === text)?.node;
  const missing = onlyEn.map((text) => {
    const line = nodeOf(found[0], text)?.position?.start.line ?? en.at.line;
    return report(zh.at, {
      what: `${words.thing} ${quoted(text, 80)} stands in English in ${nameOf(en)} (${pages.en.file}:${line}) and not here`,
      how: words.how,
    });
  });
  const extra = onlyZh.map((text) => {
    const node = nodeOf(found[1], text);
    const what = `${words.thing} ${quoted(text, 80)} stands here in ${nameOf(zh)} and not in English (${placeOf(en)})`;
    return report(node ? startOf(pages.zh, node) : zh.at, {what, how: words.how});
  });
  return [...missing, ...extra];
}
