import type {Page, PagePair, Project} from '../../checks/types';
import {entryOf, standingOf} from './standing';
import type {Change, State} from './state';
import {keyOf, type Unit} from './unit';
import {pageUnits} from './pageUnits';
import {unitsOf} from './units';

interface Words {
  en: string;
  zh: string;
}

/** What of a page, a module or the messages is translated. */
export interface GroupStatus {
  group: string;
  kind: Unit['kind'];
  /** The page's or table's title; the file's name where it has none. */
  title: Words;
  /** The page's path on the site, without a language. */
  to?: string;
  current: number;
  pending: number;
  missing: number;
}

/** A section or row whose Chinese is behind its English. */
export interface OpenUnit {
  key: string;
  /** The anchor of its entry on the status page. */
  anchor: string;
  title: Words;
  label: Words;
  /** Where it stands on the site. */
  to?: string;
  /** Never translated, rather than outdated. */
  missing: boolean;
  since?: string;
  reason?: string;
  changes: Change[];
}

/** How far the Chinese is, for a reader. */
export interface TranslationStatus {
  groups: GroupStatus[];
  open: OpenUnit[];
}

/** The anchor of a unit on the status page. */
export const statusAnchor = (key: string): string =>
  key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The path of a page on the site, without a language. */
export const pagePath = (path: string): string => `/docs/${path.replace(/\.mdx?$/, '').replace(/(?:^|\/)index$/, '')}`.replace(/\/$/, '');

const titleOf = (page: Page | undefined) => (typeof page?.frontMatter?.title === 'string' ? page.frontMatter.title : undefined);
const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null && 'en' in value && 'zh' in value;

/** What a page and its mirror say, as far as the status needs it. */
export interface PairReading {
  title: Words;
  units: readonly Unit[];
  /** The words of the headings by their ids, in each language. */
  headings: {en: Record<string, string>; zh: Record<string, string>};
  /** The ids of the headings that are the title of the whole page. */
  titles: readonly string[];
}

const wordsById = (page: Page | undefined) => Object.fromEntries((page?.headings ?? []).toReversed().flatMap(({id, text}) => (id ? [[id, text]] : [])));

/** Reads a page and its mirror: what takes most of the time, and depends on nothing but their text. */
export const readPair = (pair: PagePair): PairReading => ({
  title: {en: titleOf(pair.en) ?? pair.path, zh: titleOf(pair.zh) ?? titleOf(pair.en) ?? pair.path},
  units: pageUnits(pair),
  headings: {en: wordsById(pair.en), zh: wordsById(pair.zh)},
  titles: pair.en?.headings.flatMap(({id, depth}) => (id && depth === 1 ? [id] : [])) ?? [],
});

function figureTitle(project: Project, group: string): Words {
  const figure = project.figures.find(({file}) => file === group)?.model;
  return figure && isWords(figure.title) ? figure.title : {en: group, zh: group};
}

function openUnit(unit: Unit, state: State, title: Words, page: PairReading | undefined): OpenUnit | undefined {
  const entry = entryOf(state, unit);
  const standing = unit.zh === undefined ? 'missing' : standingOf(unit, entry);
  if (standing === 'current') return undefined;
  const {since, reason, changes = []} = entry?.pending ?? {};
  // The title of a page has no anchor of its own: a link to it is a link to the page.
  const isSection = page !== undefined && !unit.name.startsWith('_') && !page.titles.includes(unit.name);
  const [en, zh] = [page?.headings.en[unit.name], page?.headings.zh[unit.name]];
  return {
    key: keyOf(unit),
    anchor: statusAnchor(keyOf(unit)),
    title,
    label: {en: en ?? unit.label, zh: zh ?? en ?? unit.label},
    ...(page ? {to: `${pagePath(unit.group)}${isSection ? `#${unit.name}` : ''}`} : {}),
    missing: standing === 'missing',
    ...(since ? {since} : {}),
    ...(reason ? {reason} : {}),
    changes,
  };
}

/**
 * What is current, pending and missing, group by group; units that only Chinese has are left to another rule.
 * @param read reads a page and its mirror
 */
export function translationStatus(project: Project, state: State, read: (pair: PagePair) => PairReading = readPair): TranslationStatus {
  const status: TranslationStatus = {groups: [], open: []};
  const readings = new Map(project.pairs.map((pair) => [pair.path, read(pair)]));
  const byGroup = new Map<string, Unit[]>();
  for (const unit of unitsOf(project, ({path}) => readings.get(path)?.units ?? [])) {
    const group = byGroup.get(unit.group) ?? [];
    group.push(unit);
    byGroup.set(unit.group, group);
  }
  for (const [group, all] of byGroup) {
    const units = all.filter((unit) => unit.en !== undefined);
    const page = readings.get(group);
    const title = page?.title ?? figureTitle(project, group);
    const open = units.flatMap((unit) => openUnit(unit, state, title, page) ?? []);
    const missing = open.filter((unit) => unit.missing).length;
    const kind = units[0]?.kind ?? 'page';
    status.groups.push({
      group,
      kind,
      title,
      ...(page ? {to: pagePath(group)} : {}),
      current: units.length - open.length,
      pending: open.length - missing,
      missing,
    });
    status.open.push(...open);
  }
  return status;
}
