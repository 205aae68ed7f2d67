import {glossary} from '../data/glossary';
import type {ResolvedFigure, ResolvedRow, ResolvedTable} from '../l10n/figures';
import {resolve, type Locale} from '../l10n/resolve';
import {cellTexts} from '../outputs/cellTexts';
import {figureMarkdown, isResolvedTable} from '../outputs/figureMarkdown';
import type {SearchPage, SearchRecord} from '../search/records';
import {figures} from './figures';
import type {GuidePage} from './pages';

/** A place that can be found, and with which tool it is read whole. */
export interface Entry {
  kind: 'section' | 'row' | 'figure' | 'term';
  record: SearchRecord;
  read: {tool: string; arguments: Record<string, unknown>};
}

/** Everything that can be found in one language. */
export interface Entries {
  pages: SearchPage[];
  entries: Entry[];
}

/** Markdown as it is searched and shown in one line: without its marks and the targets of its links. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\]\([^)\s]*\)/g, '')
    .replace(/^\s*(?:[-*>#]+|\d+\.|:{3}\w*|`{3,}.*)\s?/gm, '')
    .replace(/[*`[\]]|\\(?=\W)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function rowText(row: ResolvedRow, table: ResolvedTable, locale: Locale): string {
  const cells = table.columns.flatMap((column) => {
    const {items, absence} = cellTexts(row.cells[column.id], column, locale);
    return absence ? [] : items;
  });
  return [...cells, row.note ?? ''].filter(Boolean).join(' · ');
}

/** A figure and, of a table, its rows. `place` is where its own record will stand. */
function figureEntries(id: string, page: number, parent: number, place: number, language: Locale): Entry[] {
  const model = figures.get(id);
  if (!model) return [];
  const figure = resolve(model, language) as ResolvedFigure;
  const record: SearchRecord = {kind: 'figure', page, parent, anchor: id, title: figure.title, text: figure.lead};
  if (!isResolvedTable(figure)) {
    const text = plain(figureMarkdown(figure, {locale: language, address: (path) => path}));
    return [{kind: 'figure', record: {...record, text}, read: {tool: 'read_figure', arguments: {figure: id, language}}}];
  }
  const rows = figure.rows.map((row): Entry => ({
    kind: 'row',
    record: {kind: 'row', page, parent: place, anchor: `${id}-${row.id}`, title: row.name, text: rowText(row, figure, language)},
    read: {tool: 'query_table', arguments: {table: id, rows: [row.id], language}},
  }));
  return [{kind: 'figure', record, read: {tool: 'query_table', arguments: {table: id, language}}}, ...rows];
}

/** Sections, figures and rows of a page, each after what it stands in. */
function pageEntries({id, title, description, sections}: GuidePage, page: number, first: number, language: Locale): Entry[] {
  const entries: Entry[] = [];
  const above: number[] = [];
  for (const section of sections) {
    const isTop = section.level === 1;
    above.length = section.level;
    const place = first + entries.length;
    entries.push({
      kind: 'section',
      record: {
        kind: isTop ? 'page' : 'section',
        page,
        parent: above.findLast((candidate) => candidate !== undefined),
        anchor: isTop ? '' : section.id,
        title: isTop ? title : section.heading,
        text: [isTop ? description : '', plain(section.prose)].filter(Boolean).join(' '),
      },
      read: {tool: 'read_section', arguments: {page: id, section: section.id, language}},
    });
    // The page's own record is no section around the others: its title is known from the page.
    if (!isTop) above[section.level] = place;
    for (const figure of section.figures) entries.push(...figureEntries(figure, page, place, first + entries.length, language));
  }
  return entries;
}

/** The terms of the glossary; both languages' words stand in the title. */
function termEntries(page: number, language: Locale): Entry[] {
  return glossary.map(({id, term, definition}) => ({
    kind: 'term',
    record: {
      kind: 'row',
      page,
      parent: undefined,
      anchor: id,
      title: [...new Set([resolve(term, language), resolve(term, 'en'), resolve(term, 'zh')])].join(' / '),
      text: definition[language],
    },
    read: {tool: 'search', arguments: {query: id, language}},
  }));
}

/** Collects what can be found: the pages with their sections, figures and rows, and the glossary. */
export function collectEntries(guidePages: readonly GuidePage[], language: Locale): Entries {
  const pages: SearchPage[] = guidePages.map(({path, title}) => ({path: path.slice(1), title}));
  const entries: Entry[] = [];
  guidePages.forEach((page, number) => entries.push(...pageEntries(page, number, entries.length, language)));
  entries.push(...termEntries(pages.push({path: 'glossary', title: ''}) - 1, language));
  return {pages, entries};
}
