import type {Nodes, Parents, RootContent} from 'mdast';
import {remembered} from '../../remembered';
import type {Page, Position} from '../../types';

/** A node of a page and what it stands in, outermost first. */
export interface Found<T extends Nodes = Nodes> {
  node: T;
  parents: Parents[];
}

/** The node of a type, or of one of several. */
export type OfType<K extends Nodes['type']> = Extract<Nodes, {type: K}>;

/** A component, or whatever else stands in angle brackets. */
export type Element = OfType<'mdxJsxFlowElement' | 'mdxJsxTextElement'>;

function walk(node: Nodes, parents: Parents[], found: Found[]): Found[] {
  found.push({node, parents});
  if ('children' in node) for (const child of node.children) walk(child, [...parents, node], found);
  return found;
}

/** All nodes of a page in their order; none of a page that cannot be parsed. */
export const nodesOf = remembered((page: Page): Found[] => (page.tree ? walk(page.tree, [], []) : []));

/** The nodes of a page that have one of some types. */
export function ofType<K extends Nodes['type']>(page: Page, ...types: K[]): Found<OfType<K>>[] {
  return nodesOf(page).filter((found): found is Found<OfType<K>> => (types as string[]).includes(found.node.type));
}

/** Where a node starts. */
export function startOf(page: Page, node: Nodes): Position {
  return {file: page.file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1};
}

/** The characters from which a node was read. */
export function sourceOf(page: Page, node: Nodes): string {
  return page.content.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** The nodes of a list that have one of some types, with everything below them. */
export function within<K extends Nodes['type']>(nodes: RootContent[], ...types: K[]): OfType<K>[] {
  return nodes
    .flatMap((node) => walk(node, [], []))
    .map(({node}) => node)
    .filter((node): node is OfType<K> => (types as string[]).includes(node.type));
}

/** A text shortened to fit into a message, on one line. */
export function quoted(text: string, length = 50): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > length ? `${line.slice(0, length - 1)}…` : line}”`;
}
