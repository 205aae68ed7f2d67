import {fold} from './search';
import type {CellValue, TableColumn, TableModel, TableRow} from './model';

/** A table with the elements that show it. */
export interface LiveTable {
  model: TableModel;
  figure: HTMLElement;
  table: HTMLTableElement;
  /** The row group of each row, by row id. */
  items: Map<string, HTMLTableSectionElement>;
  /** The heading of each group of a catalog, by group id. */
  groupHeads: Map<string, HTMLTableSectionElement>;
}

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The text of a cell: items of a list and badges are told apart, as the eye does. */
function textOf(element: Element): string {
  const items = element.querySelectorAll('li');
  if (items.length > 0) return [...items].map((item) => clean(item.textContent)).join('; ');
  const badges = element.querySelectorAll('[data-tone]');
  if (badges.length > 0) return [...badges].map((badge) => clean(badge.textContent)).join(', ');
  const commands = element.querySelectorAll('pre code');
  return commands.length > 0 ? [...commands].map((command) => command.textContent ?? '').join('\n') : clean(element.textContent);
}

/** Reads something when it is first asked for, and keeps it: a large table is sorted without reading the text of every cell. */
function once<T>(read: () => T): () => T {
  let kept: {value: T} | undefined;
  return () => (kept ??= {value: read()}).value;
}

function valueOf(element: Element, given: string | null): CellValue {
  const text = once(() => textOf(element));
  const absence = given === '' ? 'unknown' : given === '-' ? 'none' : undefined;
  return {
    get text() {
      return text();
    },
    get raw() {
      return absence ? '' : (given ?? text());
    },
    ...(absence && {absence}),
  };
}

function termsOf(figure: Element, id: string, listed: string): TableColumn['terms'] {
  const choices = figure.querySelectorAll<HTMLInputElement>(`[data-menu="facet"][data-col="${id}"] input`);
  const labels = new Map([...choices].map((choice) => [choice.value, clean(choice.nextElementSibling?.textContent)]));
  const ids = listed ? listed.split(' ') : [...labels.keys()];
  return ids.map((term) => ({id: term, label: labels.get(term) ?? term}));
}

function readColumns(figure: HTMLElement, table: HTMLTableElement): TableColumn[] {
  const facets = new Set([...figure.querySelectorAll<HTMLElement>('[data-menu="facet"]')].map((menu) => menu.dataset.col));
  const columnOf = (id: string, kind: TableColumn['kind'], label: string, place: TableColumn['place'], terms = ''): TableColumn => ({
    id,
    kind,
    label,
    place,
    facet: facets.has(id),
    terms: termsOf(figure, id, terms),
  });
  const cells = [...table.querySelectorAll<HTMLElement>('thead th')]
    .slice(1)
    .map((head) => columnOf(head.dataset.col ?? '', (head.dataset.kind ?? 'text') as TableColumn['kind'], clean(head.textContent), 'cell', head.dataset.terms));
  const details = (JSON.parse(table.dataset.details ?? '[]') as [string, TableColumn['kind'], string][]).map(([id, kind, label]) =>
    columnOf(id, kind, label, 'detail'),
  );
  const menu = figure.querySelector('[data-menu="facet"][data-col="group"]');
  const group = menu ? [columnOf('group', 'group', clean(menu.querySelector('summary')?.firstChild?.textContent), 'detail')] : [];
  return [...cells, ...details, ...group];
}

function readValues(item: HTMLElement, columns: TableColumn[]): TableRow['values'] {
  const cells = item.querySelectorAll('tr:first-child > td');
  const inRow = columns.filter((column) => column.place === 'cell');
  const values: TableRow['values'] = {};
  inRow.forEach((column, index) => {
    const cell = cells[index];
    if (cell) values[column.id] = valueOf(cell, cell.getAttribute('data-v'));
  });
  for (const column of columns.filter((candidate) => candidate.place === 'detail' && candidate.kind !== 'group')) {
    const detail = item.querySelector(`dl > [data-col="${column.id}"]`);
    const text = detail?.querySelector('dd');
    values[column.id] = detail && text ? valueOf(text, detail.getAttribute('data-v')) : {text: '', raw: '', absence: 'none'};
  }
  return values;
}

/** What scripts add to a row. */
const ADDED = '[data-row-actions], [data-copy]';

/** A row's text without what scripts have added to it. */
function printedText(item: HTMLElement): string {
  if (!item.querySelector(ADDED)) return item.textContent ?? '';
  const copy = item.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll(ADDED)) element.remove();
  return copy.textContent ?? '';
}

function readRow(item: HTMLElement, columns: TableColumn[], groupLabels: ReadonlyMap<string, string>): TableRow {
  const name = item.querySelector('[data-name]');
  const group = item.dataset.group;
  const groupLabel = group ? (groupLabels.get(group) ?? group) : '';
  const values = once(() => ({...readValues(item, columns), ...(group && {group: {text: groupLabel, raw: group}})}));
  const searchText = once(() => fold(`${printedText(item)} ${item.dataset.row ?? ''} ${groupLabel}`));
  const sources = once(() =>
    [...item.querySelectorAll<HTMLAnchorElement>('[data-sources] a')].map((link) => ({title: clean(link.textContent), url: link.href})),
  );
  const href = name?.querySelector('a')?.href;
  return {
    id: item.dataset.row ?? '',
    name: clean(name?.textContent),
    ...(href && {href}),
    get values() {
      return values();
    },
    get searchText() {
      return searchText();
    },
    get sources() {
      return sources();
    },
    verified: item.querySelector('[data-sources] time')?.getAttribute('datetime') ?? '',
  };
}

/** Reads a table from the page: the static HTML is the only copy of the rows that a browser gets. */
export function readTable(figure: HTMLElement): LiveTable | undefined {
  const table = figure.querySelector<HTMLTableElement>('table[data-table]');
  if (!table) return undefined;
  const columns = readColumns(figure, table);
  const items = new Map([...table.querySelectorAll<HTMLTableSectionElement>('tbody[data-row]')].map((item) => [item.dataset.row ?? '', item]));
  const groupHeads = new Map(
    [...table.querySelectorAll<HTMLTableSectionElement>('tbody[data-group-head]')].map((head) => [head.dataset.groupHead ?? '', head]),
  );
  const groupLabels = new Map([...groupHeads].map(([id, head]) => [id, clean(head.querySelector('th')?.firstChild?.textContent)]));
  const options = table.dataset.options as TableModel['options'];
  return {
    model: {
      id: table.dataset.table ?? '',
      title: clean(table.caption?.textContent),
      nameLabel: clean(table.querySelector('thead th')?.textContent),
      columns,
      rows: [...items.values()].map((item) => readRow(item, columns, groupLabels)),
      ...(options && {options}),
    },
    figure,
    table,
    items,
    groupHeads,
  };
}
