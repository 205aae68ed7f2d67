import type {Code, Nodes, Paragraph, PhrasingContent, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import type {Page} from '../../types';
import {appendAligned, appendExact, noCharacters, type Characters, type ReadText} from './readText';

const HAN = /\p{Script=Han}/u;
/** Where the words of a comment begin, in the languages of our code blocks. */
const COMMENT = /(?:^|\s)(?:#|\/\/|--)\s*/;

const startOf = (node: Nodes) => node.position?.start.offset ?? 0;
const endOf = (node: Nodes) => node.position?.end.offset ?? 0;

/** Adds the characters of inline content; code counts as a word of Latin letters, so that its content is nobody's Chinese. */
function readInline(node: PhrasingContent | Paragraph, content: string, target: Characters): void {
  const raw = content.slice(startOf(node), endOf(node));
  if (node.type === 'text') {
    if (raw === node.value) appendExact(target, raw, startOf(node));
    else appendAligned(target, node.value, raw, startOf(node));
  } else if (node.type === 'inlineCode') {
    appendExact(target, raw.replace(/[^`]/g, 'x'), startOf(node));
  } else if (node.type === 'break') {
    appendAligned(target, '\n', raw, startOf(node));
  } else if ('children' in node) {
    for (const child of node.children as PhrasingContent[]) readInline(child, content, target);
  }
  if (target.after.length > 0) target.after[target.after.length - 1] = Math.max(target.after.at(-1) ?? 0, endOf(node));
}

/** The lines of a code block that hold Chinese: all of a text diagram, of other code the comments; on an English page any. */
function codeLines(node: Code, page: Page, where: string): ReadText[] {
  const lines = page.content.slice(startOf(node), endOf(node)).split('\n');
  const texts: ReadText[] = [];
  let offset = startOf(node);
  for (const [index, line] of lines.entries()) {
    const comment = node.lang && page.locale === 'zh' ? line.match(COMMENT) : undefined;
    const from = comment ? (comment.index ?? 0) + comment[0].length : node.lang && page.locale === 'zh' ? -1 : 0;
    if (index > 0 && index < lines.length - 1 && from >= 0 && HAN.test(line.slice(from))) {
      const read = noCharacters();
      appendExact(read, line.slice(from), offset + from);
      texts.push({file: page.file, locale: page.locale, kind: 'code', where, ...read});
    }
    offset += line.length + 1;
  }
  return texts;
}

interface Attribute {
  name?: string;
  value?: unknown;
}

/** The texts in a component's attributes, apart from ids. */
function attributeTexts(node: Nodes, page: Page, where: string): ReadText[] {
  const attributes = 'attributes' in node ? (node.attributes as unknown as Attribute[]) : [];
  const raw = page.content.slice(startOf(node), endOf(node));
  return attributes.flatMap(({name, value}) => {
    const inRaw = typeof value === 'string' && /\s|\p{Script=Han}/u.test(value) ? raw.indexOf(value) : -1;
    if (inRaw < 0) return [];
    const read = noCharacters();
    appendExact(read, value as string, startOf(node) + inRaw);
    return [{file: page.file, locale: page.locale, kind: 'label' as const, where: `${where}, attribute ${name}`, ...read}];
  });
}

/** Title, label and description of the front matter. */
function frontMatterTexts(page: Page): ReadText[] {
  const end = page.content.indexOf('\n---', 3);
  const head = page.content.slice(0, Math.max(end, 0));
  return ['title', 'sidebar_label', 'description', 'pagination_label'].flatMap((key) => {
    const value = page.frontMatter?.[key];
    const line = head.match(new RegExp(`^${key}:.*$`, 'm'));
    const inLine = typeof value === 'string' ? (line?.[0].indexOf(value, key.length + 1) ?? -1) : -1;
    if (typeof value !== 'string' || line?.index === undefined || inLine < 0) return [];
    const read = noCharacters();
    appendExact(read, value, line.index + inLine);
    return [{file: page.file, locale: page.locale, kind: 'label' as const, where: `front matter, ${key}`, ...read}];
  });
}

/** Everything that a reader reads of a page: blocks of prose, text in code, and what the front matter says. */
export function pageTexts(page: Page): ReadText[] {
  const texts = frontMatterTexts(page);
  if (!page.tree) return texts;
  let where = 'before the first heading';
  visit(page.tree as Root, (node) => {
    if (node.type === 'heading') where = `section #${page.headings.find((heading) => heading.line === node.position?.start.line)?.id ?? '?'}`;
    texts.push(...attributeTexts(node, page, where));
    if (node.type === 'code') texts.push(...codeLines(node, page, where));
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const read = noCharacters();
    readInline(node as Paragraph, page.content, read);
    if (read.value.trim()) texts.push({file: page.file, locale: page.locale, kind: 'page', where, ...read});
  });
  return texts;
}
