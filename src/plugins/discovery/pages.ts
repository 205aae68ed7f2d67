import fs from 'node:fs';
import path from 'node:path';
import type {RouteConfig} from '@docusaurus/types';

/** A page of the build, as what reads it from outside sees it. */
export interface PrintedPage {
  /** The page's path below the language's base URL, without a slash at its begin: `docs/tags`, or empty for the home page. */
  path: string;
  /** Its file. */
  file: string;
  html: string;
  /** The title without the site's name. */
  title: string;
  description: string;
  /** Its full address, or undefined where it has none of its own ("not found"). */
  canonical: string | undefined;
  /** The addresses of all its languages by language tag, `x-default` included. */
  alternates: Record<string, string>;
  /** The tables and diagrams that it shows, by id. */
  figures: string[];
  /** The file of its text, from the root of the site, if it is written in Markdown. */
  source: string | undefined;
  /** The day on which its text was last changed, if Git or the page itself says so. */
  textChanged: string | undefined;
}

const ENTITIES: Record<string, string> = {'&quot;': '"', '&#x27;': "'", '&#39;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&'};
const decode = (text: string) => text.replace(/&(?:quot|#x27|#39|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

/** The attributes of a tag; the build writes them with and without quotation marks. */
export function attributesOf(tag: string): Record<string, string> {
  const found = tag.matchAll(/\s([\w:-]+)=(?:"([^"]*)"|'([^']*)'|([^\s>]+))/g);
  return Object.fromEntries([...found].map(([, name = '', double, single, bare]) => [name, decode(double ?? single ?? bare ?? '')]));
}

/** The `<meta>` and `<link>` tags of a page. */
function headTags(html: string): Record<string, string>[] {
  const head = html.slice(0, html.indexOf('</head>'));
  return [...head.matchAll(/<(?:meta|link)\b[^>]*>/g)].map(([tag]) => attributesOf(tag));
}

/** The ids of the figures that a page shows, in its order. */
export function figuresIn(html: string): string[] {
  return [...html.matchAll(/<figure\b[^>]*\bdata-figure\b[^>]*>/g)].map(([tag]) => attributesOf(tag).id ?? '');
}

/**
 * Reads what a printed page says of itself.
 * @param siteTitle what stands behind the title of every page but one without a title of its own
 */
export function readPage(pagePath: string, file: string, html: string, siteTitle: string): Omit<PrintedPage, 'source' | 'textChanged'> {
  const tags = headTags(html);
  const content = (name: string) => tags.find((tag) => tag.property === name || tag.name === name)?.content;
  const alternates = tags.filter((tag) => tag.rel === 'alternate' && tag.hreflang && tag.href).map((tag) => [tag.hreflang, tag.href] as [string, string]);
  return {
    path: pagePath,
    file,
    html,
    title: (content('og:title') ?? siteTitle).replace(` | ${siteTitle}`, ''),
    description: content('description') ?? '',
    canonical: tags.find((tag) => tag.rel === 'canonical')?.href,
    alternates: Object.fromEntries(alternates),
    figures: figuresIn(html),
  };
}

function flatten(routes: readonly RouteConfig[]): RouteConfig[] {
  return routes.flatMap((route) => (route.routes ? flatten(route.routes) : [route]));
}

const day = (time: number | null | undefined) => (typeof time === 'number' ? new Date(time).toISOString().slice(0, 10) : undefined);

/** Reads every page that a language's build printed. */
export function readPages(outDir: string, baseUrl: string, routes: readonly RouteConfig[], siteTitle: string): PrintedPage[] {
  // "Not found" is printed without a route of its own.
  const all: RouteConfig[] = [...flatten(routes), {path: `${baseUrl}404.html`, component: ''}];
  return all.flatMap((route) => {
    const pagePath = route.path.startsWith(baseUrl) ? route.path.slice(baseUrl.length).replace(/\/$/, '') : '';
    const candidates = [pagePath.endsWith('.html') ? pagePath : `${pagePath || 'index'}.html`, path.join(pagePath, 'index.html')];
    const file = candidates.map((name) => path.join(outDir, name)).find((name) => fs.existsSync(name));
    if (!file) return [];
    const source = route.metadata?.sourceFilePath;
    const isText = source !== undefined && /\.mdx?$/.test(source);
    const page = readPage(pagePath, file, fs.readFileSync(file, 'utf8'), siteTitle);
    return [{...page, source: isText ? source : undefined, textChanged: isText ? day(route.metadata?.lastUpdatedAt) : undefined}];
  });
}

/** Whether search engines should list a page: lists of tags repeat what the pages say, and "not found" is none. */
export function isListed(page: Pick<PrintedPage, 'path'>): boolean {
  return page.path !== '404.html' && !/^docs\/tags(?:\/|$)/.test(page.path);
}
