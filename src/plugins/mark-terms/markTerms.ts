import path from 'node:path';
import type {Link, Parent, PhrasingContent, Root, RootContent} from 'mdast';
import {glossary} from '../../data/glossary';
import type {Locale} from '../../l10n/resolve';
import {importOf} from './importOf';
import {termPattern, type TermPattern} from './termPattern';

const COMPONENT = 'TermList';
const GUIDE = /(?:^|\/)(docs|i18n\/zh\/docusaurus-plugin-content-docs\/current)\/aiops-aidlc\/(?!index\.)[\w-]+\.mdx$/;
/** Where a term is not marked: it would be a link in a link, a change of code, or a distraction in a heading. */
const CLOSED = new Set(['heading', 'link', 'linkReference', 'inlineCode', 'code', 'mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxjsEsm', 'yaml']);

/** A word that stands large only because a sentence begins with it. */
const ARTICLE = /(?<![\w-])(?:A|An|The|Each|Every|Its|No|One|This|That|Another|What|In|On|For|With) $/;

const PATTERNS: Record<Locale, TermPattern> = {en: termPattern(glossary, 'en'), zh: termPattern(glossary, 'zh')};

/** A word that leads to its entry in the glossary; the entry at the end of the page describes it. */
function mark(id: string, word: string): Link {
  return {
    type: 'link',
    url: `/glossary#${id}`,
    children: [{type: 'text', value: word}],
    data: {hProperties: {'data-term': id, 'aria-describedby': `term-${id}`}},
  };
}

/**
 * Is the word part of a name, such as the container of Container Insights or the agent of AWS DevOps Agent? A word that is written small
 * in the glossary stands large at the beginning of a sentence or in a name; beside another large word it is taken for a name.
 */
function isInName(value: string, start: number, word: string): boolean {
  if (!/^[A-Z]/.test(word)) return false;
  const before = value.slice(0, start).replace(ARTICLE, '');
  return /[A-Z][\w-]*[ -]$/.test(before) || /^[ -][A-Z]/.test(value.slice(start + word.length));
}

/** Splits a text at the terms in it that the page has not used yet. */
function markText(value: string, seen: Set<string>, {expression, idOf}: TermPattern): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of value.matchAll(expression)) {
    const id = idOf(match[0]);
    if (id === undefined || seen.has(id) || isInName(value, match.index, match[0])) continue;
    seen.add(id);
    if (match.index > end) parts.push({type: 'text', value: value.slice(end, match.index)});
    parts.push(mark(id, match[0]));
    end = match.index + match[0].length;
  }
  return end === 0 ? [{type: 'text', value}] : [...parts, ...(end < value.length ? [{type: 'text' as const, value: value.slice(end)}] : [])];
}

function walk(parent: Parent, seen: Set<string>, pattern: TermPattern): void {
  parent.children = parent.children.flatMap((node): RootContent[] => {
    if (node.type === 'text') return markText(node.value, seen, pattern);
    if (!CLOSED.has(node.type) && 'children' in node) walk(node, seen, pattern);
    return [node];
  });
}

/** Marks the first use of each term on a page, and adds the list of what they mean. */
export function insertTerms(tree: Root, locale: Locale): void {
  const seen = new Set<string>();
  walk(tree, seen, PATTERNS[locale]);
  if (seen.size === 0) return;
  const ids = [...seen].sort().join(' ');
  tree.children = [
    importOf(COMPONENT),
    ...tree.children,
    {type: 'mdxJsxFlowElement', name: COMPONENT, attributes: [{type: 'mdxJsxAttribute', name: 'ids', value: ids}], children: []},
  ];
}

/** Remark plugin: marks the terms of the glossary in the guides, where each is first used. */
export function markTerms() {
  return (tree: Root, file: {path?: string}): void => {
    const folder = file.path?.split(path.sep).join('/').match(GUIDE)?.[1];
    if (folder) insertTerms(tree, folder === 'docs' ? 'en' : 'zh');
  };
}
