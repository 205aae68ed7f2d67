/** The figures of the guide as plain HTML tables: every column, detail, note, source and date of every row, without any tool. */
import type {
  ResolvedCell,
  ResolvedColumn,
  ResolvedFigure,
  ResolvedLadder,
  ResolvedLayers,
  ResolvedSource,
  ResolvedSourceRef,
  ResolvedTable,
} from '../../src/l10n/figures';
import {formatDate, formatPrice, formatQuantity} from '../../src/l10n/format';
import type {Locale} from '../../src/l10n/resolve';

const LABELS = {
  en: {sources: 'Sources', verified: 'Checked', note: 'Note', unknown: 'unknown', none: 'not applicable'},
  zh: {sources: '来源', verified: '核对日期', note: '备注', unknown: '未知', none: '不适用'},
} as const;

type Shared = Readonly<Record<string, ResolvedSource>>;

/** Text for HTML. Braces become entities too, since Vue would read two of them as an expression, and line breaks, since Markdown ends HTML at an empty line. */
export function escapeHtml(text: string): string {
  const names: Record<string, string> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '{': '&#123;', '}': '&#125;', '\n': '&#10;'};
  return text.replace(/[&<>"{}\n]/g, (character) => names[character] ?? character);
}

const link = (url: string, text: string) => `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
const list = (items: readonly string[]) => (items.length === 1 ? (items[0] ?? '') : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`);
const texts = (items: readonly string[]) => list(items.map(escapeHtml));

function sourcesHtml(refs: readonly ResolvedSourceRef[], shared: Shared): string {
  const found = refs.map((ref) => (typeof ref === 'string' ? shared[ref] : ref));
  return list(found.flatMap((source) => (source ? [link(source.url, source.title)] : [])));
}

/** One cell, written as the site writes it. */
function cellHtml(cell: ResolvedCell | undefined, column: ResolvedColumn, locale: Locale): string {
  if (cell === null || cell === undefined) return escapeHtml(column.unknown ?? LABELS[locale].unknown);
  if (cell === 'n/a') return LABELS[locale].none;
  if (typeof cell === 'number') return escapeHtml(formatQuantity(cell, column.unit, locale));
  if (typeof cell === 'object' && 'usd' in cell) return escapeHtml(formatPrice(cell, locale));
  const items = [cell].flat().map(String);
  if (column.kind === 'term') return escapeHtml(items.map((id) => column.terms?.find((term) => term.id === id)?.label ?? id).join(', '));
  if (column.kind === 'date') return escapeHtml(formatDate(String(cell), locale));
  if (column.kind === 'code' || column.kind === 'command') return list(items.map((item) => `<code>${escapeHtml(item)}</code>`));
  return texts(items);
}

/** A table of rows; no line is empty, since an empty line ends HTML in Markdown. */
function table(id: string, title: string, heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const head = heads.map((text) => `<th scope="col">${escapeHtml(text)}</th>`).join('');
  const body = rows.map(([name = '', ...cells]) => `<tr><th scope="row">${name}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table id="${id}">\n<caption>${escapeHtml(title)}</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>`;
}

function rowsHtml(model: ResolvedTable, locale: Locale): string {
  const labels = LABELS[locale];
  const noted = model.rows.some((row) => row.note);
  const heads = [model.nameLabel, ...model.columns.map((column) => column.label), ...(noted ? [labels.note] : []), labels.sources, labels.verified];
  const groups = 'groups' in model ? (model.groups ?? []) : [];
  const ordered = groups.length > 0 ? groups.flatMap((group) => model.rows.filter((row) => row.group === group.id)) : model.rows;
  const rows = ordered.map((row) => [
    row.href ? link(row.href, row.name) : escapeHtml(row.name),
    ...model.columns.map((column) => cellHtml(row.cells[column.id], column, locale)),
    ...(noted ? [escapeHtml(row.note ?? '')] : []),
    sourcesHtml(row.sources, model.sources),
    escapeHtml(formatDate(row.verified, locale)),
  ]);
  return table(model.id, model.title, heads, rows);
}

function ladderHtml(model: ResolvedLadder, locale: Locale): string {
  const heads = ['', ...model.aspects.map((aspect) => aspect.label), LABELS[locale].sources, LABELS[locale].verified];
  const rows = model.stages.map((stage) => {
    const aspects = stage.aspects as Record<string, string[]>;
    const events = (stage.milestones ?? []).map((event) => escapeHtml(`${formatDate(event.date, locale)}: ${event.text}`));
    const links = (stage.links ?? []).map((item) => link(item.to, item.label));
    return [
      list([escapeHtml(`${stage.level}. ${stage.name}`), escapeHtml(stage.summary), ...events, ...links]),
      ...model.aspects.map((aspect) => texts(aspects[aspect.id] ?? [])),
      sourcesHtml(stage.sources, model.sources),
      escapeHtml(formatDate(stage.verified, locale)),
    ];
  });
  return table(model.id, model.title, heads, rows);
}

function layersHtml(model: ResolvedLayers, locale: Locale): string {
  const heads = ['', '', '', LABELS[locale].sources, LABELS[locale].verified];
  const dated = (item: {sources: ResolvedSourceRef[]; verified: string}) => [
    sourcesHtml(item.sources, model.sources),
    escapeHtml(formatDate(item.verified, locale)),
  ];
  const parts = (layer: ResolvedLayers['layers'][number]) => layer.parts.map((part) => escapeHtml([part.name, part.note].filter(Boolean).join(': ')));
  const rows = [
    ...model.layers.map((layer) => [escapeHtml(`${layer.level}. ${layer.name}`), escapeHtml(layer.role), list(parts(layer)), ...dated(layer)]),
    ...model.loop.steps.map((step) => [escapeHtml(step.name), escapeHtml(step.text), escapeHtml(step.guardrail), ...dated(step)]),
    [escapeHtml(model.placement.title), texts(model.placement.text), texts(model.flows.map((flow) => flow.label)), ...dated(model.placement)],
  ];
  return table(model.id, model.title, heads, rows);
}

/** A figure as a plain table, below the sentence that opens it. */
export function figureHtml(model: ResolvedFigure, locale: Locale): string {
  const lead = `<p>${escapeHtml(model.lead)}</p>\n`;
  if (model.shape === 'ladder') return lead + ladderHtml(model, locale);
  if (model.shape === 'layers') return lead + layersHtml(model, locale);
  return lead + rowsHtml(model, locale);
}
