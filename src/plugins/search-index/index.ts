import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Locale} from '../../l10n/resolve';
import {encodeIndex} from '../../search/records';
import {codeDigest, openKept} from '../keptAnswers';
import {searchAliases} from './aliases';
import type {PageExtract} from './extract';
import {readPages, searchablePaths} from './readPages';

/** What the page learns of the search: the files to fetch at the first use, below the language's root. */
export interface SearchFiles {
  index: string;
  styles: string;
}

const STYLES = 'src/search/results.css';
/** What decides how an index is read: a page that was kept by a cache must not read one that is written in another way. */
const READERS = ['records.ts', 'tokenize.ts', 'stem.ts'];

/** What decides what is found in a page. */
const EXTRACTORS = ['src/plugins/search-index', 'src/plugins/rendered-pages'];

const hash = (...contents: Buffer[]) => {
  const sum = createHash('sha256');
  contents.forEach((content) => sum.update(content));
  return sum.digest('hex').slice(0, 8);
};

/** The names of the files, which say in what form they are written. */
export function searchFiles(siteDir: string): SearchFiles {
  const readers = READERS.map((file) => fs.readFileSync(path.join(siteDir, 'src/search', file)));
  return {index: `search/index-${hash(...readers)}.json`, styles: `search/results-${hash(fs.readFileSync(path.join(siteDir, STYLES)))}.css`};
}

/** Makes the search index of each language from the pages of the build, and tells the pages where it is. `npm start` has none. */
export function searchIndexPlugin(context: LoadContext): Plugin {
  const isBuild = process.env.NODE_ENV === 'production';
  return {
    name: 'search-index',
    contentLoaded({actions}) {
      actions.setGlobalData(isBuild ? searchFiles(context.siteDir) : {});
    },
    postBuild({outDir, baseUrl, routesPaths}) {
      const files = searchFiles(context.siteDir);
      fs.mkdirSync(path.join(outDir, 'search'), {recursive: true});
      const locale = context.i18n.currentLocale as Locale;
      const kept = openKept<PageExtract | null>(context.siteDir, `search-${locale}`, codeDigest(context.siteDir, EXTRACTORS));
      const pages = readPages(outDir, searchablePaths(routesPaths, baseUrl), kept);
      kept.save();
      const aliases = searchAliases(locale);
      fs.writeFileSync(path.join(outDir, files.index), encodeIndex({...pages, aliases}));
      fs.copyFileSync(path.join(context.siteDir, STYLES), path.join(outDir, files.styles));
    },
  };
}
