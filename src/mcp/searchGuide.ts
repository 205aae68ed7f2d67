import MiniSearch from 'minisearch';
import {glossary} from '../data/glossary';
import type {ResolvedFigure} from '../l10n/figures';
import {resolve, type Locale} from '../l10n/resolve';
import {cellTexts} from '../outputs/cellTexts';
import {isResolvedTable} from '../outputs/figureMarkdown';
import {fold} from '../tables/search';
import {figures} from './figures';
import type {GuidePage} from './pages';

/** What a search finds, and with which tool it is read whole. */
export interface Hit {
  kind: 'section' | 'row' | 'figure' | 'term';
  title: string;
  /** The beginning of its text. */
  text: string;
  read: {tool: string; arguments: Record<string, unknown>};
}

const MAX_TEXT = 240;
const HAN_RUN = /\p{Script=Han}+/gu;

/** Words of a text: in Chinese every two characters that stand side by side, since no space parts them. */
export function tokens(text: string): string[] {
  const folded = fold(text);
  const pairs = [...folded.matchAll(HAN_RUN)].flatMap(([run]) =>
    run.length === 1 ? [run] : [...run].slice(1).map((character, index) => [...run][index] + character),
  );
  const words = folded.replace(HAN_RUN, ' ').match(/[\p{L}\p{N}]+(?:[-_.][\p{L}\p{N}]+)*/gu) ?? [];
  return [...pairs, ...words, ...words.filter((word) => /[-_.]/.test(word)).flatMap((word) => word.split(/[-_.]/))];
}

const shorten = (text: string) => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);
/** The prose of a section: its figures are found by their rows. */
const prose = (markdown: string) =>
  markdown
    .split('\n')
    .filter((line) => !line.startsWith('|') && !line.startsWith('#'))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

function sectionHits(pages: readonly GuidePage[], language: Locale): Hit[] {
  return pages.flatMap((page) =>
    page.sections.map((section) => ({
      kind: 'section' as const,
      title: section.level === 1 ? page.title : `${page.title} › ${section.heading}`,
      text: prose(section.markdown),
      read: {tool: 'read_section', arguments: {page: page.id, section: section.id, language}},
    })),
  );
}

function figureHits(language: Locale): Hit[] {
  return [...figures.values()].flatMap((model): Hit[] => {
    const figure = resolve(model, language) as ResolvedFigure;
    const own: Hit = {
      kind: 'figure',
      title: figure.title,
      text: figure.lead,
      read: isResolvedTable(figure)
        ? {tool: 'query_table', arguments: {table: figure.id, language}}
        : {tool: 'read_figure', arguments: {figure: figure.id, language}},
    };
    if (!isResolvedTable(figure)) return [own];
    const rows = figure.rows.map((row): Hit => {
      const cells = figure.columns.flatMap((column) => (row.cells[column.id] === 'n/a' ? [] : cellTexts(row.cells[column.id], column, language).items));
      const read = {tool: 'query_table', arguments: {table: figure.id, rows: [row.id], language}};
      return {kind: 'row', title: `${row.name} (${row.id})`, text: [...cells, row.note ?? ''].join(' · '), read};
    });
    return [own, ...rows];
  });
}

/** A term is found in either language. */
function termHits(language: Locale): Hit[] {
  return glossary.map(({id, term, definition}) => {
    const both = typeof term === 'string' ? term : `${term.en} / ${term.zh}`;
    return {kind: 'term', title: both, text: definition[language], read: {tool: 'search', arguments: {query: id, language}}};
  });
}

/** Finds sections, figures, rows and terms of one language. */
export function makeSearch(pages: readonly GuidePage[], language: Locale): (query: string, limit: number) => Hit[] {
  const hits = [...sectionHits(pages, language), ...figureHits(language), ...termHits(language)];
  const index = new MiniSearch<Hit & {id: number}>({
    fields: ['title', 'text'],
    tokenize: tokens,
    processTerm: (term) => term,
    searchOptions: {boost: {title: 3}, prefix: (term) => term.length > 3, combineWith: 'AND'},
  });
  index.addAll(hits.map((hit, id) => ({...hit, id})));
  return (query, limit) => {
    const strict = index.search(query);
    // Where nothing holds all words, something that holds most of them is better than nothing.
    const found = strict.length > 0 ? strict : index.search(query, {combineWith: 'OR'});
    return found.slice(0, limit).flatMap(({id}) => {
      const hit = hits[id as number];
      return hit ? [{...hit, text: shorten(hit.text)}] : [];
    });
  };
}
