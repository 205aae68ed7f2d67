import fs from 'node:fs';
import path from 'node:path';
import type {SearchIndex, SearchPage, SearchRecord} from '../../search/records';
import {parseHtml, textOnly} from '../rendered-pages';
import type {KeptAnswers} from '../keptAnswers';
import {extractPage, type PageExtract} from './extract';

/** Pages that are lists of other pages, or no page. */
const LEFT_OUT = /(^|\/)(?:404|tags|tags\/.*)$/;

/** The paths of a build's pages below the language's root, sorted; the root itself is the empty path. */
export function searchablePaths(routes: readonly string[], baseUrl: string): string[] {
  const below = routes.filter((route) => route.startsWith(baseUrl)).map((route) => route.slice(baseUrl.length).replace(/\.html$|\/$/, ''));
  return [...new Set(below)].filter((page) => !LEFT_OUT.test(page) && !page.includes('*')).sort();
}

function readHtml(outDir: string, page: string): string {
  const file = [`${page}.html`, path.join(page, 'index.html')].map((name) => path.join(outDir, name)).find((name) => fs.existsSync(name));
  if (!file) throw new Error(`search-index: the build holds no file for the page "/${page}"`);
  return textOnly(fs.readFileSync(file, 'utf8'));
}

/**
 * Reads the built pages of a language.
 * @param outDir where they stand
 * @param paths their paths below the language's root
 * @param kept what earlier builds found in pages that have not changed
 * @throws if a page was not built
 */
export function readPages(outDir: string, paths: readonly string[], kept: KeptAnswers<PageExtract | null>): Omit<SearchIndex, 'aliases'> {
  const pages: SearchPage[] = [];
  const records: SearchRecord[] = [];
  for (const page of paths) {
    const html = readHtml(outDir, page);
    const extract = kept.of(html, () => extractPage(parseHtml(html)) ?? null);
    if (!extract) continue;
    const before = records.length;
    const place = pages.push({path: page, title: extract.title}) - 1;
    for (const record of extract.records) {
      records.push({...record, page: place, parent: record.parent === undefined ? undefined : record.parent + before});
    }
  }
  return {pages, records};
}
