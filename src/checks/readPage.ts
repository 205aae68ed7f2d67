import type {Heading as HeadingNode, Root, RootContent} from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {parse as parseYaml} from 'yaml';
import type {Locale} from '../l10n/resolve';
import {scanHeadings} from './scanHeadings';
import type {Heading, Page} from './types';

const PAGE = /^(?:docs|i18n\/zh\/docusaurus-plugin-content-docs\/current)\/(.+\.mdx?)$/;

/** The language and shared path of a page, or undefined for a file that is none. */
export function pageAddress(file: string): {locale: Locale; path: string} | undefined {
  const path = file.match(PAGE)?.[1];
  return path === undefined ? undefined : {locale: file.startsWith('docs/') ? 'en' : 'zh', path};
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

interface ParseFailure {
  reason?: string;
  message: string;
  line?: number;
  column?: number;
  place?: {line?: number; column?: number; start?: {line: number; column: number}};
}

/** The words of a node, without its expressions. */
export function plainText(node: RootContent | Root): string {
  if ('value' in node && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  return 'children' in node ? (node.children as RootContent[]).map(plainText).join('') : '';
}

const ID_COMMENT = /^\s*\/\*\s*#([^\s*]+)\s*\*\/\s*$/;

function readHeading(node: HeadingNode, file: string): Heading {
  const expression = node.children.find((child) => child.type === 'mdxTextExpression');
  const id = expression && 'value' in expression ? String(expression.value).match(ID_COMMENT)?.[1] : undefined;
  return {
    file,
    line: node.position?.start.line ?? 1,
    column: node.position?.start.column ?? 1,
    depth: node.depth,
    text: plainText(node).trim(),
    id,
  };
}

function readFrontMatter(content: string): Record<string, unknown> | undefined {
  const yaml = content.match(/^---\n([\s\S]*?)\n---(?:\n|$)/)?.[1];
  if (yaml === undefined) return undefined;
  try {
    const value: unknown = parseYaml(yaml, {logLevel: 'error'});
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

type Parsed = Pick<Page, 'tree' | 'syntaxError' | 'headings'>;

function parsePage(file: string, content: string): Parsed {
  try {
    const tree = parser.parse(content) as Root;
    const headings: Heading[] = [];
    visit(tree, 'heading', (node: HeadingNode) => void headings.push(readHeading(node, file)));
    return {tree, syntaxError: undefined, headings};
  } catch (thrown) {
    const failure = thrown as ParseFailure;
    const start = failure.place?.start ?? failure.place;
    const position = {line: start?.line ?? failure.line ?? 1, column: start?.column ?? failure.column ?? 1};
    return {tree: undefined, syntaxError: {file, ...position, reason: failure.reason ?? failure.message}, headings: []};
  }
}

/** Reads a page, its parts when they are first asked for; a page that does not parse comes back with its syntax error and no tree. */
export function readPage(file: string, content: string): Page {
  const address = pageAddress(file);
  if (!address) throw new Error(`${file} is not a page: pages stand in docs/ and in its mirror below i18n/zh`);
  const read: {parsed?: Parsed; frontMatter?: {value: Page['frontMatter']}} = {};
  const parsed = () => (read.parsed ??= parsePage(file, content));
  return {
    file,
    ...address,
    content,
    get frontMatter() {
      return (read.frontMatter ??= {value: readFrontMatter(content)}).value;
    },
    get tree() {
      return parsed().tree;
    },
    get syntaxError() {
      return parsed().syntaxError;
    },
    get headings() {
      return parsed().headings;
    },
  };
}

/** A heading of words alone, and its id. */
const PLAIN = /^(#+) +([^#*_`~<&|{}[\]\\]*?) *(?:\{\/\* #([\w-]+) \*\/\})?$/;

function headingOf(file: string, text: string): Omit<Heading, 'line' | 'column'>[] {
  const [, marks, words = '', id] = text.match(PLAIN) ?? [];
  return marks === undefined ? readPage(file, text).headings : [{file, depth: marks.length, text: words, id}];
}

/** The headings of a page that parses: where its lines tell them, its tree is not made. */
export function readHeadings(page: Page): Heading[] {
  const lines = scanHeadings(page.content);
  if (!lines) return page.headings;
  return lines.flatMap(({text, line, column}) => headingOf(page.file, text).map((heading) => ({...heading, line, column})));
}
