import path from 'node:path';
import type {Heading, Root, RootContent} from 'mdast';
import {FRONT_MATTER, TOP} from '../../l10n/drift/pageUnits';
import type {Entry, State} from '../../l10n/drift/state';
import {statusAnchor} from '../../l10n/drift/status';
import {importOf} from '../mark-terms/importOf';
import {readState} from './readStatus';

const COMPONENT = 'TranslationNotice';
const CHINESE_PAGE = /i18n\/zh\/docusaurus-plugin-content-docs\/current\/(.+\.mdx?)$/;

type MdxJsxFlowElement = Extract<RootContent, {type: 'mdxJsxFlowElement'}>;
type Of = 'section' | 'figure';

function notice(key: string, entry: Entry, of: Of): MdxJsxFlowElement {
  const attributes = {of, anchor: statusAnchor(key), since: entry.pending?.since ?? '', ...(entry.en === null ? {missing: 'yes'} : {})};
  return {
    type: 'mdxJsxFlowElement',
    name: COMPONENT,
    attributes: Object.entries(attributes).map(([name, value]) => ({type: 'mdxJsxAttribute', name, value})),
    children: [],
  };
}

/** The id of a heading: from Docusaurus, which has read it already, or from the comment. */
function idOf(node: Heading): string | undefined {
  const data = node.data as {id?: string; hProperties?: {id?: string}} | undefined;
  const comment = node.children.find((child) => child.type === 'mdxTextExpression');
  return data?.id ?? data?.hProperties?.id ?? (comment && 'value' in comment ? String(comment.value).match(/#([\w-]+)/)?.[1] : undefined);
}

/** The data module behind a component, or the statement behind a note, if any part of it is pending. */
function pendingOfFigure(node: RootContent, state: State): {key: string; entry: Entry} | undefined {
  if (node.type !== 'mdxJsxFlowElement' || !node.name) return undefined;
  const isNote = node.name === 'ClaimNote';
  const group = `src/data/${isNote ? 'claims' : node.name.charAt(0).toLowerCase() + node.name.slice(1)}.ts`;
  const id = node.attributes.find((attribute) => 'name' in attribute && attribute.name === 'id')?.value;
  const found = Object.entries(state.units[group] ?? {}).find(([name, entry]) => entry.pending && (!isNote || name === `claims.${String(id)}`));
  return found && {key: `${group}#${found[0]}`, entry: found[1]};
}

/** The notice that belongs behind a block of a page, if one does. */
function noticeBehind(node: RootContent, page: string, state: State): MdxJsxFlowElement | undefined {
  if (node.type !== 'heading') {
    const figure = pendingOfFigure(node, state);
    return figure && notice(figure.key, figure.entry, 'figure');
  }
  const id = idOf(node);
  const entry = id === undefined ? undefined : state.units[page]?.[id];
  return entry?.pending ? notice(`${page}#${id}`, entry, 'section') : undefined;
}

/** Puts the notices of a page into its tree. */
export function insertNotices(tree: Root, page: string, state: State): void {
  const top = [TOP, FRONT_MATTER].find((name) => state.units[page]?.[name]?.pending);
  const entry = top && state.units[page]?.[top];
  const first = tree.children.findIndex((node) => node.type !== 'mdxjsEsm' && node.type !== 'yaml');
  const children = tree.children.flatMap((node, index): RootContent[] => {
    const before = index === first && top && entry ? [notice(`${page}#${top}`, entry, 'section')] : [];
    const behind = noticeBehind(node, page, state);
    return [...before, node, ...(behind ? [behind] : [])];
  });
  if (children.length > tree.children.length) tree.children = [importOf(COMPONENT), ...children];
}

/** Remark plugin: tells readers of a Chinese page which of its sections and figures are behind their English. */
export function markPending({siteDir}: {siteDir: string}) {
  return (tree: Root, file: {path?: string}): void => {
    const page = file.path?.split(path.sep).join('/').match(CHINESE_PAGE)?.[1];
    if (page) insertNotices(tree, page, readState(siteDir));
  };
}
