import {isMap, isNode, isScalar, parseDocument, type Document, type Pair} from 'yaml';
import {remembered} from '../../remembered';
import type {Page, Position} from '../../types';
import {positionAt} from '../../positions';

/** The front matter of a page, as the build reads it. */
export interface FrontMatter {
  document: Document;
  /** Where an offset of the YAML stands in the page. */
  at: (offset: number | undefined) => Position;
  /** The fields at the top, in their order. */
  fields: {key: string; value: unknown; pair: Pair; at: Position}[];
}

const OPENING = '---\n';

/** Characters of the front matter between its lines of dashes, or undefined where these are not as they must be. */
export function rawFrontMatter(content: string): string | undefined {
  if (!content.startsWith(OPENING)) return undefined;
  const end = content.indexOf('\n---', OPENING.length - 1);
  return end < 0 ? undefined : content.slice(OPENING.length, Math.max(end + 1, OPENING.length));
}

/** The front matter of a page with the place of each field; undefined without front matter. */
export const readFields = remembered((page: Page): FrontMatter | undefined => {
  const yaml = rawFrontMatter(page.content);
  if (yaml === undefined) return undefined;
  const document = parseDocument(yaml, {strict: true, uniqueKeys: true});
  const at = (offset: number | undefined) => positionAt(page.file, page.content, OPENING.length + (offset ?? 0));
  const pairs = isMap(document.contents) ? (document.contents.items as Pair[]) : [];
  const fields = pairs.map((pair) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
    const value: unknown = isNode(pair.value) ? pair.value.toJS(document) : pair.value;
    return {key, value, pair, at: at(isNode(pair.key) ? pair.key.range?.[0] : 0)};
  });
  return {document, at, fields};
});
