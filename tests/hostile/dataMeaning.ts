import {inserted, placeOf, removed, replaced, type Tree, type Written} from './dataTree';
import {TOMORROW} from './dataProject';
import {CHINESE, ENGLISH, FACT, FACT_ID, SOURCE_LIST, VERIFIED, type Mutator} from './dataMutator';

const isText = ({kind}: {kind: string}) => kind === 'text';
const text = (where: RegExp, value: string, rule: string, name: string, says: RegExp): Mutator => ({
  name,
  rule,
  says,
  apply: (tree, seed) => replaced(tree, tree.pick(where, seed, isText), value),
});

/** The kind of the column that a cell answers, as the module writes it. */
function kindOf(tree: Tree, cell: Written): string {
  const [name, , , , column] = cell.path.split('.');
  const id = tree.values.find(
    ({path, text: written}) => path.startsWith(`${name}.columns.`) && path.endsWith('.id') && path.split('.').length === 4 && written === `'${column}'`,
  );
  return tree.values.find(({path}) => path === `${id?.path.replace(/\.id$/, '')}.kind`)?.text.slice(1, -1) ?? '';
}

const CELL = /^[^.]+\.rows\.\d+\.cells\.[^.]+$/;
const cellOf = (tree: Tree, seed: number, kinds: string) =>
  tree.pick(CELL, seed, (cell) => isText(cell) && cell.text !== "'n/a'" && kinds.split(' ').includes(kindOf(tree, cell)));

/** A fact that follows another of the same list, to be made equal to it. */
function secondFact(tree: Tree, seed: number): {id: Written; first: string} | undefined {
  const id = tree.pick(FACT_ID, seed, ({path}) => !/\.0\.id$/.test(path));
  const first = tree.values.find(({path}) => path === id?.path.replace(/\.\d+\.id$/, '.0.id'));
  return id && first && {id, first: first.text};
}

const language: Mutator[] = [
  text(CHINESE, "'读,写'", 'chinese-marks', 'a half-width comma between Han', /half-width mark/),
  text(CHINESE, "'读(写)'", 'chinese-marks', 'half-width brackets', /half-width mark/),
  text(CHINESE, "'用EKS运行'", 'chinese-spacing', 'no space beside Latin', /space between Chinese and Latin/),
  text(CHINESE, "'100%的集群'", 'chinese-spacing', 'no space behind a number', /space between Chinese and Latin/),
  text(CHINESE, "'서버를 관리합니다'", 'foreign-script', 'Korean for Chinese', /is Korean/),
  text(CHINESE, "'集群 클러스터'", 'foreign-script', 'Korean within Chinese', /is Korean/),
  text(CHINESE, "'Not translated yet.'", 'data-language', 'English for Chinese', /has no Chinese in it/),
  text(CHINESE, "'TODO'", 'data-language', 'a word to be replaced', /has no Chinese in it/),
  text(ENGLISH, "'运行集群。'", 'data-language', 'Chinese for English', /Chinese characters in it/),
  text(ENGLISH, "'Runs 集群 in a VPC.'", 'data-language', 'Chinese within English', /Chinese characters in it/),
  text(/\.sources\..*\.title$/, "'亚马逊文档'", 'data-language', 'Chinese in a plain title', /plain string with Chinese/),
];

const dates: Mutator[] = [
  text(VERIFIED, `'${TOMORROW}'`, 'data-verified', 'a check of tomorrow', new RegExp(`is ${TOMORROW}, after today`)),
  text(VERIFIED, "'2026-12'", 'data-verified', 'a check of next month', /is 2026-12, after today/),
  text(VERIFIED, "'2027'", 'data-verified', 'a check of next year', /is 2027, after today/),
  text(VERIFIED, "'9999-12-31'", 'data-verified', 'a check at the end of time', /is 9999-12-31, after today/),
];

const sources: Mutator[] = [
  {
    name: 'a misspelled source',
    rule: 'data-sources',
    says: /names "no-such-source"/,
    apply: (tree, seed) => replaced(tree, tree.pick(SOURCE_LIST, seed), "['no-such-source']"),
  },
  {
    name: 'a source that every object has',
    rule: 'data-sources',
    says: /names "constructor"/,
    apply: (tree, seed) => replaced(tree, tree.pick(SOURCE_LIST, seed), "['constructor']"),
  },
  {
    name: 'a source of nobody',
    rule: 'data-sources',
    says: /is used by no row/,
    apply: (tree, seed) => inserted(tree, tree.pick(/^[^.]+\.sources\.[^.]+$/, seed), "idle: {title: 'Idle', url: 'https://example.com/idle'}, "),
  },
];

const cells: Mutator[] = [
  {name: 'an unknown term', rule: 'data-cells', says: /is "no-such-term"/, apply: (tree, seed) => replaced(tree, cellOf(tree, seed, 'term'), "'no-such-term'")},
  {
    name: 'a term in capitals',
    rule: 'data-cells',
    says: /does not fit a term column/,
    apply: (tree, seed) => replaced(tree, cellOf(tree, seed, 'term'), (old) => old.toUpperCase()),
  },
  {name: 'a number for a term', rule: 'data-cells', says: /does not fit a term column/, apply: (tree, seed) => replaced(tree, cellOf(tree, seed, 'term'), '1')},
  {
    name: 'a day that is none',
    rule: 'data-cells',
    says: /does not fit a date column/,
    apply: (tree, seed) => replaced(tree, cellOf(tree, seed, 'date'), "'2026-02-31'"),
  },
  {
    name: 'words for a date',
    rule: 'data-cells',
    says: /does not fit a date column/,
    apply: (tree, seed) => replaced(tree, cellOf(tree, seed, 'date'), "'last summer'"),
  },
  {
    name: 'a number in quotes',
    rule: 'data-cells',
    says: /does not fit a number column/,
    apply: (tree, seed) =>
      replaced(
        tree,
        tree.pick(CELL, seed, (cell) => cell.kind === 'number'),
        (old) => `'${old}'`,
      ),
  },
  {
    name: 'a plain text for two languages',
    rule: 'data-cells',
    says: /does not fit a text column/,
    apply: (tree, seed) =>
      replaced(
        tree,
        tree.pick(CELL, seed, (cell) => cell.kind === 'object' && kindOf(tree, cell) === 'text'),
        "'Only English'",
      ),
  },
  {name: 'a missing cell', rule: 'data-cells', says: /is missing/, apply: (tree, seed) => removed(tree, tree.pick(CELL, seed))},
  {
    name: 'a cell of no column',
    rule: 'data-cells',
    says: /names no column/,
    apply: (tree, seed) => inserted(tree, tree.pick(CELL, seed), "'no-such-column': 1, "),
  },
  {
    name: 'an unknown aspect',
    rule: 'data-references',
    says: /names "no-such-aspect"/,
    apply: (tree, seed) => inserted(tree, tree.pick(/\.stages\.\d+\.aspects\.[^.]+$/, seed), "'no-such-aspect': [{en: 'Text.', zh: '文本。'}], "),
  },
  {
    name: 'an aspect left out',
    rule: 'data-references',
    says: /is missing/,
    apply: (tree, seed) => removed(tree, tree.pick(/\.stages\.\d+\.aspects\.[^.]+$/, seed)),
  },
  {
    name: 'an unknown group',
    rule: 'data-references',
    says: /names "no-such-group"/,
    apply: (tree, seed) => replaced(tree, tree.pick(/\.rows\.\d+\.group$/, seed), "'no-such-group'"),
  },
  {
    name: 'a flow to nowhere',
    rule: 'data-references',
    says: /names "no-such-layer"/,
    apply: (tree, seed) => replaced(tree, tree.pick(/\.flows\.\d+\.to$/, seed), "'no-such-layer'"),
  },
];

const ids: Mutator[] = [
  {
    name: 'two facts with one id',
    rule: 'data-unique-ids',
    says: /stands twice/,
    apply: (tree, seed) => {
      const second = secondFact(tree, seed);
      return second && replaced(tree, second.id, second.first);
    },
  },
  {
    name: 'a row twice',
    rule: 'data-unique-ids',
    says: /stands twice/,
    apply: (tree, seed) => {
      const fact = tree.pick(FACT, seed);
      return (
        fact && {
          content: tree.replace(fact.end, fact.end, `, ${fact.text}`),
          line: tree.lineOf(fact.end) + tree.lineOf(placeOf(tree, fact)) - tree.lineOf(fact.start),
        }
      );
    },
  },
  {
    name: 'another id for a published row',
    rule: 'data-kept-anchors',
    says: /is new: its anchor/,
    apply: (tree, seed) => replaced(tree, tree.pick(FACT_ID, seed), "'quite-another-id'"),
  },
  {
    name: 'a published row with another id',
    rule: 'data-kept-anchors',
    says: /was published and is no longer in the data/,
    toldIn: 'src/data/anchors.json',
    apply: (tree, seed) => replaced(tree, tree.pick(FACT_ID, seed), "'quite-another-id'"),
  },
  {
    name: 'a published row removed',
    rule: 'data-kept-anchors',
    says: /was published and is no longer in the data/,
    toldIn: 'src/data/anchors.json',
    apply: (tree, seed) =>
      removed(
        tree,
        tree.pick(FACT, seed, ({path}) => tree.values.filter((other) => other.path.replace(/\d+$/, '') === path.replace(/\d+$/, '')).length > 2),
      ),
  },
  {
    name: 'a figure with another id',
    rule: 'data-kept-anchors',
    says: /is new: its anchor/,
    apply: (tree, seed) => replaced(tree, tree.pick(/^[^.]+\.id$/, seed), "'quite-another-figure'"),
  },
  {
    name: 'a figure that the registry does not know',
    rule: 'data-registered',
    says: /is not in the registry/,
    apply: (tree) => {
      const figure = tree.pick(/^[^.]+$/, 0, ({kind}) => kind === 'object');
      return figure && {content: `${tree.content}\nexport const strayFigure = ${figure.text};\n`, line: tree.content.split('\n').length + 1};
    },
  },
  {name: 'a figure without a shape', rule: 'data-registered', says: /is no figure/, apply: (tree, seed) => removed(tree, tree.pick(/^[^.]+\.shape$/, seed))},
];

const column = (id: string): Mutator => ({
  name: `a column called ${id}`,
  rule: 'data-reserved-columns',
  says: /has an id that tables use themselves/,
  apply: (tree, seed) => {
    const written = tree.pick(/\.columns\.\d+\.id$/, seed);
    if (!written) return undefined;
    const name = written.path.split('.')[0];
    const old = written.text.slice(1, -1);
    const keys = tree.values.filter(({path}) => path.startsWith(`${name}.rows.`) && path.endsWith(`.cells.${old}`) && path.split('.').length === 5);
    const edits = [{start: written.start, end: written.end, text: `'${id}'`}, ...keys.map((key) => ({start: key.from, end: key.start, text: `'${id}': `}))];
    const content = edits.sort((a, b) => b.start - a.start).reduce((all, edit) => all.slice(0, edit.start) + edit.text + all.slice(edit.end), tree.content);
    return {content, line: tree.lineOf(written.from)};
  },
});

const columns: Mutator[] = [
  ...['q', 'sort', 'hide', 'without', 'diff', 'open', 'name', 'group', 'verified'].map(column),
  {
    name: 'a term that no row uses',
    rule: 'data-unused-terms',
    says: /the term "never-used" is used by no row/,
    apply: (tree, seed) => inserted(tree, tree.pick(/\.columns\.\d+\.terms\.0$/, seed), "{id: 'never-used', label: {en: 'Never', zh: '从不'}}, "),
  },
  {
    name: 'a column of terms without terms',
    rule: 'data-columns',
    says: /is a term column without terms/,
    apply: (tree, seed) => removed(tree, tree.pick(/\.columns\.\d+\.terms$/, seed)),
  },
  {
    name: 'a filter on free text',
    rule: 'data-columns',
    says: /is a facet but not of kind/,
    apply: (tree, seed) => {
      const kind = tree.pick(/\.columns\.\d+\.kind$/, seed, ({text: written}) => written === "'text'");
      const column = tree.values.find(({path}) => `${path}.kind` === kind?.path);
      const mutant = inserted(tree, kind, 'facet: true, ');
      return mutant && column && {...mutant, line: tree.lineOf(placeOf(tree, column))};
    },
  },
  {
    name: 'filters without the tool',
    rule: 'data-tools',
    says: /lacks "facets"/,
    apply: (tree, seed) =>
      replaced(
        tree,
        tree.pick(/^[^.]+\.tools$/, seed, ({text: tools}) => tools.includes("'facets'")),
        '[]',
      ),
  },
];

/** Values that fit their schema and say something wrong. */
export const meaningMutators: Mutator[] = [...language, ...dates, ...sources, ...cells, ...ids, ...columns];
