import type {CellValue, TableColumn, TableRow, TableSource} from './model';
import {cellValue, clean, detailValue, rawFinder} from './readCell';
import {fold} from './search';

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
