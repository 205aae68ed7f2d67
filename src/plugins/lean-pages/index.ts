import fs from 'node:fs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {pageFiles} from '../rendered-pages';
import {firstScreenFirst} from './firstScreen';

/** What React prints between two texts, and around what it may load later, to find its way when it hydrates. */
const REACT_MARKS = /<!--(?: |\/?\$|)-->/g;
const TAG = /<[a-z][^>]*>/gi;
/** What means nothing to a browser: a class without a name, and the mark of the library that wrote the head. */
const IDLE = / (?:class=(?:""|'')|data-rh=(?:"true"|true))(?=[\s/>])/g;

/** A page without what only a framework in the browser would read: some 0.3 kB of the introduction (gzip 0.6). */
export const leanPage = (html: string): string => html.replace(REACT_MARKS, '').replace(TAG, (tag) => tag.replace(IDLE, ''));

/** Takes out of the printed pages what the framework printed for itself – no page is hydrated (decision 3) – and lets their first screen come first. */
export function leanPagesPlugin(context: LoadContext): Plugin {
  return {
    name: 'lean-pages',
    async postBuild() {
      for (const file of pageFiles(context)) fs.writeFileSync(file, firstScreenFirst(leanPage(fs.readFileSync(file, 'utf8'))));
    },
  };
}
