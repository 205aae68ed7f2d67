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

function valueOf(element: Element, given: string | null): CellValue {
  let kept: string | undefined;
  const text = () => (kept ??= textOf(element));
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

/** Steps from cell to cell: the browser's lists of cells are objects to be made for each of thousands of rows. */
function cellValue(item: Element, index: number): CellValue | undefined {
  let cell = item.firstElementChild?.firstElementChild;
  for (let step = 0; step < index; step += 1) cell = cell?.nextElementSibling;
  return cell ? valueOf(cell, cell.getAttribute('data-v')) : undefined;
}

function detailValue(item: Element, label: string): CellValue {
  const name = [...item.querySelectorAll('dl > dt')].find((candidate) => clean(candidate.textContent) === label);
  const value = name?.nextElementSibling;
  return value ? valueOf(value, value.getAttribute('data-v')) : {text: '', raw: '', absence: 'none'};
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
  const readers = new Map<string, ReadValue>(
    columns.map(({id, label, place}) => [id, place === 'cell' ? (item) => cellValue(item, cells.indexOf(id) + 1) : (item) => detailValue(item, label)]),
  );
  readers.set('group', (item) => groups.get(item));
  const Values = valuesClass(readers);
  return [...items].map(([id, item]) => new PrintedRow(id, item, Values));
}
