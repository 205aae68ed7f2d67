import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Locale} from '../../l10n/resolve';
import {encodeIndex} from '../../search/records';
import {codeDigest, openKept} from '../keptAnswers';
import {searchAliases} from './aliases';
import type {OpenReader} from '../page-readers';
import {extractPage, type PageExtract} from './extract';
import {collectPlaces, isSearchable} from './places';

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

/** Tells the pages where the search index is. `npm start` has none. */
export function searchIndexPlugin(context: LoadContext): Plugin {
  const isBuild = process.env.NODE_ENV === 'production';
  return {
    name: 'search-index',
    contentLoaded({actions}) {
      actions.setGlobalData(isBuild ? searchFiles(context.siteDir) : {});
    },
  };
}

/** Makes the search index of a language from its pages. */
export const openSearchIndex: OpenReader = ({siteDir, i18n}, {outDir}) => {
  const locale = i18n.currentLocale as Locale;
  const kept = openKept<PageExtract | null>(siteDir, `search-${locale}`, codeDigest(siteDir, EXTRACTORS));
  const places = collectPlaces();
  return {
    read({path: page, html, tree}) {
      if (isSearchable(page))
        places.add(
          page.slice(1),
          kept.of(html, () => extractPage(tree()) ?? null),
        );
    },
    close() {
      kept.save();
      const files = searchFiles(siteDir);
      fs.mkdirSync(path.join(outDir, 'search'), {recursive: true});
      fs.writeFileSync(path.join(outDir, files.index), encodeIndex({...places.found, aliases: searchAliases(locale)}));
      fs.copyFileSync(path.join(siteDir, STYLES), path.join(outDir, files.styles));
    },
  };
};
