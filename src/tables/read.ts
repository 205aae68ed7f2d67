import type {CellValue, TableColumn, TableModel} from './model';
import {clean} from './readCell';
import {readRows} from './readRow';

/** A table with the elements that show it. */
export interface LiveTable {
  model: TableModel;
  figure: HTMLElement;
  table: HTMLTableElement;
  /** What one works with above the table. */
  tools: HTMLElement | null;
  /** The headers of the columns, the first one of the rows' names. */
  heads: HTMLElement[];
  /** What stands in for the rows where none is left. */
  empty: HTMLElement | undefined;
  /** The row group of each row, by row id. */
  items: Map<string, HTMLTableSectionElement>;
  /** The heading of each group of a catalog, by group id. */
  groupHeads: Map<string, HTMLTableSectionElement>;
}

/** The id of a row, which its anchor ends with. */
export const rowIdOf = (item: Element, table: string) => item.id.slice(table.length + 1);

type Terms = [id: string, label: string][];

const parsed = <T>(text: string | undefined) => JSON.parse(text ?? '[]') as T[];

/** The groups of a catalog, as its menu offers them. */
function groupTerms(menu: Element): Terms {
  return [...menu.querySelectorAll('input')].map((choice) => [choice.value, clean(choice.nextElementSibling?.textContent)]);
}

function readColumns(tools: HTMLElement | null, heads: HTMLElement[], described: string | undefined): TableColumn[] {
  const facets = new Set([...(tools?.querySelectorAll<HTMLElement>('[data-menu="facet"]') ?? [])].map((menu) => menu.dataset.col));
  const columnOf = (id: string, kind: TableColumn['kind'], label: string, place: TableColumn['place'], terms: Terms = []): TableColumn => ({
    id,
    kind,
    label,
    place,
    facet: facets.has(id),
    terms: terms.map(([term, name]) => ({id: term, label: name})),
  });
  const cells = heads
    .slice(1)
    .map((head) =>
      columnOf(head.dataset.col ?? '', (head.dataset.kind ?? 'text') as TableColumn['kind'], clean(head.textContent), 'cell', parsed(head.dataset.terms)),
    );
  const details = parsed<[string, TableColumn['kind'], string, Terms?]>(described).map(([id, kind, label, terms]) =>
    columnOf(id, kind, label, 'detail', terms),
  );
  const menu = tools?.querySelector('[data-menu="facet"][data-col="group"]');
  const group = menu ? [columnOf('group', 'group', clean(menu.querySelector('summary')?.firstChild?.textContent), 'detail', groupTerms(menu))] : [];
  return [...cells, ...details, ...group];
}

/** The group of each row: the one whose heading stands above it, before the reader has chosen another order. */
function groupsOf(bodies: readonly HTMLElement[]): Map<HTMLElement, CellValue> {
  const found = new Map<HTMLElement, CellValue>();
  let group: CellValue | undefined;
  for (const body of bodies) {
    if (body.dataset.groupHead) group = {text: clean(body.querySelector('th')?.firstChild?.textContent), raw: body.dataset.groupHead};
    else if (group) found.set(body, group);
  }
  return found;
}

/** Reads a table from the page: the static HTML is the only copy of the rows that a browser gets. */
export function readTable(figure: HTMLElement): LiveTable | undefined {
  const table = figure.querySelector<HTMLTableElement>('table[data-table]');
  if (!table) return undefined;
  // Only what is short is searched: a search through all rows of a long table is felt.
  const tools = figure.querySelector<HTMLElement>('[data-tools]');
  const heads = [...(table.tHead?.querySelectorAll('th') ?? [])];
  const empty = [...(table.parentElement?.children ?? [])].find((element): element is HTMLElement => element.matches('[data-empty]'));
  const bodies = [...table.tBodies];
  const id = table.dataset.table ?? '';
  const items = new Map(bodies.flatMap((body) => ('row' in body.dataset ? [[rowIdOf(body, id), body]] : [])));
  const groupHeads = new Map(bodies.flatMap((body) => (body.dataset.groupHead ? [[body.dataset.groupHead, body]] : [])));
  const columns = readColumns(tools, heads, table.dataset.details);
  const options = table.dataset.options as TableModel['options'];
  return {
    model: {
      id,
      title: clean(table.caption?.textContent),
      nameLabel: clean(heads[0]?.textContent),
      columns,
      rows: readRows(items, columns, groupsOf(bodies)),
      ...(options && {options}),
    },
    figure,
    table,
    tools,
    heads,
    empty,
    items,
    groupHeads,
  };
}
