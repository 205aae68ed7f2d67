import fs from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import type {Locale} from '@site/src/l10n/resolve';
import {docsDirectory} from '@site/src/plugins/guide-data/guides';

/** The languages of the site, as pages are read in them. */
export const LOCALES: Locale[] = ['en', 'zh'];

/** Paths of all pages of a language below its folder, sorted. */
export function pagePaths(locale: Locale): string[] {
  return fs
    .readdirSync(docsDirectory('.', locale), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.mdx?$/.test(file))
    .sort();
}

/** The text of a page as it stands in its file. */
export function readPage(locale: Locale, page: string): string {
  return fs.readFileSync(path.join(docsDirectory('.', locale), page), 'utf8');
}

/** The keys of a page's front matter, in their order. */
export function frontMatterKeys(mdx: string): string[] {
  return Object.keys(matter(mdx).data);
}

/** The lines of a page's body that are not code: where a `#` opens a heading and not a comment. */
export function proseLines(mdx: string): string[] {
  let inCode = false;
  return matter(mdx)
    .content.split('\n')
    .filter((line) => {
      if (!line.trimStart().startsWith('```')) return !inCode;
      inCode = !inCode;
      return false;
    });
}

/** The languages of a page's code blocks, in their order; empty for a text diagram. */
export function codeLanguages(mdx: string): string[] {
  return [...mdx.matchAll(/^ *```([^\n]*)\n[\s\S]*?^ *```$/gm)].map((match) => match[1] ?? '');
}

/** A heading with its level and its explicit id, which a careless author may have left out. */
export interface Heading {
  level: number;
  id: string | undefined;
}

/** The heading that a line is, if it is one. */
export function headingOf(line: string): Heading | undefined {
  const level = line.match(/^(#{1,6}) /)?.[1]?.length;
  return level ? {level, id: line.match(/\{\/\* #([a-z0-9-]+) \*\/\}$/)?.[1]} : undefined;
}

/** The headings of a page, in their order. */
export function headingsOf(mdx: string): Heading[] {
  return proseLines(mdx).flatMap((line) => headingOf(line) ?? []);
}

/** What a page imports, in its order. */
export function importsOf(mdx: string): string[] {
  return proseLines(mdx).filter((line) => line.startsWith('import '));
}

/** The component tags of a page with their properties, in their order. */
export function tagsOf(mdx: string): string[] {
  return proseLines(mdx).flatMap((line) => line.match(/<\/?[A-Z][^>]*>/g) ?? []);
}

/** The addresses outside the site that a page names, in their order, without the mark of the sentence that follows them. */
export function externalLinksOf(mdx: string): string[] {
  return proseLines(mdx).flatMap((line) => line.match(/https?:\/\/[^\s)>"`]+/g) ?? []);
}
