import type {Nodes, Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import type {Page} from '../../types';
import {rawFrontMatter} from './frontMatter';

const parser = unified().use(remarkParse).use(remarkDirective).use(remarkGfm).use(remarkMdx);

/** Kinds of admonitions that Docusaurus knows; the site's older form of a title is rewritten for these only. */
const KEYWORDS = 'secondary|info|success|danger|note|tip|warning|important|caution';

/**
 * The page as the site reads it: front matter cut off, ":::info Title" rewritten to ":::info[Title]", admonitions parsed.
 * Lines keep their numbers. Follows `preprocessor.js` and `processor.js` of @docusaurus/mdx-loader 3.10.
 */
export function siteTree(page: Page): Root | undefined {
  const cut = rawFrontMatter(page.content);
  const head = cut === undefined ? '' : page.content.slice(0, cut.length + '---\n'.length + '---'.length);
  const body = page.content
    .slice(head.length)
    // The site cuts spaces off before the first line: what looks indented could be an import.
    .replace(/^\s+/, (space) => space.replace(/[^\n]/g, ''))
    .replaceAll(new RegExp(`^((?:> ?)*(?: +|\\t+)?:{3,}(?:${KEYWORDS})) +(.*)$`, 'gm'), '$1[$2]');
  try {
    return parser.parse(head.replace(/[^\n]/g, '') + body) as Root;
  } catch {
    return undefined;
  }
}

/** A part of Markdown that remark-directive adds. */
export interface Directive {
  type: 'leafDirective' | 'textDirective';
  name: string;
  attributes?: Record<string, unknown>;
  children: Nodes[];
  position?: Nodes['position'];
}

/** Words in the form ":name[…]" or "::name", which the site would turn into an empty element. */
export function directives(node: Nodes | Directive, found: Directive[] = []): Directive[] {
  if (node.type === 'leafDirective' || (node.type === 'textDirective' && (node.children.length > 0 || Object.keys(node.attributes ?? {}).length > 0)))
    found.push(node as Directive);
  if ('children' in node) for (const child of node.children) directives(child, found);
  return found;
}
