import type {Element, Nodes} from 'hast';
import {select} from 'hast-util-select';
import {toString as textOf} from 'hast-util-to-string';
import type {Root} from 'mdast';
import rehypeRemark from 'rehype-remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {stringify as toYaml} from 'yaml';
import {LICENCE} from '../../outputs/licence';
import type {RenderedPage} from '../rendered-pages';
import {withoutUi} from './article';
import {handlers} from './handlers';

/** What the twin of a page needs to know of the site. */
export interface TwinContext {
  /** The tag of the pages' language: `zh-CN`. */
  language: string;
  /** The page's own address. */
  url: string;
  /** The absolute address to which a link on the page leads, given as it is printed. */
  resolve: (href: string) => string;
  /** The Markdown of a figure, by its id. */
  figure: (id: string) => string;
  /** The day of the build, for pages that are made from data and have no date of their own. */
  today: string;
}

/** A page as Markdown. */
export interface Twin {
  /** The page's path without base and language. */
  path: string;
  title: string;
  description: string;
  /** With front matter. */
  markdown: string;
}

const meta = (tree: Nodes, name: string) => select(`meta[name="${name}"]`, tree)?.properties.content;

/** When the page's text last changed, as its foot says; a page that is computed changes with each build. */
function dateOf(tree: Nodes): string | undefined {
  const time = select('.theme-last-updated time', tree)?.properties.dateTime;
  return time ? String(time).slice(0, 10) : undefined;
}

/** The element with the addresses to which its links lead; the original stays as it is. */
function withAddresses(element: Element, resolve: TwinContext['resolve']): Element {
  const properties = {...element.properties};
  for (const name of ['href', 'src']) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = resolve(value);
  }
  return {...element, properties, children: element.children.map((child) => (child.type === 'element' ? withAddresses(child, resolve) : child))};
}

const toText = unified()
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkCjkFriendly)
  .use(remarkStringify, {bullet: '-', rule: '-', emphasis: '*', fences: true})
  .freeze();

/** What a page says, as Markdown without front matter. */
export function articleMarkdown(article: Element, {resolve, figure}: Pick<TwinContext, 'resolve' | 'figure'>): string {
  const toTree = unified().use(rehypeRemark, {handlers: handlers(figure)});
  const tree = toTree.runSync({type: 'root', children: [withAddresses(withoutUi(article), resolve)]}) as Root;
  return toText.stringify(tree);
}

/** Makes the twin of a page: front matter, then everything that the page says. */
export function makeTwin(page: RenderedPage, context: TwinContext): Twin {
  const heading = select('h1', page.article);
  const title = textOf(heading ?? select('title', page.tree) ?? page.article).trim();
  const description = String(meta(page.tree, 'description') ?? '');
  const {url, language, today} = context;
  const head = toYaml({title, description, url, language, date: dateOf(page.tree) ?? today, licence: LICENCE.name}, {lineWidth: 0});
  return {path: page.path, title, description, markdown: `---\n${head}---\n\n${articleMarkdown(page.article, context)}`};
}
