import type {SearchIndex, SearchPage, SearchRecord} from '../../search/records';
import type {PageExtract} from './extract';

/** Pages that are lists of other pages, or no page. */
const LEFT_OUT = /^\/(?:404|docs\/tags(?:\/.*)?)$/;

/** Whether a page is searched, by its path without base and language. */
export const isSearchable = (page: string): boolean => !LEFT_OUT.test(page);

/** The places of a site that can be found. */
export interface Places {
  found: Omit<SearchIndex, 'aliases'>;
  /** Adds those of a page, by its path below the language's root. */
  add: (page: string, extract: PageExtract | null) => void;
}

/** Collects the places of pages, numbered among those of the site. */
export function collectPlaces(): Places {
  const pages: SearchPage[] = [];
  const records: SearchRecord[] = [];
  return {
    found: {pages, records},
    add(page, extract) {
      if (!extract) return;
      const before = records.length;
      const place = pages.push({path: page, title: extract.title}) - 1;
      for (const record of extract.records) {
        records.push({...record, page: place, parent: record.parent === undefined ? undefined : record.parent + before});
      }
    },
  };
}
