import {resolve, type Locale} from '../l10n/resolve';
import type {ResolvedFigure, ResolvedTable} from '../l10n/figures';
import {isResolvedTable} from '../outputs/figureMarkdown';
import {unknownName} from './errors';
import {figures} from './figures';
import {readGuidePages, type GuidePage, type Section} from './pages';
import {makeSearch, type Hit} from './searchGuide';

/** The guide in one language, read from its sources when it is first asked for. */
export interface Guide {
  pages: GuidePage[];
  search: (query: string, limit: number) => Hit[];
}

/** Reads the guide of each language once. */
export function guideReader(siteDir: string): (locale: Locale) => Guide {
  const known = new Map<Locale, Guide>();
  return (locale) => {
    const found = known.get(locale);
    if (found) return found;
    const pages = readGuidePages(siteDir, locale);
    let search: Guide['search'] | undefined;
    // The index is made at the first search: most sessions only read.
    const guide = {pages, search: (query: string, limit: number) => (search ??= makeSearch(pages, locale))(query, limit)};
    known.set(locale, guide);
    return guide;
  };
}

/** @throws with the pages that exist, if there is no such page */
export function findPage(pages: readonly GuidePage[], id: string): GuidePage {
  const page = pages.find((candidate) => candidate.id === id || candidate.path === id || candidate.path.endsWith(`/${id}`));
  if (!page)
    throw unknownName(
      'page',
      id,
      pages.map((candidate) => candidate.id),
      'list_guides',
    );
  return page;
}

/** A section with those below it. @throws with the sections of the page, if there is no such section */
export function readSection(page: GuidePage, id: string): string {
  const start = page.sections.findIndex((section) => section.id === id);
  const section = page.sections[start];
  if (!section)
    throw unknownName(
      `section of "${page.id}"`,
      id,
      page.sections.map((candidate) => candidate.id),
    );
  const end = page.sections.findIndex((candidate, index) => index > start && candidate.level <= section.level);
  const parts = section.level === 1 ? [section] : page.sections.slice(start, end < 0 ? undefined : end);
  return parts.map(({markdown}) => markdown).join('\n\n');
}

/** The headings of a page, each with the id by which it is read. */
export function contents(sections: readonly Section[]): string {
  return sections
    .filter(({level}) => level > 1)
    .map(({id, heading, level}) => `${'  '.repeat(level - 2)}- ${heading} (\`${id}\`)`)
    .join('\n');
}

/** What can be asked of a table: its columns, and the values of those that have a closed vocabulary. */
function describeTable(table: ResolvedTable) {
  const groups = (table.shape === 'catalog' && table.groups) || [];
  return {
    rows: table.rows.length,
    columns: table.columns.map(({id, label, kind, terms}) => ({id, label, kind, ...(terms && {values: terms.map((term) => `${term.id} (${term.label})`)})})),
    ...(groups.length > 0 && {groups: groups.map(({id, label}) => `${id} (${label})`)}),
  };
}

/** The figures of the guide, briefly or with what can be asked of them. */
export function listFigures(locale: Locale, only?: string) {
  const models = [...figures.values()].filter(({id}) => only === undefined || id === only);
  if (only !== undefined && models.length === 0) throw unknownName('figure', only, [...figures.keys()]);
  return models.map((model) => {
    const figure = resolve(model, locale) as ResolvedFigure;
    const {id, shape, title, lead} = figure;
    if (!isResolvedTable(figure)) return {id, shape, title, lead};
    return {id, shape, title, lead, ...(only === undefined ? {rows: figure.rows.length} : describeTable(figure))};
  });
}
