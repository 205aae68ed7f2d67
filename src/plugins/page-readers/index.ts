import type {LoadContext, Plugin} from '@docusaurus/types';
import {openTwins} from '../markdown-twins';
import {printedPages, type Built, type PrintedText} from '../rendered-pages';
import {openSearchIndex} from '../search-index';

/** Makes something of the text of all pages of a language. */
export interface PageReader {
  read: (page: PrintedText) => void;
  /** Called when all pages were read. */
  close: () => void;
}

/** Begins to read the pages of one language. */
export type OpenReader = (context: LoadContext, built: Built) => PageReader;

const READERS: readonly OpenReader[] = [openSearchIndex, openTwins];

/** Reads and parses each printed page once for all who make something of its text; each alone would do it again. */
export function pageReadersPlugin(context: LoadContext): Plugin {
  return {
    name: 'page-readers',
    async postBuild(built) {
      const readers = READERS.map((open) => open(context, built));
      for (const page of printedPages(built)) for (const reader of readers) reader.read(page);
      for (const reader of readers) reader.close();
    },
  };
}
