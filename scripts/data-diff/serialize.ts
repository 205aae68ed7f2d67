import type {Locale} from '../../src/l10n/resolve';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: Record<string, unknown>) => Object.keys(value).length === 2 && 'en' in value && 'zh' in value;

/** A value as JSON that differs only where the value does: keys in the order of the alphabet, the id first. */
export function stableJson(value: unknown): string {
  const sorted = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(sorted);
    if (!isObject(item)) return item;
    const keys = Object.keys(item).sort((a, b) => Number(b === 'id') - Number(a === 'id') || (a < b ? -1 : 1));
    return Object.fromEntries(keys.map((key) => [key, sorted(item[key])]));
  };
  return `${JSON.stringify(sorted(value), null, 2) ?? 'null'}\n`;
}

/** A value in a word or two, for a cell of a table. */
export function shortText(value: unknown, locale: Locale): string {
  if (value === undefined) return '';
  if (value === null) return 'unknown';
  if (Array.isArray(value)) return value.map((item) => shortText(item, locale)).join(', ');
  if (!isObject(value)) return String(value);
  if (isText(value)) return String(value[locale]);
  if ('usd' in value) return `$${shortText(value.usd, locale)} / ${shortText(value.unit, locale)}, ${shortText(value.region, locale)}`;
  return Object.entries(value)
    .map(([key, item]) => `${key}: ${shortText(item, locale)}`)
    .join('; ');
}

/** A text that Markdown shows as it is, in one line. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>|#@~$!&]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A text in one line, as it stands in the code block of a difference. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');

interface TableLike {
  nameLabel: unknown;
  columns: {id: string; label: unknown}[];
  rows: {id: string; name: unknown; cells: Record<string, unknown>; sources: unknown; verified: string}[];
}

const isTable = (value: unknown): value is TableLike => isObject(value) && Array.isArray(value.columns) && Array.isArray(value.rows);

/** A value as the Markdown of one language: a table as a table, anything else as a list. */
export function markdownOf(value: unknown, locale: Locale): string {
  const lines: string[] = isObject(value) ? [`# ${oneLine(shortText(value.title ?? value.id, locale))}`, '', oneLine(shortText(value.lead, locale)), ''] : [];
  if (isTable(value)) {
    const row = (cells: string[]) => `| ${cells.map(oneLine).join(' | ')} |`;
    const head = ['id', shortText(value.nameLabel, locale), ...value.columns.map((column) => shortText(column.label, locale)), 'sources', 'verified'];
    lines.push(row(head), `|${' --- |'.repeat(head.length)}`);
    for (const {id, name, cells = {}, sources, verified} of value.rows) {
      const values = [name, ...value.columns.map((column) => cells[column.id]), sources, verified];
      lines.push(row([id, ...values.map((item) => shortText(item, locale))]));
    }
    return `${lines.join('\n')}\n`;
  }
  const list = (item: unknown, indent: string): void => {
    const entries = Array.isArray(item) ? item.map((each, index) => [String(index + 1), each] as const) : Object.entries(item as object);
    for (const [key, each] of entries) {
      const isLeaf = typeof each !== 'object' || each === null || (isObject(each) && isText(each));
      lines.push(
        `${indent}- ${oneLine(isObject(each) && typeof each.id === 'string' ? each.id : key)}${isLeaf ? `: ${oneLine(shortText(each, locale))}` : ''}`,
      );
      if (!isLeaf) list(each, `${indent}  `);
    }
  };
  if (typeof value === 'object' && value !== null) list(value, '');
  else lines.push(oneLine(shortText(value, locale)));
  return `${lines.join('\n')}\n`;
}
