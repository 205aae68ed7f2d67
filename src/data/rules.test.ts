import {describe, expect, it} from 'vitest';
import {projectOf} from '../checks/minimalProject';
import {chineseFaults} from './languageRules';
import type {Figure} from './models';
import {assertValid, stemFaults, placedAnchors, registryFaults, sharedAnchors, faultsOfClaims} from './registryCheck';
import {claims} from './claims';
import {registry} from './registry';
import * as check from './rules';
import type {Catalog, Ladder, Layers, Metrics} from './schema';
import {figureFaults, validate} from './validate';

const TODAY = '2026-11-21';
const sample = projectOf({}).figures[0]?.model as Catalog;
const figureOf = (shape: Figure['shape']) => registry.flatMap(({models}) => models).find((model) => model.shape === shape) as never;
const ladder: Ladder = figureOf('ladder');
const layers: Layers = figureOf('layers');
const metrics: Metrics = figureOf('metrics');

/** What a rule says of a figure after a change of its copy, as paths. */
function told<F extends Figure>(rule: check.Rule, model: F, change: (copy: F) => void = () => undefined): string[] {
  const copy = structuredClone(model);
  change(copy);
  return rule(copy, TODAY).map(({path, message}) => `${path} ${message}`);
}
/* Deliberately wrong values: what the types would refuse before the rule could. */
const wrong = (value: unknown): never => value as never;

describe('a figure without a fault', () => {
  it.each([sample, ladder, layers, metrics])('of shape $shape', (model) => {
    for (const rule of check.rules) expect(told(rule, model)).toEqual([]);
    expect(validate(model, '2026-12-31')).toEqual([]);
  });
});

describe('cells', () => {
  const cell = (kind: string, value: unknown, terms?: unknown) =>
    told(check.cellsMatchColumns, sample, (copy) => {
      copy.columns = wrong([{id: 'a', label: 'A', kind, terms}]);
      copy.rows = wrong([{id: 'x', cells: {a: value}}]);
    });
  const text = {en: 'One', zh: '一'};
  it.each([
    ['text', text],
    ['text', [text, text]],
    ['name', 'a'],
    ['name', ['a', 'b']],
    ['code', 'a'],
    ['code', ['a']],
    ['command', 'a'],
    ['command', ['a']],
    ['number', 0],
    ['date', '2026-02-28'],
    ['date', '2026'],
    ['version', '1.2'],
    ['term', 'ga'],
    ['term', ['ga', 'ga']],
    ['price', {usd: 1}],
    ['price', null],
    ['number', 'n/a'],
  ])('%s takes %j', (kind, value) => expect(cell(kind, value, [{id: 'ga'}])).toEqual([]));
  it.each([
    ['text', 'a'],
    ['text', [text, 'a']],
    ['text', {en: 'One'}],
    ['text', {zh: '一'}],
    ['name', 1],
    ['name', ['a', 1]],
    ['code', text],
    ['code', ['a', text]],
    ['command', 1],
    ['command', ['a', 1]],
    ['number', '1'],
    ['date', '2026-02-30'],
    ['version', 1],
    ['term', 'beta'],
    ['term', ['ga', 'beta']],
    ['price', 1],
    ['price', {eur: 1}],
  ])('%s refuses %j', (kind, value) =>
    expect(cell(kind, value, [{id: 'ga'}])).toEqual([`rows.x.cells.a is ${JSON.stringify(value)}, which does not fit a ${kind} column`]),
  );
  it('of a term column without terms fit none', () => expect(cell('term', 'ga')).toHaveLength(1));
  it('offer the terms', () => {
    const copy = structuredClone(sample);
    copy.rows = wrong([{id: 'x', cells: {status: 'no', more: 1}}]);
    expect(check.cellsMatchColumns(copy, TODAY).map(({path, how}) => `${path}: ${how}`)).toEqual([
      'rows.x.cells.purpose: give a value, null where it is not published, or "n/a" where the question does not apply',
      "rows.x.cells.status: write one or several ids of the column's terms: preview, ga",
      'rows.x.cells.since: give a value, null where it is not published, or "n/a" where the question does not apply',
      'rows.x.cells.more: correct the name (the columns are purpose, status, since), add the column, or remove the cell',
    ]);
  });
});

describe('ids that stand twice', () => {
  const twice = (model: Figure, change: (copy: never) => void) => told(check.idsAreUnique, model, change as never);
  const doubled = <T>(list: T[] | undefined) => void list?.push(list[0] as T);
  it('of rows, columns, groups and terms', () =>
    expect(
      twice(sample, (copy: typeof sample) => {
        doubled(copy.rows);
        doubled(copy.columns);
        copy.groups = wrong([{id: 'g'}, {id: 'g'}]);
        doubled(copy.columns[1]?.terms as never[]);
      }),
    ).toEqual(['rows.cluster-server', 'columns.purpose', 'groups.g', 'columns.status.terms.preview'].map((path) => `${path} stands twice`)));
  it('of groups, which only a catalog has', () => expect(twice(metrics, (copy: {groups: unknown}) => void (copy.groups = [{id: 'g'}, {id: 'g'}]))).toEqual([]));
  it('of aspects, stages and milestones', () => {
    const stage = ladder.stages.findIndex(({milestones}) => milestones && milestones.length > 0);
    const [first, milestone] = [ladder.stages[0], ladder.stages[stage]?.milestones?.[0]];
    const found = twice(ladder, (copy: typeof ladder) => {
      doubled(copy.aspects);
      doubled(copy.stages[stage]?.milestones as never[]);
      copy.stages.push({...(copy.stages[0] as (typeof copy.stages)[0]), milestones: []});
    });
    expect(found).toEqual([
      `aspects.${ladder.aspects[0]?.id} stands twice`,
      `stages.${first?.id} stands twice`,
      `stages.${ladder.stages[stage]?.id}.milestones.${milestone?.id} stands twice`,
    ]);
  });
  it('of layers, flows, steps, terms and parts', () => {
    const [layer] = layers.layers;
    const found = twice(layers, (copy: typeof layers) => {
      doubled(copy.layers[0]?.parts as never[]);
      copy.layers.push({...(copy.layers[0] as (typeof copy.layers)[0]), parts: []} as never);
      doubled(copy.flows);
      doubled(copy.loop.steps);
      doubled(copy.terms);
    });
    expect(found).toEqual(
      [
        `layers.${layer?.id}`,
        `flows.${layers.flows[0]?.id}`,
        `loop.steps.${layers.loop.steps[0]?.id}`,
        `terms.${layers.terms[0]?.id}`,
        `layers.${layer?.id}.parts.${layer?.parts[0]?.id}`,
      ].map((path) => `${path} stands twice`),
    );
  });
});

describe('references', () => {
  const broken = <F extends Figure>(model: F, change: (copy: F) => void) => told(check.referencesResolve, model, change).map((line) => line.split(' ')[0]);
  it('of rows to groups', () => {
    expect(broken(sample, (copy) => void ((copy.rows[0] as {group?: string}).group = 'g'))).toEqual(['rows.cluster-server.group']);
    const grouped = (copy: typeof sample) => {
      copy.groups = wrong([{id: 'g'}, {id: 'h'}]);
      (copy.rows[0] as {group?: string}).group = 'g';
    };
    expect(broken(sample, grouped)).toEqual(['rows.cost-server.group', 'groups.h']);
  });
  it('of a chart to its columns', () => {
    const charted = (value: string, series: string) =>
      broken(metrics, (copy) => {
        copy.columns = wrong([
          {id: 'n', kind: 'number'},
          {id: 't', kind: 'term'},
        ]);
        copy.chart = wrong({value, series});
      });
    expect([charted('n', 't'), charted('t', 't'), charted('n', 'n'), charted('x', 'x')]).toEqual([
      [],
      ['chart.value'],
      ['chart.series'],
      ['chart.value', 'chart.series'],
    ]);
  });
  it('of stages to aspects', () => {
    const [stage] = ladder.stages;
    const [aspect] = ladder.aspects;
    expect(
      broken(ladder, (copy) => {
        const aspects = copy.stages[0]?.aspects as Record<string, unknown>;
        delete aspects[aspect?.id ?? ''];
        aspects.strange = [];
      }),
    ).toEqual([`stages.${stage?.id}.aspects.${aspect?.id}`, `stages.${stage?.id}.aspects.strange`]);
  });
  it('of flows, the placement and parts', () => {
    const found = broken(layers, (copy) => {
      Object.assign(copy.flows[0] ?? {}, {from: 'x', to: 'y'});
      copy.placement.layers.push('z');
      Object.assign(copy.layers[0]?.parts[0] ?? {}, {status: 'no'});
      delete (copy.layers[0]?.parts[1] as {status?: string} | undefined)?.status;
    });
    const [flow, layer] = [layers.flows[0]?.id, layers.layers[0]];
    expect(found).toEqual([`flows.${flow}.from`, `flows.${flow}.to`, 'placement.layers', `layers.${layer?.id}.parts.${layer?.parts[0]?.id}.status`]);
  });
  it('to sources', () =>
    expect(
      told(check.sourcesResolve, sample, (copy) => {
        copy.rows[1]?.sources.push('none', 'toString');
        copy.sources.idle = wrong({});
      }).map((line) => line.split(' ')[0]),
    ).toEqual(['rows.cost-server.sources.1', 'rows.cost-server.sources.2', 'sources.idle']));
});

describe('names', () => {
  it.each([
    ['Cluster  SERVER ', ['rows.cost-server.name is "cluster server", as of "cluster-server"']],
    [{en: 'Cluster server', zh: '服务器'}, ['rows.cost-server.name is "cluster server", as of "cluster-server"']],
    [{en: 'Other', zh: 'Cluster server'}, ['rows.cost-server.name is "cluster server", as of "cluster-server"']],
    [{en: 'Same', zh: 'same'}, []],
  ])('%j', (name, expected) => expect(told(check.namesAreUnique, sample, (copy) => void ((copy.rows[1] as {name: unknown}).name = name))).toEqual(expected));
  it('of stages and parts', () => {
    const [one, other] = ladder.stages;
    expect(told(check.namesAreUnique, ladder, (copy) => Object.assign(copy.stages[1] ?? {}, {name: one?.name}))[0]).toContain(`stages.${other?.id}.name`);
    const [layer, next] = layers.layers;
    const found = told(check.namesAreUnique, layers, (copy) => Object.assign(copy.layers[1]?.parts[0] ?? {}, {name: layer?.parts[0]?.name}));
    expect(found[0]).toContain(`layers.${next?.id}.parts.${next?.parts[0]?.id}.name`);
  });
});

it('columns and tools fit each other', () => {
  const columns = (columns: unknown) =>
    told(check.columnsAreComplete, sample, (copy) => void (copy.columns = wrong(columns))).map((line) => line.split(' is ')[0]);
  expect(
    columns([
      {id: 'a', kind: 'term'},
      {id: 'b', kind: 'text', terms: []},
      {id: 'c', kind: 'text', facet: true},
      {id: 'd', kind: 'term', terms: [], facet: true},
    ]),
  ).toEqual(['columns.a', 'columns.b has terms but', 'columns.c']);
  const tools = (facet: boolean, list: string[]) =>
    told(check.toolsHaveTheirMatter, sample, (copy) => {
      copy.columns = wrong([{id: 'a'}, {id: 'b', facet}]);
      copy.tools = wrong(list);
    });
  expect([tools(true, ['facets']), tools(false, []), tools(true, []), tools(false, ['facets'])]).toEqual([
    [],
    [],
    ['tools lacks "facets", but a column is a facet'],
    ['tools has "facets", but no column is one'],
  ]);
});

it('facts are dated up to today', () => {
  const late = (model: Figure) => check.verifiedInThePast(model, '2020-01-01').length;
  expect([sample, ladder, layers].map(late)).toEqual([sample, ladder, layers].map((model) => check.factsOf(model).length));
  expect(check.verifiedInThePast(sample, '2026-11-02')).toEqual([]);
  expect(check.factsOf(layers).map(({path}) => path)).toEqual([
    ...layers.layers.map(({id}) => `layers.${id}`),
    ...layers.loop.steps.map(({id}) => `loop.steps.${id}`),
    'placement',
  ]);
  expect(check.factsOf(ladder)).toHaveLength(ladder.stages.length + ladder.stages.flatMap(({milestones}) => milestones ?? []).length);
});

describe('languages', () => {
  it.each([
    ['One', '一', []],
    ['一', '一', ['en has Chinese characters in it']],
    ['One', 'One', ['zh has no Chinese in it ("One")']],
    ['한', '一한', ['en has Korean characters in it', 'zh has Korean characters in it']],
    ['a\u200bb', '一\u0007', ['en has invisible or control characters in it', 'zh has invisible or control characters in it']],
    ['One', '一二三四五六七,八九十一二三四', ['zh uses a half-width mark beside Chinese ("一二三四五六七,八九十一二三")']],
    ['One', '(一', ['zh uses a half-width mark beside Chinese ("(一")']],
    ['One', 'a)一', ['zh uses a half-width mark beside Chinese ("a)一")']],
    ['One', '一二三四五六七a', ['zh lacks the space between Chinese and Latin ("一二三四五六七a")']],
    ['One', '5%一', ['zh lacks the space between Chinese and Latin ("5%一")']],
    ['One', '一 a 二，三（b）', []],
  ])('%j, %j', (en, zh, expected) => expect(chineseFaults({en, zh}, 'x').map(({path, message}) => `${path.slice(2)} ${message}`)).toEqual(expected));

  it('of all texts of a figure, and of plain strings', () => {
    const found = told(check.textsAreInTheirLanguage, sample, (copy) => {
      copy.lead = {en: 'One', zh: 'One'};
      (copy.rows[1] as {name: unknown}).name = '服务器';
      (copy as {groups?: unknown}).groups = [{id: 'g', label: {en: '一', zh: '一'}}];
    });
    expect(found).toEqual([
      'lead.zh has no Chinese in it ("One")',
      'rows.cost-server.name is a plain string with Chinese in it',
      'groups.g.label.en has Chinese characters in it',
    ]);
  });
});

describe('the registry', () => {
  const entry = (models: Figure[], component = 'SampleServers') => ({frontDoor: 'A', component, file: 'src/data/a.ts', models});
  it('has one figure with the stem of each component', () => {
    expect(stemFaults(entry([ladder, sample]))).toEqual([]);
    expect(stemFaults(entry([ladder, sample], 'SampleServer'))[0]?.message).toBe('no figure of SampleServer has the id "sample-server"');
    expect(stemFaults(entry([]))).toHaveLength(1);
  });
  it('has each anchor once', () => {
    expect(sharedAnchors([entry([sample]), entry([ladder])])).toEqual([]);
    expect(sharedAnchors([entry([sample]), entry([sample])]).map(({anchor}) => anchor)).toEqual([
      'sample-servers',
      'sample-servers-cluster-server',
      'sample-servers-cost-server',
    ]);
    expect(registryFaults([entry([sample]), {...entry([sample]), file: 'b'}], TODAY)[0]).toBe(
      'b  #sample-servers  is an anchor of src/data/a.ts too: rename one of the ids',
    );
  });
  it('knows the anchors of every shape', () => {
    expect(placedAnchors(sample)[1]).toEqual({anchor: 'sample-servers-cluster-server', path: 'rows.cluster-server'});
    const paths = (model: Figure) => placedAnchors(model).map(({path}) => path);
    expect(paths(ladder)).toEqual(
      expect.arrayContaining([
        '',
        ...ladder.stages.map(({id}) => `stages.${id}`),
        ...ladder.stages.flatMap(({id, milestones}) => (milestones ?? []).map((item) => `stages.${id}.milestones.${item.id}`)),
      ]),
    );
    expect(paths(layers)).toEqual([
      '',
      ...layers.layers.map(({id}) => `layers.${id}`),
      ...layers.flows.map(({id}) => `flows.${id}`),
      ...layers.loop.steps.map(({id}) => `loop.steps.${id}`),
      'placement',
    ]);
  });
  it('stops the build with every fault', () => {
    expect(() => assertValid([entry([sample])], claims, '2026-12-31')).not.toThrow();
    expect(() => assertValid([entry([sample], 'A'), entry([sample])], claims, '2026-12-31')).toThrow(
      /^The data has 4 fault\(s\):\nsrc\/data\/a\.ts {2}id {2}no figure of A/,
    );
  });
  it('tells of a shape that does not exist, and what the schema refuses, before all else', () => {
    expect(figureFaults({...sample, shape: wrong('toString')})).toMatchObject([{path: 'shape', message: 'is "toString"'}]);
    const faults = validate({...sample, lead: wrong(1), columns: []}, TODAY);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({path}) => path === 'lead' || path === 'columns')).toBe(true);
    expect(figureFaults({...sample, rows: [{...(sample.rows[0] as (typeof sample.rows)[0]), verified: 'now'}]}).map(({path}) => path)).toEqual([
      'rows.cluster-server.verified',
    ]);
  });
});

describe('statements', () => {
  const claim = {
    id: 'a',
    where: '1',
    statement: {en: 'It is.', zh: '是。'},
    verdict: 'confirmed' as const,
    source: {title: 'Page', url: 'https://example.com/a'},
    verified: '2026-11-02',
  };
  const note = {en: 'It was.', zh: '曾是。'};
  const faults = (...list: object[]) => faultsOfClaims(wrong(list), TODAY).map(({path, message}) => `${path} ${message}`);
  it.each([
    [[claim], []],

    [[claim, {...claim}], ['a stands twice']],
    [[{...claim, note}], ['a.noted is missing']],
    [[{...claim, note, noted: '2026-11'}], []],
    [[{...claim, verdict: 'wrong'}], ['a.note is missing']],
    [[{...claim, verdict: 'outdated'}], ['a.note is missing']],
    [
      [{...claim, verified: '2026-11-22', note, noted: '2026-12'}],
      ['a.verified is 2026-11-22, after today (2026-11-21)', 'a.noted is 2026-12, after today (2026-11-21)'],
    ],
    [[{...claim, statement: {en: 'It is.', zh: 'It is.'}}], ['a.statement.zh has no Chinese in it ("It is.")']],
  ])('%#', (list, expected) => expect(faults(...list)).toEqual(expected));
});
