import {countFacts} from '../data/derive';
import {isTable, type Figure, type TableFigure} from '../data/models';
import type {Change, ChangeDetail, ChangedPart, Text} from '../data/schema';
import {resolve} from '../l10n/resolve';
import type {GuideData} from './dataValues';
import {inBoth, shownValue} from './shownValue';

/** A fact of any shape, as far as a change is told of it. */
interface Fact {
  id: string;
  name?: Text;
  title?: Text;
  verified: string;
  [field: string]: unknown;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const short = (text: Text): Text => inBoth((locale) => String(resolve(text, locale)));
const nameOf = (fact: Fact): Text => short(fact.name ?? fact.title ?? fact.id);

/** The facts of a figure that have an anchor of their own. */
function factsOf(figure: Figure): Fact[] {
  if (isTable(figure)) return figure.rows as unknown as Fact[];
  if (figure.shape === 'ladder') return figure.stages as unknown as Fact[];
  return [...figure.layers, ...figure.loop.steps, figure.placement] as unknown as Fact[];
}

/** Fields that no reader sees, or that are told otherwise. */
const SILENT = new Set(['id', 'verified', 'factKind', 'cells', 'aspects', 'level']);
const PARTS: Record<string, ChangedPart> = {name: 'name', title: 'name', note: 'note', sources: 'sources', group: 'group', href: 'link', links: 'link'};

function cellDetails(before: Fact, after: Fact, old: TableFigure, now: TableFigure): ChangeDetail[] {
  const cells = (fact: Fact) => fact.cells as Record<string, never>;
  return now.columns.flatMap((column) => {
    const former = old.columns.find(({id}) => id === column.id);
    // A column that is new or gone is told once, of the whole table.
    if (!former || same(cells(before)[column.id], cells(after)[column.id])) return [];
    return [{label: short(column.label), before: shownValue(cells(before)[column.id], former), after: shownValue(cells(after)[column.id], column)}];
  });
}

/** What is said of a step of a ladder: only that it changed, since it is a list of sentences. */
function aspectDetails(before: Fact, after: Fact, figure: Figure): ChangeDetail[] {
  if (figure.shape !== 'ladder') return [];
  const aspects = (fact: Fact) => fact.aspects as Record<string, unknown>;
  return figure.aspects.filter(({id}) => !same(aspects(before)[id], aspects(after)[id])).map(({label}) => ({label: short(label)}));
}

function partDetails(before: Fact, after: Fact): ChangeDetail[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => !SILENT.has(field) && !same(before[field], after[field]));
  const parts = [...new Set(fields.map((field) => PARTS[field] ?? 'text'))];
  return parts.map((part) => (part === 'name' ? {part, before: nameOf(before), after: nameOf(after)} : {part}));
}

function changeOfFact(before: Fact, after: Fact, old: Figure, now: Figure): Change[] {
  if (same(before, after)) return [];
  const details = [...(isTable(old) && isTable(now) ? cellDetails(before, after, old, now) : aspectDetails(before, after, now)), ...partDetails(before, after)];
  const verified = before.verified === after.verified ? {} : {verified: after.verified};
  const place = {figure: now.id, anchor: `${now.id}-${after.id}`, name: nameOf(after)};
  if (details.length > 0) return [{kind: 'changed', ...place, details, ...verified}];
  return 'verified' in verified ? [{kind: 'checked', ...place, ...verified}] : [];
}

function columnDetails(old: Figure, now: Figure): ChangeDetail[] {
  if (!isTable(old) || !isTable(now)) return [];
  const missing = (from: TableFigure, to: TableFigure) => from.columns.filter(({id}) => !to.columns.some((column) => column.id === id));
  return [
    ...missing(now, old).map(({label}) => ({part: 'column-added' as const, label: short(label)})),
    ...missing(old, now).map(({label}) => ({part: 'column-removed' as const, label: short(label)})),
  ];
}

function changesOfFigure(old: Figure, now: Figure): Change[] {
  const [before, after] = [new Map(factsOf(old).map((fact) => [fact.id, fact])), new Map(factsOf(now).map((fact) => [fact.id, fact]))];
  const columns = columnDetails(old, now);
  return [
    ...(columns.length > 0 ? [{kind: 'changed' as const, figure: now.id, anchor: now.id, name: short(now.title), details: columns}] : []),
    ...[...after.values()].flatMap((fact): Change[] => {
      const former = before.get(fact.id);
      if (former) return changeOfFact(former, fact, old, now);
      return [{kind: 'added', figure: now.id, anchor: `${now.id}-${fact.id}`, name: nameOf(fact)}];
    }),
    ...[...before.values()].filter(({id}) => !after.has(id)).map((fact): Change => ({kind: 'removed', figure: now.id, name: nameOf(fact)})),
  ];
}

/** Statements with a note, or terms: what was added, changed, removed. */
function changesOfList<T extends {id: string}>(
  figure: string,
  old: readonly T[],
  now: readonly T[],
  name: (item: T) => Text,
  anchor: (item: T) => {anchor?: string},
): Change[] {
  const find = (items: readonly T[], id: string) => items.find((item) => item.id === id);
  return [
    ...now.flatMap((item): Change[] => {
      const former = find(old, item.id);
      if (former && same(former, item)) return [];
      return [{kind: former ? 'changed' : 'added', figure, ...anchor(item), name: short(name(item)), ...(former && {details: [{part: 'text' as const}]})}];
    }),
    ...old.filter(({id}) => !find(now, id)).map((item): Change => ({kind: 'removed', figure, name: short(name(item))})),
  ];
}

/** What differs between two states of the data, told fact by fact as a reader would. */
export function describeChanges(before: GuideData, after: GuideData): Change[] {
  const noted = (data: GuideData) => data.claims.filter(({note}) => note !== undefined);
  return [
    ...[...after.figures.values()].flatMap((figure): Change[] => {
      const former = before.figures.get(figure.id);
      return former ? changesOfFigure(former, figure) : [{kind: 'added', figure: figure.id, anchor: figure.id, name: short(figure.title)}];
    }),
    ...[...before.figures.values()]
      .filter(({id}) => !after.figures.has(id))
      .map((figure): Change => ({kind: 'removed', figure: figure.id, name: short(figure.title)})),
    ...changesOfList(
      'claims',
      noted(before),
      noted(after),
      ({statement}) => statement,
      ({id}) => ({anchor: `update-${id}`}),
    ),
    ...changesOfList(
      'glossary',
      before.glossary,
      after.glossary,
      ({term}) => term,
      () => ({}),
    ),
  ];
}

/**
 * What the data holds, for the first entry of the log.
 * @param order the figures' ids in the order in which the guides show them
 */
export function describeStart({figures}: GuideData, date: string, order: readonly string[]) {
  const ordered = [...figures.values()].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return {date, figures: ordered.map((figure) => ({id: figure.id, title: short(figure.title), facts: countFacts(figure)}))};
}
