import type {Finding, Rule} from '../../types';
import {within} from '../pages/nodes';
import {reporter} from '../pages/report';
import {samplePair} from '../pages/samples';
import {eachSection, nameOf, placeOf, type Section, type SectionPair} from './sections';

const RULE = {
  name: 'pair-paragraphs',
  why: 'a paragraph or point that one language lacks is the most common part of a translation to be forgotten',
};
const report = reporter(RULE);

/** Paragraphs, those of lists and boxes included: a list may become paragraphs, but what it says stays. */
const countOf = (section: Section) => within(section.nodes, 'paragraph').length;

function paragraphFaults({en, zh}: SectionPair): Finding[] {
  const [left, right] = [countOf(en), countOf(zh)];
  if (left === right) return [];
  const what = `${nameOf(zh)} has ${right} paragraphs and points here and ${left} in English (${placeOf(en)})`;
  return [report(zh.at, {what, how: 'look for the one that is missing, or that two were made of', severity: 'warning'})];
}

/** Both pages of a pair say as much. A warning: a translator may have a reason to join two sentences. */
export const pairParagraphs: Rule = {
  ...RULE,
  scope: 'pair',
  summary: 'Each section has as many paragraphs and points of lists in both languages; where not, the check warns.',
  check: eachSection(paragraphFaults),
  failing: [
    samplePair('a point that was forgotten', '- One.\n- Two.\n- Three.', '- 一。\n- 三。'),
    samplePair('a paragraph that was forgotten', 'One.\n\nTwo.', '一。'),
  ],
  passing: [samplePair('as many', 'One.\n\n- Two.\n- Three.', '一。\n\n1. 二。\n2. 三。')],
};
