import type {DataModule, Finding, Rule} from '../../types';
import {onlyInOne} from '../pairs/statedNumbers';
import {changed, unchanged} from './examples';
import {finding} from './report';
import {shown} from './values';

const RULE = {
  name: 'data-paired-numbers',
  why: 'a number that differs is wrong in one of the languages, and nobody who reads one of them can tell',
};

type Pair = {en: string; zh: string};
const isPair = (value: object): value is Pair => 'en' in value && 'zh' in value && typeof value.en === 'string' && typeof value.zh === 'string';

function pairFindings(module: DataModule, value: unknown, path: string): Finding[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!isPair(value)) return Object.entries(value).flatMap(([key, child]) => pairFindings(module, child, `${path}.${key}`));
  // Chinese writes months, ordinals and zeros in digits where English has words: they count only where English has others in their place.
  const {en, zh} = onlyInOne(value);
  const at = module.positions.get(`${path}.zh`);
  if (!at || en.length === 0) return [];
  const what = `the Chinese ${shown(value.zh, 40)} states ${zh.join(', ') || 'nothing'} where the English states ${en.join(', ')}`;
  return [finding(RULE, at, {what, how: 'state the same numbers in both languages, with digits where English has digits'})];
}

/** Both languages of a text state the same numbers. */
export const pairedNumbers: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'The English and the Chinese of a text state the same numbers, versions, dates and amounts.',
  check: (project) => project.modules.flatMap((module) => Object.entries(module.exports).flatMap(([name, value]) => pairFindings(module, value, name))),
  failing: [
    changed('another year', [["en: 'Operates clusters.', zh: '操作集群。'", "en: 'Operates clusters since 2025.', zh: '自 2024 年起操作集群。'"]]),
    changed('a number that Chinese lacks', [["en: 'Operates clusters.', zh: '操作集群。'", "en: 'Operates 5,000 clusters.', zh: '操作集群。'"]]),
  ],
  passing: [
    unchanged,
    changed('as each language writes it', [
      [
        "en: 'Operates clusters.', zh: '操作集群。'",
        "en: 'Operates 15 million clusters in two Regions since March 2025.', zh: '自 2025 年 3 月起在 2 个区域操作 1500 万个集群。'",
      ],
    ]),
  ],
};
