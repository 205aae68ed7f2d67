import {markdownCell} from '../tables/export';

/** A text that Markdown shows as it is. */
export const escapeText = markdownCell;

/** A code span that holds any text, also one with backticks; `inTable` keeps a pipe from ending the cell. */
export function codeSpan(text: string, inTable = false): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const padding = /^`|`$/.test(text) ? ' ' : '';
  const content = text.replace(/\s+/g, ' ').trim();
  return `${fence}${padding}${inTable ? content.replaceAll('|', '\\|') : content}${padding}${fence}`;
}

/** A link; an address with brackets or spaces stays one. */
export function link(text: string, url: string): string {
  return `[${escapeText(text)}](${/[()\s]/.test(url) ? `<${url}>` : url})`;
}

/** A table whose cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** An item of a list, with what stands below it. */
export interface Item {
  text: string;
  below?: Item[];
}

/** A list, two spaces deeper at each level. */
export function list(items: readonly Item[], depth = 0): string {
  return items.flatMap(({text, below}) => [`${'  '.repeat(depth)}- ${text}`, ...(below?.length ? [list(below, depth + 1)] : [])]).join('\n');
}
