import type {Cell, Column, Figure, Row, Table} from './models';
import {isTable} from './models';
import {chineseFaults} from './languageRules';
import {calendarDate} from './schema/source';

/** A fault of the data: where, and what to do about it. */
export interface Fault {
  /** Path inside the module, such as `rows.eks-mcp-server.cells.access`. */
  path: string;
  /** What is wrong, read after the path. */
  message: string;
  /** How to mend it, as an instruction. */
  how: string;
  /** The same path with positions for ids, where an id alone would not find the place. */
  keys?: PropertyKey[];
}

/** One check of one module. */
export type Rule = (model: Figure, today: string) => Fault[];

const NOT_APPLICABLE = 'n/a';
const isText = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value) && 'en' in value && 'zh' in value;
const isPrice = (value: unknown) => typeof value === 'object' && value !== null && 'usd' in value;
/** A name in one language, as far as two names that differ in spaces or capitals are one. */
const named = (name: Row['name'], language: 'en' | 'zh') => (typeof name === 'string' ? name : name[language]).trim().replace(/\s+/g, ' ').toLowerCase();
const everyOf = (value: unknown, test: (item: unknown) => boolean) => (Array.isArray(value) ? value : [value]).every(test);

/** What a value of each kind looks like, and the sentence that says so. */
const KINDS: Record<Column['kind'], {fits: (cell: Cell, column: Column) => boolean; expected: string}> = {
  text: {fits: (cell) => everyOf(cell, isText), expected: "{en: '…', zh: '…'}, or a list of such texts"},
  name: {fits: (cell) => everyOf(cell, (item) => typeof item === 'string'), expected: 'a string or a list of strings'},
  code: {fits: (cell) => everyOf(cell, (item) => typeof item === 'string'), expected: 'a string or a list of strings'},
  command: {fits: (cell) => everyOf(cell, (item) => typeof item === 'string'), expected: 'a string or a list of strings'},
  number: {fits: (cell) => typeof cell === 'number', expected: 'a number'},
  date: {
    fits: (cell) => calendarDate.safeParse(cell).success,
    expected: 'a date as YYYY-MM-DD, YYYY-MM or YYYY that the calendar has',
  },
  version: {fits: (cell) => typeof cell === 'string', expected: 'a version as a string'},
  term: {
    fits: (cell, column) => everyOf(cell, (item) => (column.terms ?? []).some((term) => term.id === item)),
    expected: "one or several ids of the column's terms",
  },
  price: {fits: isPrice, expected: "{usd: 0.1, unit: {en: '…', zh: '…'}, region: 'us-east-1'}"},
};

/** The values that a term column offers, as a hint behind an instruction. */
const offered = (column: Column) => (column.terms ? `: ${column.terms.map((term) => term.id).join(', ')}` : '');

function cellFaults(row: Row, column: Column): Fault[] {
  const path = `rows.${row.id}.cells.${column.id}`;
  if (!Object.hasOwn(row.cells, column.id)) {
    return [{path, message: 'is missing', how: 'give a value, null where it is not published, or "n/a" where the question does not apply'}];
  }
  const cell = row.cells[column.id] as Cell;
  if (cell === null || cell === NOT_APPLICABLE) return [];
  const kind = KINDS[column.kind];
  return kind.fits(cell, column)
    ? []
    : [{path, message: `is ${JSON.stringify(cell)}, which does not fit a ${column.kind} column`, how: `write ${kind.expected}${offered(column)}`}];
}

/** Every row answers every column, in the column's kind, and nothing else. */
export const cellsMatchColumns: Rule = (model) => {
  if (!isTable(model)) return [];
  const known = new Set(model.columns.map((column) => column.id));
  return model.rows.flatMap((row) => [
    ...model.columns.flatMap((column) => cellFaults(row, column)),
    ...Object.keys(row.cells)
      .filter((id) => !known.has(id))
      .map((id) => ({
        path: `rows.${row.id}.cells.${id}`,
        message: 'names no column',
        how: `correct the name (the columns are ${[...known].join(', ')}), add the column, or remove the cell`,
      })),
  ]);
};

/** Columns say what their kind needs, and only what it can use. */
export const columnsAreComplete: Rule = (model) => {
  if (!isTable(model)) return [];
  return model.columns.flatMap((column) => {
    const path = `columns.${column.id}`;
    const faults: Fault[] = [];
    if (column.kind === 'term' && !column.terms)
      faults.push({path, message: 'is a term column without terms', how: 'list its values in terms: [{id, label}, …]'});
    if (column.kind !== 'term' && column.terms)
      faults.push({path, message: 'has terms but is not of kind "term"', how: 'write kind: "term", or remove the terms'});
    if (column.facet && column.kind !== 'term')
      faults.push({path, message: 'is a facet but not of kind "term"', how: 'remove facet: only closed values can be filtered by count'});
    return faults;
  });
};

/** A table offers a tool only if it has what the tool works on, and the other way round. */
export const toolsHaveTheirMatter: Rule = (model) => {
  if (!isTable(model)) return [];
  const hasFacet = model.columns.some((column) => column.facet);
  if (hasFacet === model.tools.includes('facets')) return [];
  if (hasFacet) return [{path: 'tools', message: 'lacks "facets", but a column is a facet', how: 'add "facets" to tools, or remove facet from the column'}];
  return [{path: 'tools', message: 'has "facets", but no column is one', how: 'set facet: true on a term column, or remove "facets"'}];
};

function duplicates(ids: string[], path: string | ((index: number) => string)): Fault[] {
  return ids
    .map((id, index) => ({id, index}))
    .filter(({id, index}) => ids.indexOf(id) !== index)
    .map(({id, index}) => ({
      path: `${typeof path === 'string' ? path : path(index)}.${id}`,
      message: 'stands twice',
      how: 'give the newer of the two another id: an id is unique, links depend on it',
    }));
}

/** No two rows, columns, groups, terms, stages or layers share an id. */
export const idsAreUnique: Rule = (model) => {
  const of = (items: {id: string}[] | undefined, path: string) =>
    duplicates(
      (items ?? []).map((item) => item.id),
      path,
    );
  if (isTable(model)) {
    return [
      ...of(model.rows, 'rows'),
      ...of(model.columns, 'columns'),
      ...(model.shape === 'catalog' ? of(model.groups, 'groups') : []),
      ...model.columns.flatMap((column) => of(column.terms, `columns.${column.id}.terms`)),
    ];
  }
  if (model.shape === 'ladder') {
    const milestones = model.stages.flatMap((stage) => (stage.milestones ?? []).map((item) => ({id: item.id, path: `stages.${stage.id}.milestones`})));
    const twice = duplicates(
      milestones.map((item) => item.id),
      (index) => milestones[index]?.path ?? 'stages',
    );
    return [...of(model.aspects, 'aspects'), ...of(model.stages, 'stages'), ...twice];
  }
  const parts = model.layers.flatMap((layer) => layer.parts.map((part) => ({id: part.id, path: `layers.${layer.id}.parts`})));
  const twice = duplicates(
    parts.map((part) => part.id),
    (index) => parts[index]?.path ?? 'layers',
  );
  return [...of(model.layers, 'layers'), ...of(model.flows, 'flows'), ...of(model.loop.steps, 'loop.steps'), ...of(model.terms, 'terms'), ...twice];
};

/** The rows, stages or parts of a figure by which readers tell one from another, with the path of their name. */
function namedThings(model: Figure): {id: string; name: Row['name']; path: string}[] {
  const of = (items: readonly {id: string; name: Row['name']}[], path: string) => items.map(({id, name}) => ({id, name, path: `${path}.${id}.name`}));
  if (isTable(model)) return of(model.rows, 'rows');
  if (model.shape === 'ladder') return of(model.stages, 'stages');
  return model.layers.flatMap((layer) => of(layer.parts, `layers.${layer.id}.parts`));
}

/** No two rows, stages or parts have one name: the second would be the first under a new id. */
export const namesAreUnique: Rule = (model) => {
  const things = namedThings(model);
  const seen = new Map<string, string>();
  return things.flatMap(({id, name, path}) =>
    [...new Set([named(name, 'en'), named(name, 'zh')])].flatMap((word) => {
      const first = seen.get(word);
      if (first === undefined) seen.set(word, id);
      if (first === undefined || first === id) return [];
      return [{path, message: `is "${word}", as of "${first}"`, how: 'say in both names what tells them apart; if it is the same thing, keep one of the two'}];
    }),
  );
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
      if (Object.hasOwn(model.sources, ref)) return [];
      return [{path: `${path}.sources.${index}`, message: `names "${ref}", which is not among the module's sources`, how: 'add it there or correct the key'}];
    }),
  );
  const idle = Object.keys(model.sources).filter((key) => !used.has(key));
  return [...faults, ...idle.map((key) => ({path: `sources.${key}`, message: 'is used by no row', how: 'remove it, or name it in the row that relies on it'}))];
};

/** Nothing is verified in the future. */
export const verifiedInThePast: Rule = (model, today) =>
  factsOf(model)
    .filter(({fact}) => fact.verified > today)
    .map(({path, fact}) => ({
      path: `${path}.verified`,
      message: `is ${fact.verified}, after today (${today})`,
      how: 'give the day on which you read the source',
    }));

/** Groups, charts, aspects, flows and placements refer to things that exist. */
export const referencesResolve: Rule = (model) => {
  const missing = (path: string, id: string, where: string): Fault => ({
    path,
    message: `names "${id}", which is not among the ${where}`,
    how: `add it there or correct the name`,
  });
  if (isTable(model)) return tableReferences(model, missing);
  if (model.shape === 'ladder') {
    const aspects = model.aspects.map((aspect) => aspect.id);
    return model.stages.flatMap((stage) => [
      ...aspects
        .filter((id) => !Object.hasOwn(stage.aspects, id))
        .map((id) => ({path: `stages.${stage.id}.aspects.${id}`, message: 'is missing', how: 'add a list of texts: every stage answers every aspect'})),
      ...Object.keys(stage.aspects)
        .filter((id) => !aspects.includes(id))
        .map((id) => missing(`stages.${stage.id}.aspects.${id}`, id, 'aspects')),
    ]);
  }
  const layers = model.layers.map((layer) => layer.id);
  const terms = model.terms.map((term) => term.id);
  return [
    ...model.flows.flatMap((flow) =>
      (['from', 'to'] as const).filter((end) => !layers.includes(flow[end])).map((end) => missing(`flows.${flow.id}.${end}`, flow[end], 'layers')),
    ),
    ...model.placement.layers.filter((id) => !layers.includes(id)).map((id) => missing('placement.layers', id, 'layers')),
    ...model.layers.flatMap((layer) =>
      layer.parts
        .filter((part) => part.status && !terms.includes(part.status))
        .map((part) => missing(`layers.${layer.id}.parts.${part.id}.status`, part.status ?? '', 'terms')),
    ),
  ];
};

function tableReferences(model: Table & Figure, missing: (path: string, id: string, where: string) => Fault): Fault[] {
  const groups = model.shape === 'catalog' ? (model.groups ?? []).map((group) => group.id) : [];
  const faults = model.rows.flatMap((row) => {
    if (row.group && !groups.includes(row.group)) return [missing(`rows.${row.id}.group`, row.group, 'groups')];
    if (!row.group && groups.length > 0) return [{path: `rows.${row.id}.group`, message: 'is missing', how: `add group: one of ${groups.join(', ')}`}];
    return [];
  });
  const empty = groups.filter((id) => !model.rows.some((row) => row.group === id));
  faults.push(...empty.map((id) => ({path: `groups.${id}`, message: 'holds no row', how: 'remove it, or put a row into it'})));
  if (model.shape === 'metrics' && model.chart) {
    const kindOf = (id: string) => model.columns.find((column) => column.id === id)?.kind;
    if (kindOf(model.chart.value) !== 'number')
      faults.push({path: 'chart.value', message: `names "${model.chart.value}", which is not a number column`, how: 'name a column of kind "number"'});
    if (kindOf(model.chart.series) !== 'term')
      faults.push({path: 'chart.series', message: `names "${model.chart.series}", which is not a term column`, how: 'name a column of kind "term"'});
  }
  return faults;
}

/** Each text is in its language: no Han in English, Han in Chinese, no Hangul, Chinese set as Chinese is. */
export const textsAreInTheirLanguage: Rule = (model) => {
  const faults: Fault[] = [];
  walk(model, '', (value, path) => {
    if (isText(value)) faults.push(...chineseFaults(value as {en: string; zh: string}, path));
    if (typeof value === 'string' && !/\.(?:en|zh)$/.test(path) && /\p{Script=Han}/u.test(value)) {
      faults.push({path, message: 'is a plain string with Chinese in it', how: 'write { en, zh }'});
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
  namesAreUnique,
  columnsAreComplete,
  cellsMatchColumns,
  toolsHaveTheirMatter,
  sourcesResolve,
  referencesResolve,
  verifiedInThePast,
  textsAreInTheirLanguage,
];
