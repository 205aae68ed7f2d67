import {describe, expect, it} from 'vitest';
import {readModules} from '../../readModule';
import {locate, nameOf} from './locate';

const SHARED = "export const terms = [\n  {id: 'ga', label: 'GA'},\n  {id: 'beta', label: 'Beta'},\n];\n";
const OWN = `import {terms} from './vocabulary';
export const table = {
  lead: 'x',
  columns: [{id: 'status', terms: terms}],
  rows: [
    {
      name: 'A',
      id: 'a',
    },
    ${Array.from({length: 11}, (_, index) => `{id: 'r${index}'}`).join(',\n    ')},
    {id: 'a'},
    ['x'],
  ],
};
`;
const modules = readModules(
  new Map([
    ['src/data/vocabulary.ts', SHARED],
    ['src/data/own.ts', OWN],
  ]),
);
const own = modules.find(({file}) => file === 'src/data/own.ts');
const shared = modules.filter((module) => module !== own);
const placed = (fault: {path: string; keys?: PropertyKey[]}, root = 'table') => {
  if (!own) throw new Error('the module was not read');
  const {file, line, column} = locate(own, root, fault, shared);
  return `${file.slice('src/data/'.length)}:${line}:${column}`;
};

describe('the place of a value', () => {
  it.each([
    ['', 'own.ts:2:22'],
    ['lead', 'own.ts:3:3'],
    ['title', 'own.ts:2:22'],
    ['lead.en', 'own.ts:3:3'],
    ['rows.r3', 'own.ts:13:6'],
    ['rows.r3.name', 'own.ts:13:6'],
    ['rows.a', 'own.ts:21:6'],
    ['rows.0', 'own.ts:8:7'],
    ['rows.0.name', 'own.ts:7:7'],
    ['rows.11', 'own.ts:20:6'],
    ['rows.13', 'own.ts:22:5'],
    ['rows.none.id', 'own.ts:5:3'],
    ['columns.status.terms.beta.label', 'vocabulary.ts:3:16'],
    ['columns.status.terms', 'vocabulary.ts:1:22'],
    ['columns.status.id', 'own.ts:4:14'],
  ])('%s', (path, expected) => expect(placed({path})).toBe(expected));

  it('by its keys, and by none', () => {
    expect(placed({path: 'x', keys: ['rows', 12, 'id']})).toBe('own.ts:21:6');
    expect(placed({path: 'x', keys: ['columns', 0, 'terms', 1]})).toBe('vocabulary.ts:3:4');
    expect(placed({path: 'x', keys: ['lead', 'en', 'more']})).toBe('own.ts:3:3');
    expect(placed({path: ''}, 'none')).toBe('own.ts:1:1');
  });
});

it.each([
  ['lead', 'lead'],
  ['rows.eks', 'the row "eks"'],
  ['rows.eks.cells.price', 'cells.price of the row "eks"'],
  ['rows.3', 'the row number 4'],
  ['columns.status.terms.ga.label', 'label of the term "ga" of the column "status"'],
  ['sources.readme', 'the source "readme"'],
  ['rows.eks.sources.0', 'sources.0 of the row "eks"'],
  ['stages.one.aspects.cost', 'aspects.cost of the stage "one"'],
  ['aspects.cost.label', 'label of the aspect "cost"'],
  ['stages.one.milestones.a', 'the milestone "a" of the stage "one"'],
  ['loop.steps.watch.label', 'label of the step "watch"'],
  ['loop.label', 'loop.label'],
  ['layers.x.parts.y.links.0', 'the link number 1 of the part "y" of the layer "x"'],
  ['groups.a', 'the group "a"'],
  ['flows.a', 'the flow "a"'],
  ['rows', 'rows'],
])('%s is called %s', (path, name) => expect(nameOf(path)).toBe(name));
