import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext} from '@docusaurus/types';
import type {Element, Root} from 'hast';
import {fromParse5} from 'hast-util-from-parse5';
import {select} from 'hast-util-select';
import {parse} from 'parse5';

/** The text of a page, as `textOnly` leaves it. */
export interface PrintedText {
  /** The page's path without base and language: `/docs/aiops-aidlc`. */
  path: string;
  html: string;
  /** Its tree, made when it is first asked for. Whoever reads it leaves it as it is. */
  tree: () => Root;
}

/** A page as the build printed it. */
export interface RenderedPage {
  path: string;
  /** The document without the site's frame. */
  tree: Root;
  /** What the page says: without the site's frame, navigation and lists of links around it. */
  article: Element;
}

/** What is known of the build of one language. */
export interface Built {
  outDir: string;
  /** The addresses of all pages of one language, with the site's base. */
  routesPaths: readonly string[];
  /** The base of the language: `/zh/`. */
  baseUrl: string;
}

const FIGURE = /(<figure\b[^>]*\bdata-figure\b[^>]*>)[^]*?<\/figure>/g;

/** The site's frame around what a page says, with the navigation in it: most of what is printed, and read by nobody here. */
const FRAME = /(<body\b[^>]*>)[^]*?(<main\b[^]*<\/main>)[^]*(?=<\/body>)/;

const CODE = /(<pre\b[^>]*>)([^]*?)(?=<\/pre>)/g;
const COLOURS = /<\/?span\b[^>]*>/g;

/**
 * The page without the site's frame, and without the colours of code, each a part of its own: it is parsed in a fraction of the time.
 * A page without a `<main>` keeps its frame.
 */
export const textOnly = (html: string): string =>
  html.replace(FRAME, '$1$2').replace(CODE, (_, begin: string, code: string) => begin + code.replace(COLOURS, ''));

/** The tree of a document. No positions of its parts: to keep them takes longer than all the rest. */
export const parseHtml = (html: string): Root => fromParse5(parse(html)) as Root;

function printedText(path: string, html: string): PrintedText {
  let tree: Root | undefined;
  return {path, html, tree: () => (tree ??= parseHtml(html))};
}

/** The page with figures that are empty: what they hold is told better by the data, and is most of its weight. */
export function withoutFigures(page: PrintedText): PrintedText {
  const html = page.html.replace(FIGURE, '$1</figure>');
  return html === page.html ? page : printedText(page.path, html);
}

/**
 * Finds in a page what it says.
 * @throws if the page holds neither a document nor a `<main>`: what reads pages would find nothing in it
 */
export function renderedPage({path: pagePath, tree: treeOf}: PrintedText): RenderedPage {
  const tree = treeOf();
  const article = select('.theme-doc-markdown', tree) ?? select('main', tree);
  if (!article) throw new Error(`${pagePath} holds neither a document nor a <main>`);
  return {path: pagePath, tree, article};
}

/** The files of all pages that the build has printed in one language; another language's folder may lie below. */
export function pageFiles({outDir, i18n}: Pick<LoadContext, 'outDir' | 'i18n'>): string[] {
  const isOfOther = (name: string) => i18n.locales.some((locale) => name.startsWith(locale + path.sep));
  const names = fs.readdirSync(outDir, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.html') && !isOfOther(name));
  return names.sort().map((name) => path.join(outDir, name));
}

/** The paths of the pages of one language, without its base; "not found" is no page. */
export function pagePaths(routesPaths: readonly string[], baseUrl: string): string[] {
  const paths = routesPaths.filter((route) => !/404(?:\.html)?$|\*/.test(route)).map((route) => `/${route.slice(baseUrl.length)}`);
  return [...new Set(paths.map((route) => route.replace(/(.)\/$/, '$1')))].sort();
}

/**
 * The pages of one language, as the build has left them on the disk; read one by one, as all at once would fill the memory.
 * @throws if a page was not built
 */
export function* printedPages({outDir, routesPaths, baseUrl}: Built): Generator<PrintedText> {
  for (const pagePath of pagePaths(routesPaths, baseUrl)) {
    const file = path.join(outDir, pagePath === '/' ? 'index.html' : `${pagePath}.html`);
    if (!fs.existsSync(file)) throw new Error(`The build holds no file for the page ${pagePath}`);
    yield printedText(pagePath, textOnly(fs.readFileSync(file, 'utf8')));
  }
}
