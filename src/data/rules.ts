import type {Cell, Column, Figure, Row, Table} from './models';
import {isTable} from './models';
import {chineseFaults} from './languageRules';

/** A fault of the data: where, and what to do about it. */
export interface Fault {
  /** Path inside the module, such as `rows.eks-mcp-server.cells.access`. */
  path: string;
  /** What is wrong and how to mend it, in one sentence. */
  message: string;
}

/** One check of one module. */
export type Rule = (model: Figure, today: string) => Fault[];

const NOT_APPLICABLE = 'n/a';
const isText = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'en' in value && 'zh' in value;
const isPrice = (value: unknown) => typeof value === 'object' && value !== null && 'usd' in value;
const everyOf = (value: unknown, test: (item: unknown) => boolean) => (Array.isArray(value) ? value : [value]).every(test);

/** What a value of each kind looks like, and the sentence that says so. */
const KINDS: Record<Column['kind'], {fits: (cell: Cell, column: Column) => boolean; expected: string}> = {
  text: {fits: (cell) => everyOf(cell, isText), expected: 'an { en, zh } text or a list of them'},
  name: {fits: (cell) => everyOf(cell, (item) => typeof item === 'string'), expected: 'a string or a list of strings'},
  code: {fits: (cell) => everyOf(cell, (item) => typeof item === 'string'), expected: 'a string or a list of strings'},
  command: {fits: (cell) => everyOf(cell, (item) => typeof item === 'string'), expected: 'a string or a list of strings'},
  number: {fits: (cell) => typeof cell === 'number', expected: 'a number'},
  date: {
    fits: (cell) => typeof cell === 'string' && /^\d{4}(-\d{2}){0,2}$/.test(cell),
    expected: 'a date as YYYY-MM-DD, YYYY-MM or YYYY',
  },
  version: {fits: (cell) => typeof cell === 'string', expected: 'a version as a string'},
  term: {
    fits: (cell, column) => everyOf(cell, (item) => (column.terms ?? []).some((term) => term.id === item)),
    expected: "one or several ids of the column's terms",
  },
  price: {fits: isPrice, expected: '{ usd, unit, region }'},
};

function cellFaults(row: Row, column: Column): Fault[] {
  const path = `rows.${row.id}.cells.${column.id}`;
  if (!(column.id in row.cells)) {
    return [{path, message: 'is missing: give a value, null where it is not published, or "n/a" where the question does not apply'}];
  }
  const cell = row.cells[column.id] as Cell;
  if (cell === null || cell === NOT_APPLICABLE) return [];
  const kind = KINDS[column.kind];
  return kind.fits(cell, column) ? [] : [{path, message: `is ${JSON.stringify(cell)}, but a ${column.kind} column holds ${kind.expected}`}];
}

/** Every row answers every column, in the column's kind, and nothing else. */
export const cellsMatchColumns: Rule = (model) => {
  if (!isTable(model)) return [];
  const known = new Set(model.columns.map((column) => column.id));
  return model.rows.flatMap((row) => [
    ...model.columns.flatMap((column) => cellFaults(row, column)),
    ...Object.keys(row.cells)
      .filter((id) => !known.has(id))
      .map((id) => ({path: `rows.${row.id}.cells.${id}`, message: 'names no column: add the column or remove the cell'})),
  ]);
};

/** Columns say what their kind needs, and only what it can use. */
export const columnsAreComplete: Rule = (model) => {
  if (!isTable(model)) return [];
  return model.columns.flatMap((column) => {
    const path = `columns.${column.id}`;
    const faults: Fault[] = [];
    if (column.kind === 'term' && !column.terms) faults.push({path, message: 'is a term column without terms: list its values'});
    if (column.kind !== 'term' && column.terms) faults.push({path, message: 'has terms but is not of kind "term"'});
    if (column.facet && column.kind !== 'term') faults.push({path, message: 'is a facet but not of kind "term": only closed values can be filtered by count'});
    return faults;
  });
};

/** A table offers a tool only if it has what the tool works on, and the other way round. */
export const toolsHaveTheirMatter: Rule = (model) => {
  if (!isTable(model)) return [];
  const hasFacet = model.columns.some((column) => column.facet);
  if (hasFacet === model.tools.includes('facets')) return [];
  return [{path: 'tools', message: hasFacet ? 'lacks "facets", but a column is a facet' : 'has "facets", but no column is one: set facet: true on a term column'}];
};

function duplicates(ids: string[], path: string): Fault[] {
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => ({path: `${path}.${id}`, message: 'stands twice: an id is unique, links depend on it'}));
}

/** No two rows, columns, groups, terms, stages or layers share an id. */
export const idsAreUnique: Rule = (model) => {
  const of = (items: {id: string}[] | undefined, path: string) => duplicates((items ?? []).map((item) => item.id), path);
  if (isTable(model)) {
    return [
      ...of(model.rows, 'rows'),
      ...of(model.columns, 'columns'),
      ...(model.shape === 'catalog' ? of(model.groups, 'groups') : []),
      ...model.columns.flatMap((column) => of(column.terms, `columns.${column.id}.terms`)),
    ];
  }
  if (model.shape === 'ladder') {
    const milestones = model.stages.flatMap((stage) => stage.milestones ?? []);
    return [...of(model.aspects, 'aspects'), ...of(model.stages, 'stages'), ...of(milestones, 'milestones')];
  }
  const parts = model.layers.flatMap((layer) => layer.parts);
  return [...of(model.layers, 'layers'), ...of(model.flows, 'flows'), ...of(model.loop.steps, 'loop.steps'), ...of(parts, 'parts')];
};

/** All facts of a module, whatever its shape, with their path. */
export function factsOf(model: Figure): {path: string; fact: Pick<Row, 'id' | 'sources' | 'verified' | 'factKind'>}[] {
  if (isTable(model)) return model.rows.map((row) => ({path: `rows.${row.id}`, fact: row}));
  if (model.shape === 'ladder') {
    return model.stages.flatMap((stage) => [
      {path: `stages.${stage.id}`, fact: stage},
      ...(stage.milestones ?? []).map((fact) => ({path: `stages.${stage.id}.milestones.${fact.id}`, fact})),
    ]);
  }
  return [
    ...model.layers.map((fact) => ({path: `layers.${fact.id}`, fact})),
    ...model.loop.steps.map((fact) => ({path: `loop.steps.${fact.id}`, fact})),
    {path: 'placement', fact: model.placement},
  ];
}

/** Every reference to a source finds one, and every shared source is used. */
export const sourcesResolve: Rule = (model) => {
  const used = new Set<string>();
  const faults = factsOf(model).flatMap(({path, fact}) =>
    fact.sources.flatMap((ref, index) => {
      if (typeof ref !== 'string') return [];
      used.add(ref);
      return ref in model.sources ? [] : [{path: `${path}.sources.${index}`, message: `names "${ref}", which is not among the module's sources: add it there or correct the key`}];
    }),
  );
  const idle = Object.keys(model.sources).filter((key) => !used.has(key));
  return [...faults, ...idle.map((key) => ({path: `sources.${key}`, message: 'is used by no row: remove it, or name it in the row that relies on it'}))];
};

/** Nothing is verified in the future. */
export const verifiedInThePast: Rule = (model, today) =>
  factsOf(model)
    .filter(({fact}) => fact.verified > today)
    .map(({path, fact}) => ({path: `${path}.verified`, message: `is ${fact.verified}, after today (${today}): give the day of the check`}));

/** Groups, charts, aspects, flows and placements refer to things that exist. */
export const referencesResolve: Rule = (model) => {
  const missing = (path: string, id: string, where: string): Fault => ({path, message: `names "${id}", which is not among the ${where}`});
  if (isTable(model)) return tableReferences(model, missing);
  if (model.shape === 'ladder') {
    const aspects = model.aspects.map((aspect) => aspect.id);
    return model.stages.flatMap((stage) => [
      ...aspects.filter((id) => !(id in stage.aspects)).map((id) => ({path: `stages.${stage.id}.aspects.${id}`, message: 'is missing: every stage answers every aspect'})),
      ...Object.keys(stage.aspects).filter((id) => !aspects.includes(id)).map((id) => missing(`stages.${stage.id}.aspects.${id}`, id, 'aspects')),
    ]);
  }
  const layers = model.layers.map((layer) => layer.id);
  const terms = model.terms.map((term) => term.id);
  return [
    ...model.flows.flatMap((flow) => [flow.from, flow.to].filter((id) => !layers.includes(id)).map((id) => missing(`flows.${flow.id}`, id, 'layers'))),
    ...model.placement.layers.filter((id) => !layers.includes(id)).map((id) => missing('placement.layers', id, 'layers')),
    ...model.layers.flatMap((layer) => layer.parts.filter((part) => part.status && !terms.includes(part.status)).map((part) => missing(`layers.${layer.id}.parts.${part.id}.status`, part.status ?? '', 'terms'))),
  ];
};

function tableReferences(model: Table & Figure, missing: (path: string, id: string, where: string) => Fault): Fault[] {
  const groups = model.shape === 'catalog' ? (model.groups ?? []).map((group) => group.id) : [];
  const faults = model.rows.flatMap((row) => {
    if (row.group && !groups.includes(row.group)) return [missing(`rows.${row.id}.group`, row.group, 'groups')];
    if (!row.group && groups.length > 0) return [{path: `rows.${row.id}.group`, message: 'is missing: this catalog shows its rows in groups'}];
    return [];
  });
  const empty = groups.filter((id) => !model.rows.some((row) => row.group === id));
  faults.push(...empty.map((id) => ({path: `groups.${id}`, message: 'holds no row: remove it'})));
  if (model.shape === 'metrics' && model.chart) {
    const kindOf = (id: string) => model.columns.find((column) => column.id === id)?.kind;
    if (kindOf(model.chart.value) !== 'number') faults.push({path: 'chart.value', message: `names "${model.chart.value}", which is not a number column`});
    if (kindOf(model.chart.series) !== 'term') faults.push({path: 'chart.series', message: `names "${model.chart.series}", which is not a term column`});
  }
  return faults;
}

/** Each text is in its language: no Han in English, Han in Chinese, no Hangul, Chinese set as Chinese is. */
export const textsAreInTheirLanguage: Rule = (model) => {
  const faults: Fault[] = [];
  walk(model, '', (value, path) => {
    if (isText(value)) faults.push(...chineseFaults(value as {en: string; zh: string}, path));
    if (typeof value === 'string' && !/\.(?:en|zh)$/.test(path) && /\p{Script=Han}/u.test(value)) {
      faults.push({path, message: 'is a plain string with Chinese in it: write { en, zh }'});
    }
  });
  return faults;
};

/** Calls `visit` for every value of a module; items of a list are named by their id where they have one. */
export function walk(value: unknown, path: string, visit: (value: unknown, path: string) => void): void {
  visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    const name = Array.isArray(value) && typeof child === 'object' && child !== null && typeof child.id === 'string' ? child.id : key;
    walk(child, path ? `${path}.${name}` : name, visit);
  }
}

/** Every rule, in the order in which their faults are listed. */
export const rules: Rule[] = [
  idsAreUnique,
  columnsAreComplete,
  cellsMatchColumns,
  toolsHaveTheirMatter,
  sourcesResolve,
  referencesResolve,
  verifiedInThePast,
  textsAreInTheirLanguage,
];
