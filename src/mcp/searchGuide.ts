import type {Locale} from '../l10n/resolve';
import {searchAliases} from '../plugins/search-index/aliases';
import {createEngine} from '../search/engine';
import {excerpt} from '../search/excerpt';
import {ancestors} from '../search/records';
import type {GuidePage} from './pages';
import {collectEntries, type Entry} from './searchRecords';

/** What a search finds, and with which tool it is read whole. */
export interface Hit {
  kind: Entry['kind'];
  title: string;
  /** The part of its text that holds what was asked for; of a term all of it. */
  text: string;
  read: Entry['read'];
}

/** Finds sections, figures, rows and terms of one language, with the engine of the site's own search. */
export function makeSearch(guidePages: readonly GuidePage[], language: Locale): (query: string, limit: number) => Hit[] {
  const {pages, entries} = collectEntries(guidePages, language);
  const index = {pages, records: entries.map(({record}) => record), aliases: searchAliases(language)};
  const engine = createEngine(index);
  return (query, limit) => {
    const {hits, terms} = engine.search(query);
    return hits.slice(0, limit).flatMap(({place, record}) => {
      const entry = entries[place];
      if (!entry) return [];
      const around = [pages[record.page]?.title ?? '', ...ancestors(index, record).map(({title}) => title)].filter(Boolean);
      const title = [...(record.kind === 'page' ? [] : around), record.title].join(' › ');
      // What a term means is short, and stands nowhere else.
      const pieces = entry.kind === 'term' ? [{text: record.text}] : excerpt(record.text, terms);
      const text = pieces.map((piece) => piece.text).join('');
      return [{kind: entry.kind, title, text, read: entry.read}];
    });
  };
}
