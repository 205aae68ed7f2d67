import type {CellValue, TableColumn, TableRow, TableSource} from './model';
import {fold} from './search';

/** A text as the eye reads it. */
export const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The text of a cell: items of a list and badges are told apart, as the eye does. */
function textOf(element: Element): string {
  const items = element.querySelectorAll('li');
  if (items.length > 0) return [...items].map((item) => clean(item.textContent)).join('; ');
  const badges = element.querySelectorAll('[data-tone]');
  if (badges.length > 0) return [...badges].map((badge) => clean(badge.textContent)).join(', ');
  const commands = element.querySelectorAll('pre code');
  return commands.length > 0 ? [...commands].map((command) => command.textContent ?? '').join('\n') : clean(element.textContent);
}

/** Finds the value behind a cell that does not say it in `data-v`: the ids of terms behind their labels, a date, or else the text itself. */
type FindRaw = (element: Element, text: string) => string;

function rawFinder({kind, terms}: TableColumn): FindRaw {
  if (kind === 'date') return (element, text) => element.querySelector('time')?.dateTime ?? text;
  if (kind !== 'term') return (_, text) => text;
  const ids = new Map(terms.map(({id, label}) => [label, id]));
  return (element) => [...element.querySelectorAll('[data-tone]')].map((badge) => ids.get(clean(badge.textContent)) ?? '').join(' ');
}

function valueOf(element: Element, findRaw: FindRaw): CellValue {
  let [keptText, keptRaw]: (string | undefined)[] = [];
  const given = element.getAttribute('data-v');
  const text = () => (keptText ??= textOf(element));
  const absence = given === '' ? 'unknown' : given === '-' ? 'none' : undefined;
  return {
    get text() {
      return text();
    },
    get raw() {
      return (keptRaw ??= absence ? '' : (given ?? findRaw(element, text())));
    },
    ...(absence && {absence}),
  };
}

/** Steps from cell to cell: the browser's lists of cells are objects to be made for each of thousands of rows. */
function cellValue(item: Element, index: number, findRaw: FindRaw): CellValue | undefined {
  let cell = item.firstElementChild?.firstElementChild;
  for (let step = 0; step < index; step += 1) cell = cell?.nextElementSibling;
  return cell ? valueOf(cell, findRaw) : undefined;
}

function detailValue(item: Element, label: string, findRaw: FindRaw): CellValue {
  const name = [...item.querySelectorAll('dl > dt')].find((candidate) => clean(candidate.textContent) === label);
  const value = name?.nextElementSibling;
  return value ? valueOf(value, findRaw) : {text: '', raw: '', absence: 'none'};
}

type ReadValue = (item: HTMLElement) => CellValue | undefined;

/** A row whose cells are read when they are first asked for: sorting a long table asks for one of each row. */
class PrintedRow implements TableRow {
  readonly values: TableRow['values'];
  readonly #item: HTMLElement;
  #name: string | undefined;
  #searchText: string | undefined;

  constructor(
    readonly id: string,
    item: HTMLElement,
    Values: new (item: HTMLElement) => object,
  ) {
    this.#item = item;
    this.values = new Values(item) as TableRow['values'];
  }

  get name(): string {
    return (this.#name ??= clean(this.#item.querySelector('[data-name]')?.textContent));
  }

  get href(): string | undefined {
    return this.#item.querySelector<HTMLAnchorElement>('[data-name] a')?.href;
  }

  get searchText(): string {
    return (this.#searchText ??= fold(`${this.#item.textContent} ${this.id} ${this.values.group?.text ?? ''}`));
  }

  get sources(): TableSource[] {
    return [...this.#item.querySelectorAll<HTMLAnchorElement>('[data-sources] a')].map((link) => ({title: clean(link.textContent), url: link.href}));
  }

  get verified(): string {
    return this.#item.querySelector('[data-sources] time')?.getAttribute('datetime') ?? '';
  }
}

/** The values of a row as properties by column id, which all rows of a table share. */
function valuesClass(readers: ReadonlyMap<string, ReadValue>): new (item: HTMLElement) => object {
  class Values {
    readonly #item: HTMLElement;
    readonly #kept: Record<string, CellValue | undefined> = {};

    constructor(item: HTMLElement) {
      this.#item = item;
    }

    static define(id: string, read: ReadValue): void {
      const get = function (this: Values) {
        return (this.#kept[id] ??= read(this.#item));
      };
      Object.defineProperty(Values.prototype, id, {get});
    }
  }
  for (const [id, read] of readers) Values.define(id, read);
  return Values;
}

/** Reads the rows of a table from the elements that show them, by row id. */
export function readRows(items: ReadonlyMap<string, HTMLElement>, columns: readonly TableColumn[], groups: ReadonlyMap<HTMLElement, CellValue>): TableRow[] {
  const cells = columns.filter((column) => column.place === 'cell').map((column) => column.id);
  const readerOf = (column: TableColumn): ReadValue => {
    const findRaw = rawFinder(column);
    const place = cells.indexOf(column.id) + 1;
    return place > 0 ? (item) => cellValue(item, place, findRaw) : (item) => detailValue(item, column.label, findRaw);
  };
  const readers = new Map(columns.map((column) => [column.id, readerOf(column)]));
  readers.set('group', (item) => groups.get(item));
  const Values = valuesClass(readers);
  return [...items].map(([id, item]) => new PrintedRow(id, item, Values));
}
