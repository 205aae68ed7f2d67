import {firstScreenFirst} from './firstScreen';

/** What React prints between two texts, and around what it may load later, to find its way when it hydrates. */
const REACT_MARKS = /<!--(?: |\/?\$|)-->/g;
const TAG = /<[a-z][^>]*>/gi;
/** What means nothing to a browser: a class without a name, and the mark of the library that wrote the head. */
const IDLE = / (?:class=(?:""|'')|data-rh=(?:"true"|true))(?=[\s/>])/g;

/** A page without what only a framework in the browser would read: some 0.3 kB of the introduction (gzip 0.6). */
export const leanPage = (html: string): string => html.replace(REACT_MARKS, '').replace(TAG, (tag) => tag.replace(IDLE, ''));

/**
 * A page as it is shipped: without what the framework printed for itself – no page is hydrated (decision 3) – and with its first screen first.
 * The plugin "discovery" asks for it when it writes the pages: to read and write each of them once more would take as long again.
 */
export const shippedPage = (html: string): string => firstScreenFirst(leanPage(html));
