import fs from 'node:fs';
import path from 'node:path';
import type {Code, Root, RootContent} from 'mdast';
import {readPage} from '@site/src/checks/readPage';
import type {Locale} from '@site/src/l10n/resolve';
import {docsDirectory} from '@site/src/plugins/guide-data/guides';
import {LOCALES, pagePaths} from '../pages';

/** A code block of a page. */
export interface Block {
  /** Where it stands: file and line of its first line of code. */
  place: string;
  locale: Locale;
  /** The page's path below the folder of its language. */
  page: string;
  /** The language that the fence names; `diagram` where it names none. */
  language: string;
  /** The file name that the fence gives. */
  title: string | undefined;
  code: string;
  /** The words of the warnings that stand before the block in its section, as source. */
  warnings: string[];
}

const WARNING_START = /^:::warning\[(?:Changes resources|会更改资源)\]/;

/** Reads the blocks of one page's source; what is not a page of the guide gives its own name. */
export function blocksOf(source: string, locale: Locale, page: string): Block[] {
  const file = path.join(docsDirectory('.', locale), page);
  const {tree} = readPage(file, source);
  const blocks: Block[] = [];
  let warnings: string[] = [];
  const walk = (node: Root | RootContent): void => {
    if (node.type === 'heading') warnings = [];
    if (node.type === 'paragraph' && WARNING_START.test(sourceOf(node))) warnings.push(sourceOf(node));
    if (node.type === 'code') blocks.push(blockOf(node));
    else if ('children' in node) node.children.forEach(walk);
  };
  const sourceOf = (node: RootContent): string => source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const blockOf = (node: Code): Block => ({
    place: `${file}:${(node.position?.start.line ?? 0) + 1}`,
    locale,
    page,
    language: node.lang ?? 'diagram',
    title: node.meta?.match(/title="([^"]*)"/)?.[1],
    code: node.value,
    warnings: [...warnings],
  });
  if (tree) walk(tree);
  return blocks;
}

/** All code blocks of all pages, in both languages. */
export const blocks: Block[] = LOCALES.flatMap((locale) =>
  pagePaths(locale).flatMap((page) => blocksOf(fs.readFileSync(path.join(docsDirectory('.', locale), page), 'utf8'), locale, page)),
);
