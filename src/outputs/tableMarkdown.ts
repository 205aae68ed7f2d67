import {rowsInOrder} from '../components/primitives/DataTable/rowsInOrder';
import type {ResolvedChart, ResolvedColumn, ResolvedRow, ResolvedTable} from '../l10n/figures';
import {formatQuantity} from '../l10n/format';
import type {Locale} from '../l10n/resolve';
import {cellTexts} from './cellTexts';
import {codeSpan, escapeText, link, list, table} from './markdown';
import {sourceLinks} from './sources';
import {wordsIn} from './words';

const asCode = (column: ResolvedColumn) => column.kind === 'code' || column.kind === 'command';

/** One cell as Markdown: identifiers and commands as code, several items apart from each other. */
export function cellMarkdown(row: ResolvedRow, column: ResolvedColumn, locale: Locale): string {
  const {items, absence} = cellTexts(row.cells[column.id], column, locale);
  return items.map((item) => (!absence && asCode(column) ? codeSpan(item, true) : escapeText(item))).join(column.kind === 'term' ? ', ' : '; ');
}

/** What a table has beyond the columns of its data, where it has it. */
function extraColumns(model: ResolvedTable, locale: Locale): {label: string; of: (row: ResolvedRow) => string}[] {
  const words = wordsIn(locale);
  const groups = (model.shape === 'catalog' && model.groups) || [];
  return [
    ...(groups.length > 0 ? [{label: words('tools.group'), of: (row: ResolvedRow) => groups.find(({id}) => id === row.group)?.label ?? ''}] : []),
    ...(model.rows.some((row) => row.note) ? [{label: words('table.note'), of: (row: ResolvedRow) => row.note ?? ''}] : []),
  ].map(({label, of}) => ({label, of: (row) => escapeText(of(row))}));
}

/** Some rows as one flat table: every column, the note, the sources and the day of the check. */
export function rowsMarkdown(model: ResolvedTable, rows: readonly ResolvedRow[], locale: Locale): string {
  const words = wordsIn(locale);
  const extra = extraColumns(model, locale);
  const labels = [model.nameLabel, ...model.columns.map(({label}) => label), ...extra.map(({label}) => label)].map(escapeText);
  const body = rows.map((row) => [
    codeSpan(row.id),
    row.href ? link(row.name, row.href) : escapeText(row.name),
    ...model.columns.map((column) => cellMarkdown(row, column, locale)),
    ...extra.map(({of}) => of(row)),
    sourceLinks(row.sources, model.sources),
    row.verified,
  ]);
  return table(['id', ...labels, words('tools.exportSources'), words('tools.exportVerified')], body);
}

/** A chart as a table of its bars. */
function chartMarkdown(model: ResolvedTable, chart: ResolvedChart, locale: Locale): string[] {
  const value = model.columns.find(({id}) => id === chart.value);
  const series = model.columns.find(({id}) => id === chart.series);
  if (!value || !series) return [];
  const bars = (series.terms ?? []).flatMap((term) =>
    model.rows
      .filter((row) => row.cells[series.id] === term.id && typeof row.cells[value.id] === 'number')
      .map((row) => [escapeText(term.label), escapeText(row.name), formatQuantity(row.cells[value.id] as number, value.unit, locale)]),
  );
  const axis = wordsIn(locale)('chart.axis', {max: formatQuantity(chart.max, value.unit, locale)});
  const head = [series.label, model.nameLabel, value.label].map(escapeText);
  return [`**${escapeText(chart.title)}**`, escapeText(chart.lead), table(head, bars), axis];
}

/** What the columns and their values mean, where a definition exists. */
function legend(model: ResolvedTable, locale: Locale): string[] {
  const explained = model.columns.filter((column) => column.description || column.terms?.some((term) => term.definition));
  if (explained.length === 0) return [];
  const words = wordsIn(locale);
  const pair = (label: string, text?: string) => `**${escapeText(label)}**${text ? `${words('figure.colon')}${escapeText(text)}` : ''}`;
  const items = explained.map((column) => ({
    text: pair(column.label, column.description),
    below: column.terms?.filter((term) => term.definition).map((term) => ({text: pair(term.label, term.definition)})),
  }));
  return [`**${words('table.legend')}**`, list(items)];
}

/** The parts of a table: its chart, its groups, its rows, the page that has more, and what its words mean. */
export function tableParts(model: ResolvedTable, locale: Locale): string[] {
  const described = ((model.shape === 'catalog' && model.groups) || []).filter((group) => group.description);
  const colon = wordsIn(locale)('figure.colon');
  return [
    ...(model.shape === 'metrics' && model.chart ? chartMarkdown(model, model.chart, locale) : []),
    list(described.map((group) => ({text: `**${escapeText(group.label)}**${colon}${escapeText(group.description ?? '')}`}))),
    rowsMarkdown(model, rowsInOrder(model), locale),
    model.more ? link(model.more.label, model.more.url) : '',
    ...legend(model, locale),
  ];
}
