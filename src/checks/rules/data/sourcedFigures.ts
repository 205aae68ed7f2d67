import {isTable} from '../../../data/models';
import type {Claim} from '../../../data/schema';
import type {Finding, Project, Rule} from '../../types';
import {changed, unchanged} from './examples';
import {soundFigures} from './figures';
import {readList} from './lists';
import {figureFindings, finding} from './report';
import {textsOf} from './values';

const RULE = {
  name: 'data-sourced-figures',
  why: 'a percentage or a price without a source and a date is a rumour: nobody can check it, and nobody will notice when it is old',
};

const PRICE = /\d(?:[\d.,]*\d)? ?(?:USD\b|美元)|(?:US)?\$ ?\d/;
const SHARE = /\d(?:[\d.,]*\d)? ?(?:%|‰|percent\b|percentage points?\b)|百分之/;

/** A date that says no more than the year. */
const BARE_YEAR = /^\d{4}$/;

/** Rows that state a price and say only in which year it held: a price is looked at again after 90 days. */
function barePrices(project: Project): Finding[] {
  return soundFigures(project).flatMap((figure) => {
    if (!isTable(figure.model)) return [];
    const dates = figure.model.columns.filter(({kind, id}) => kind === 'date' && /(?:^|-)price(?:-|$)/.test(id)).map(({id}) => id);
    const faults = figure.model.rows
      .filter(({cells}) => Object.values(cells).some((cell) => typeof cell === 'object' && cell !== null && 'usd' in cell))
      .flatMap((row) => {
        const stated: [path: string, date: unknown][] = [['verified', row.verified], ...dates.map((id): [string, unknown] => [`cells.${id}`, row.cells[id]])];
        return stated
          .filter(([, date]) => BARE_YEAR.test(String(date)))
          .map(([path, date]) => ({
            path: `rows.${row.id}.${path}`,
            message: `is ${String(date)}, and the row states a price`,
            how: 'give at least the month in which the price was read; if that is not known, write price: null, and say in note that it could not be confirmed',
          }));
      });
    return figureFindings(RULE, figure, faults);
  });
}

/** Whether a text stands in a fact, which has sources by its schema. */
const isInFact = (path: string) => /\.(?:rows|stages|layers|loop|placement)(?:\.|$)/.test(path);

type Edits = [from: string, to: string][];

/** A row with a price and the date of it. */
const priced = (date: string): Edits => [
  ["'purpose' | 'status' | 'since'", "'purpose' | 'status' | 'since' | 'price' | 'price-date'"],
  [
    "kind: 'date'},",
    "kind: 'date'},\n    {id: 'price', label: {en: 'Price', zh: '价格'}, kind: 'price'},\n    {id: 'price-date', label: {en: 'As of', zh: '日期'}, kind: 'date'},",
  ],
  ['since: sampleGa', "since: sampleGa, price: 'n/a', 'price-date': 'n/a'"],
  ["since: '2026-05'", `since: '2026-05', price: {usd: 0.37, unit: {en: 'hour', zh: '小时'}, region: 'us-east-1'}, 'price-date': '${date}'`],
];

/** Percentages and prices stand where a source stands. */
export const sourcedFigures: Rule = {
  ...RULE,
  scope: 'data',
  summary:
    'Prices stand in rows, which have sources, not in captions, descriptions and definitions, and are dated at least to the month; a note without a source names neither a price nor a percentage.',
  check: (project) => {
    const claims = readList<Claim>(project, 'src/data/claims.ts', 'claims')?.items ?? [];
    const unsourced = textsOf(project).flatMap((text) => {
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
    return [...unsourced, ...barePrices(project)];
  },
  failing: [
    changed('a price of some day in a year', [...priced('2026-05'), ...([["verified: '2026-11-02',\n      note", "verified: '2026',\n      note"]] as Edits)]),
    changed('a date of a price that is a year', priced('2026')),
    changed('a price in the lead', [['Which server does what.', 'Each costs 1.20 USD an hour.']]),
    changed('a price with a sign', [['Which server does what.', 'Each costs US$ 1,200.50 an hour.']]),
    changed('a price with a sign and no space', [['Which server does what.', 'Each costs $5.']]),
    changed('a price without a space', [['Which server does what.', 'Each costs 12USD.']]),
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
    changed('a price of a month', priced('2026-05')),
    changed('a year where no price stands', [
      ["verified: '2026-11-02'", "verified: '2026'"],
      ["'2026-05'", "'2026'"],
    ]),
    changed('a price in a row, and an objective in the lead', [
      ['Looks up costs.', 'Looks up costs of 37 USD.'],
      ['Which server does what.', 'Which server does what at 99.9 %.'],
    ]),
  ],
};
