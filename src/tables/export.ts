import type {CellValue, TableModel, TableRow} from './model';

/** What is written into a file or onto the clipboard. */
export interface ExportContext {
  /** The page's address without its search and anchor. */
  page: string;
  language: string;
  /** The words for the columns that every export adds. */
  labels: {sources: string; verified: string};
}

const NEUTRALISED = /^[=+\-@\t\r]/;

/** A CSV field: a spreadsheet must not take it for a formula, nor lose its quotes or line breaks. */
export function csvField(text: string): string {
  const safe = NEUTRALISED.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const textOf = (value: CellValue | undefined) => (!value || value.absence === 'none' ? '' : value.text);

function grid(model: TableModel, rows: readonly TableRow[], context: ExportContext): string[][] {
  const head = ['id', model.nameLabel, ...model.columns.map((column) => column.label), context.labels.sources, context.labels.verified];
  const body = rows.map((row) => [
    row.id,
    row.name,
    ...model.columns.map((column) => textOf(row.values[column.id])),
    row.sources.map((source) => source.url).join(' '),
    row.verified,
  ]);
  return [head, ...body];
}

/** The rows as CSV after RFC 4180, with the byte order mark without which spreadsheets misread Chinese. */
export function toCsv(model: TableModel, rows: readonly TableRow[], context: ExportContext): string {
  return `\ufeff${grid(model, rows, context)
    .map((line) => line.map(csvField).join(','))
    .join('\r\n')}\r\n`;
}

function jsonValue(value: CellValue | undefined, kind: string): unknown {
  if (!value || value.absence === 'unknown') return null;
  if (value.absence === 'none') return 'n/a';
  if (kind === 'number') return Number(value.raw);
  if (kind === 'term' || kind === 'group') return value.raw.split(' ');
  return kind === 'date' ? value.raw : value.text;
}

/** The rows as JSON: ids, values, sources and dates. */
export function toJson(model: TableModel, rows: readonly TableRow[], context: ExportContext): string {
  const items = rows.map((row) => ({
    id: row.id,
    name: row.name,
    ...(row.href && {href: row.href}),
    ...Object.fromEntries(model.columns.map((column) => [column.id, jsonValue(row.values[column.id], column.kind)])),
    sources: row.sources,
    verified: row.verified,
  }));
  return `${JSON.stringify({table: model.id, title: model.title, page: context.page, language: context.language, rows: items}, null, 2)}\n`;
}

/** A cell of a Markdown table: no pipe, no line break, no markup taken from a text. */
export function markdownCell(text: string): string {
  return text
    .replace(/([\\|`*_<>[\]])/g, '\\$1')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

/** The rows as a Markdown table of the columns that are shown, each row with its sources and date. */
export function toMarkdown(model: TableModel, rows: readonly TableRow[], hiddenColumns: readonly string[], context: ExportContext): string {
  const columns = model.columns.filter((column) => column.place === 'cell' && !hiddenColumns.includes(column.id));
  const head = [model.nameLabel, ...columns.map((column) => column.label), context.labels.sources, context.labels.verified].map(markdownCell);
  const body = rows.map((row) => [
    row.href ? `[${markdownCell(row.name)}](${row.href})` : markdownCell(row.name),
    ...columns.map((column) => markdownCell(textOf(row.values[column.id]))),
    row.sources.map((source) => `[${markdownCell(source.title)}](${source.url})`).join(', '),
    row.verified,
  ]);
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [`**${markdownCell(model.title)}** (${context.page}#${model.id})`, '', line(head), line(head.map(() => '---')), ...body.map(line), ''].join('\n');
}
