import type {Element, ElementContent, Root, RootContent} from 'hast';
import type {Kind, SearchRecord} from '../../search/records';

/** A place of one page, before it is numbered among those of the site. */
export type PageRecord = Omit<SearchRecord, 'page'>;

type Node = Root | RootContent | ElementContent;

export interface PageExtract {
  /** What the page is called in the navigation, or else its heading. */
  title: string;
  records: PageRecord[];
}

/** Elements that stand for actions or repeat what stands elsewhere. */
const SKIPPED = new Set(['script', 'style', 'svg', 'nav', 'button', 'template', 'input', 'label', 'caption', 'thead']);
/** What the parts of a figure call themselves when they are not what a reader looks for. */
const SKIPPED_MARKS = ['dataTools', 'dataSources', 'dataEmpty', 'dataDue', 'dataStatus', 'hidden', 'ariaHidden'];
const BLOCKS = new Set(
  'p li dt dd td th tr div section h1 h2 h3 h4 h5 h6 pre blockquote figcaption figure table tbody ul ol dl aside summary details br span'.split(' '),
);

/** Steps and parts of a figure that have an address of their own. */
const PARTS = new Set(['li', 'section']);

const has = (element: Element, name: string) => element.properties[name] !== undefined && element.properties[name] !== null;
const idOf = (element: Element) => (typeof element.properties.id === 'string' ? element.properties.id : '');
const classes = (element: Element) => (Array.isArray(element.properties.className) ? element.properties.className.map(String) : []);

function isSkipped(element: Element): boolean {
  return (
    SKIPPED.has(element.tagName) ||
    SKIPPED_MARKS.some((mark) => has(element, mark)) ||
    classes(element).some((name) => name === 'hash-link' || name.startsWith('theme-doc-breadcrumbs'))
  );
}

/** The visible text of an element, its white space made plain. */
export function textOf(node: Node): string {
  const read = (inner: Node): string => {
    if (inner.type === 'text') return inner.value;
    if (inner.type !== 'element' && inner.type !== 'root') return '';
    if (inner.type === 'element' && isSkipped(inner)) return '';
    const text = inner.children.map((child) => read(child as Node)).join('');
    return inner.type === 'element' && BLOCKS.has(inner.tagName) ? ` ${text} ` : text;
  };
  return read(node).replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();
}

function find(node: Node, test: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && test(node)) return node;
  if (node.type !== 'element' && node.type !== 'root') return undefined;
  for (const child of node.children) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

/** A value that nobody has published is shown to readers, and is not what they search for; neither is its label. */
const isUnknown = (element: Element) => element.properties.dataV === '';

const isElement = (node: Node): node is Element => node.type === 'element';

/** The elements in an element, without labels of values that are unknown. */
function partsOf(element: Element): Element[] {
  const parts = element.children.filter(isElement);
  return parts.filter((part, index) => {
    const next = parts[index + 1];
    return part.tagName !== 'dt' || !next || !isUnknown(next);
  });
}

/** The values of a row or a step, one after the other. */
function valuesOf(element: Element, name: Element | undefined): string {
  const values: string[] = [];
  const collect = (node: Element) => {
    if (node === name || isSkipped(node) || isUnknown(node)) return;
    const isValue = ['td', 'dt', 'dd', 'p'].includes(node.tagName) && !find(node, (inner) => inner !== node && ['dl', 'td', 'p'].includes(inner.tagName));
    if (isValue) values.push(textOf(node));
    else partsOf(node).forEach(collect);
  };
  collect(element);
  return values.filter(Boolean).join(' · ');
}

/** Walks through the content of a page and takes down each place that can be found. */
class Walk {
  readonly records: PageRecord[] = [];
  title = '';
  /** Places of the headings that stand above what is visited, by their level. */
  private headings: (number | undefined)[] = [];
  private current: PageRecord;

  constructor() {
    this.current = this.begin('page', '', '');
  }

  private begin(kind: Kind, anchor: string, title: string, text = '', parent = this.headings.findLast((place) => place !== undefined)): PageRecord {
    const record = {kind, parent, anchor, title, text};
    this.records.push(record);
    return record;
  }

  visit(node: Node): void {
    if (node.type === 'text') this.current.text += node.value;
    if (node.type === 'root') node.children.forEach((child) => this.visit(child));
    if (node.type !== 'element' || isSkipped(node)) return;
    if (node.tagName === 'h1') this.title = textOf(node);
    else if (/^h[2-6]$/.test(node.tagName) && idOf(node)) this.beginSection(node);
    else if (has(node, 'dataFigure')) this.visitFigure(node);
    else if (has(node, 'dataRow'))
      this.takeRow(
        node,
        find(node, (inner) => has(inner, 'dataName')),
      );
    else if (this.current.kind === 'figure' && PARTS.has(node.tagName) && idOf(node))
      this.takeRow(
        node,
        find(node, (inner) => inner.tagName === 'p'),
      );
    else this.visitInside(node);
  }

  private visitInside(element: Element): void {
    element.children.forEach((child) => this.visit(child));
    if (BLOCKS.has(element.tagName)) this.current.text += ' ';
  }

  private beginSection(heading: Element): void {
    const level = Number(heading.tagName[1]);
    this.headings.length = level;
    this.current = this.begin('section', idOf(heading), textOf(heading));
    this.headings[level] = this.records.length - 1;
  }

  private visitFigure(figure: Element): void {
    const before = this.current;
    const title = find(figure, (element) => element.tagName === 'p');
    this.current = this.begin('figure', idOf(figure), title ? textOf(title) : '');
    figure.children.forEach((child) => this.visit(child));
    this.current.text = this.current.text.replace(this.current.title, '');
    this.current = before;
  }

  private takeRow(element: Element, name: Element | undefined): void {
    // The number of a step stands beside its name.
    const title = name ? textOf(name).replace(/^\d+ (?=\D)/, '') : '';
    const figure = this.current.kind === 'figure' ? this.records.lastIndexOf(this.current) : undefined;
    this.begin('row', idOf(element), title, valuesOf(element, name), figure);
  }
}

const plain = (text: string) => text.replaceAll('\u200b', '').replace(/\s+/g, ' ').trim();

/** Takes the places that can be found from a page's HTML. */
export function extractPage(root: Root): PageExtract | undefined {
  const content = find(root, (element) => classes(element).includes('theme-doc-markdown')) ?? find(root, (element) => element.tagName === 'main');
  if (!content) return undefined;
  const walk = new Walk();
  walk.visit(content);
  const records = walk.records.map((record) => ({...record, title: record.kind === 'page' ? walk.title : record.title, text: plain(record.text)}));
  const crumb = find(root, (element) => classes(element).includes('breadcrumbs__item--active'));
  return {title: (crumb && textOf(crumb)) || walk.title, records};
}
