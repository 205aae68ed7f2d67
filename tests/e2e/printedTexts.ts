/** What a page of the build says, read from its HTML alone: the measure for everything that is made of the page. */
import type {Element, Nodes, Root} from 'hast';
import {matches, select, selectAll} from 'hast-util-select';
import {parseHtml} from '../../src/plugins/rendered-pages';

/** What is for the hand only. */
const CHROME =
  'button, script, style, svg, template, dialog, [popover], [hidden], [aria-hidden="true"], [data-tools], [data-empty], [data-ui], [data-due], [role="status"], .hash-link, .pagination-nav';

/** What a page says. */
export interface Printed {
  /** Ids of its tables, diagrams and charts. */
  figures: string[];
  /** Texts of its notes. */
  notes: string[];
  /** Code of its blocks. */
  codes: string[];
  /** Every run of text without a tag in it. */
  texts: string[];
  /** Addresses of the links. */
  links: string[];
  /** Dates, and the words that the page has for them. */
  dates: {date: string; words: string}[];
}

/** A text on one line. */
export const clean = (text: string) => text.replace(/\s+/g, ' ').trim();

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return '\n';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const isElement = (node: Nodes): node is Element => node.type === 'element';

/** Below a figure stands what tells of the figure and not of its facts: their count, the span of their checks, the way to the repository. */
const isFoot = (element: Element, parent: Element) => element.tagName === 'p' && 'dataFigure' in parent.properties;

/** @param inSources whether the element stands among the sources of a fact, where only links and dates are facts */
function collect(element: Element, into: Printed, inSources: boolean): void {
  const {href, dateTime, dataSources} = element.properties;
  if (element.tagName === 'pre') return void into.codes.push(textOf(element));
  if (typeof href === 'string') into.links.push(href);
  if (element.tagName === 'time') return void into.dates.push({date: String(dateTime), words: clean(textOf(element))});
  const inLabel = (inSources || dataSources !== undefined) && element.tagName !== 'a';
  for (const child of element.children) {
    if (isElement(child)) {
      if (!matches(CHROME, child) && !isFoot(child, element)) collect(child, into, inLabel);
    } else if (child.type === 'text' && !inLabel && clean(child.value)) into.texts.push(clean(child.value));
  }
}

/** Reads everything that a page of the build says. */
export function printedTexts(html: string): Printed {
  const tree: Root = parseHtml(html);
  const article = select('.theme-doc-markdown', tree) ?? select('main', tree);
  if (!article) throw new Error('the page has no <main>');
  const printed: Printed = {figures: [], notes: [], codes: [], texts: [], links: [], dates: []};
  printed.figures = selectAll('figure[data-figure]', article).map(({properties}) => String(properties.id));
  printed.notes = selectAll('[role="note"]', article).map((note) => clean(textOf(note)));
  collect(article, printed, false);
  return printed;
}

/** Markdown without its marks, as one line: what is left is what a reader reads. */
export function plainMarkdown(markdown: string): string {
  return clean(
    markdown
      .replace(/^ *> ?/gm, '')
      .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
      .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
  );
}

/** A line of Markdown whose links and bold words are only words. */
export const wordsOnly = (plain: string) => plain.replace(/\*\*/g, '').replace(/\[([^\]]*)\]\((?:<[^>]*>|[^)]*)\)/g, '$1');
