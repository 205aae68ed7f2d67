import type {Claim} from '../../../data/schema';
import type {Rule} from '../../types';
import {changed, unchanged} from './examples';
import {readList} from './lists';
import {finding} from './report';
import {textsOf} from './values';

const RULE = {
  name: 'data-sourced-figures',
  why: 'a percentage or a price without a source and a date is a rumour: nobody can check it, and nobody will notice when it is old',
};

const PRICE = /\d(?:[\d.,]*\d)? ?(?:USD\b|美元)|(?:US)?\$ ?\d/;
const SHARE = /\d(?:[\d.,]*\d)? ?(?:%|‰|percent\b|percentage points?\b)|百分之/;

/** Whether a text stands in a fact, which has sources by its schema. */
const isInFact = (path: string) => /\.(?:rows|stages|layers|loop|placement)(?:\.|$)/.test(path);

/** Percentages and prices stand where a source stands. */
export const sourcedFigures: Rule = {
  ...RULE,
  scope: 'data',
  summary:
    'Prices stand in rows, which have sources, not in captions, descriptions and definitions; a note without a source names neither a price nor a percentage.',
  check: (project) => {
    const claims = readList<Claim>(project, 'src/data/claims.ts', 'claims')?.items ?? [];
    return textsOf(project).flatMap((text) => {
      const {module, path, key} = text;
      if ((key !== 'en' && key !== 'zh') || module.file.startsWith('src/data/glossary/')) return [];
      const statement = path.match(/^claims\.(\d+)\.note\./)?.[1];
      const isNote = statement !== undefined && claims[Number(statement)]?.source === null;
      // A share in a caption can be an assumption ("at an objective of 99.9 %"); a price is always somebody's.
      const isOfFigure = module.file !== 'src/data/claims.ts' && !isInFact(path);
      const found = (isNote || isOfFigure ? text.text.match(PRICE) : null) ?? (isNote ? text.text.match(SHARE) : null);
      return found
        ? [
            finding(RULE, text.at, {
              what: `"${found[0]}" stands in a text that has no source`,
              how: 'move it into a row, with the page where it was read; or say it without the number',
            }),
          ]
        : [];
    });
  },
  failing: [
    changed('a price in the lead', [['Which server does what.', 'Each costs 1.20 USD an hour.']]),
    changed('a price in the caption, in Chinese', [['示例服务器', '每小时 0.10 美元的服务器']]),
    changed(
      'a number in a note without a source',
      [
        ["source: {title: 'Cost server: launch', url: 'https://example.com/servers/cost'}", 'source: null'],
        ["verdict: 'confirmed',", "verdict: 'outdated',\n    note: {en: 'It saves 5 %.', zh: '节省 5%。'},\n    noted: '2026-11',"],
      ],
      'src/data/claims.ts',
    ),
  ],
  passing: [
    unchanged,
    changed('a price in a row, and an objective in the lead', [
      ['Looks up costs.', 'Looks up costs of 37 USD.'],
      ['Which server does what.', 'Which server does what at 99.9 %.'],
    ]),
  ],
};
