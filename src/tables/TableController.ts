import {currentSearch, writeSearch} from './addressBar';
import {Arrangement, setHidden} from './Arrangement';
import {decodeState, withState} from './codec';
import {withoutDifference} from './differences';
import {messages} from './messages';
import {initialState, NAME_COLUMN, type TableRow, type TableState} from './model';
import {addRowActions} from './rowActions';
import type {LiveTable} from './read';
import {filterRows} from './search';
import {Slices} from './slices';
import {sortRows, textCollator} from './sort';
import {listChoices, showCounts, showToolbar} from './toolbar';

/** One table that a reader works with: its state, and what of it the page shows. */
export class TableController {
  state: TableState;
  private readonly arrangement: Arrangement;
  /** As the table is printed. */
  private readonly original: readonly HTMLElement[];
  /** The latest order that the reader has chosen. */
  private sorted: {column: string; descending: boolean; order: readonly HTMLElement[]} | undefined;
  private readonly reading = new Slices();

  constructor(readonly live: LiveTable) {
    this.state = decodeState(new URLSearchParams(currentSearch()), live.model);
    this.original = [...live.table.tBodies];
    this.arrangement = new Arrangement(live.table, this.original);
  }

  /** Takes over a change of state, shows it, and puts it into the address. */
  update(change: Partial<TableState>, history: 'push' | 'replace' = 'push'): void {
    this.state = {...this.state, ...change};
    this.show();
    writeSearch(withState(currentSearch(), this.live.model.id, this.state), history);
  }

  /** Reads the state from the address again, after the reader went back or forward. */
  restore(): void {
    this.state = decodeState(new URLSearchParams(window.location.search), this.live.model);
    this.show();
  }

  /** The rows that are shown, in their order. */
  shownRows(): TableRow[] {
    return sortRows(this.remainingRows(), this.live.model, this.state.sort, this.textOrder());
  }

  private textOrder(): Intl.Collator {
    return textCollator(document.documentElement.lang);
  }

  /** The rows that are shown, in no order: to know which they are, nothing has to be sorted. */
  private remainingRows(): TableRow[] {
    const {model} = this.live;
    const rows = filterRows(model.rows, this.state);
    if (!this.state.differences) return rows;
    const equal = new Set(withoutDifference(model, rows, this.state).rows);
    return rows.filter((row) => !equal.has(row.id));
  }

  /** Columns that are not shown, by choice or because they do not differ. */
  hiddenColumns(): string[] {
    const {hiddenColumns, differences} = this.state;
    if (!differences) return hiddenColumns;
    return [...hiddenColumns, ...withoutDifference(this.live.model, filterRows(this.live.model.rows, this.state), this.state).columns];
  }

  /** Brings the page in line with the state. */
  show(): void {
    const rows = this.remainingRows();
    this.showRows(rows);
    this.showSorting();
    this.showColumns();
    this.showOpenRows();
    this.showTools(rows.length);
  }

  private showRows(rows: readonly TableRow[]): void {
    const {items, groupHeads, empty} = this.live;
    const shown = new Set<HTMLElement>(rows.flatMap((row) => items.get(row.id) ?? []));
    const groups = new Set(this.state.sort ? [] : rows.map((row) => row.values.group?.raw));
    for (const [id, head] of groupHeads) if (groups.has(id)) shown.add(head);
    this.arrangement.arrange(this.order(), shown);
    setHidden(empty, rows.length > 0);
  }

  /** The row groups of all rows and groups, hidden or not, in the order that the reader has chosen. */
  private order(): readonly HTMLElement[] {
    const {sort} = this.state;
    if (!sort) return this.original;
    if (sort.column !== this.sorted?.column || sort.descending !== this.sorted.descending) {
      const {model, items, groupHeads} = this.live;
      const rows = sortRows(model.rows, model, sort, this.textOrder()).flatMap((row) => items.get(row.id) ?? []);
      this.sorted = {...sort, order: [...groupHeads.values(), ...rows]};
    }
    return this.sorted.order;
  }

  private showSorting(): void {
    const {sort} = this.state;
    for (const head of this.live.heads) {
      if (sort && head.dataset.col === sort.column) head.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
  }

  private showColumns(): void {
    const hidden = new Set(this.hiddenColumns());
    this.live.heads.forEach((head, index) => {
      const hide = head.dataset.col !== NAME_COLUMN && hidden.has(head.dataset.col ?? '');
      if (head.hidden === hide) return;
      head.hidden = hide;
      for (const item of this.live.items.values()) setHidden(item.rows[0]?.cells[index], hide);
    });
  }

  private showOpenRows(): void {
    const open = new Set(this.state.open);
    for (const [id, item] of this.live.items) {
      const isOpen = open.has(id);
      if (isOpen === item.hasAttribute('data-open')) continue;
      if (isOpen) this.unfold(id, item);
      item.toggleAttribute('data-open', isOpen);
      item.querySelector('[data-open-row]')?.setAttribute('aria-expanded', String(isOpen));
    }
  }

  /** Adds what one can do with a row; its text is read before, since nobody searches for the words on buttons. */
  private unfold(id: string, item: HTMLElement): void {
    void this.live.model.rows.find((row) => row.id === id)?.searchText;
    addRowActions(this.live, item);
  }

  private showTools(count: number): void {
    const {model} = this.live;
    const changed = withState('', model.id, {...this.state, open: []}) !== '';
    showToolbar(this.live, this.state, changed);
    this.say(changed ? messages.shown(count, model.rows.length) : '');
  }

  /** Lists the columns or options in a menu that hides them. */
  listChoices(menu: HTMLElement): void {
    listChoices(this.live, this.state, menu);
  }

  /** Counts what the choices of a filter would give now. */
  showCounts(menu: HTMLElement): void {
    showCounts(this.live, this.state, menu);
  }

  /** Reads the rows while the reader is on the way to search or sort them, so that the first answer need not wait for it. */
  prepare(): void {
    this.textOrder();
    for (const row of this.live.model.rows) void row.name;
    this.reading.run(readTexts(this.live.model.rows));
  }

  /** Says something politely to screen readers, and shows it. */
  say(text: string): void {
    const status = this.live.tools?.querySelector('[data-status]');
    if (status && status.textContent !== text) status.textContent = text;
  }

  /** Takes back everything but the unfolded rows. */
  clear(): void {
    this.update({...initialState(), open: this.state.open});
  }

  /** Shows a row wherever it hides, and unfolds it. */
  reveal(id: string): void {
    const hidden = !this.remainingRows().some((row) => row.id === id);
    const open = this.state.open.includes(id) ? this.state.open : [...this.state.open, id];
    this.update({...(hidden ? initialState() : {}), open}, 'replace');
    this.arrangement.finish();
  }
}

function* readTexts(rows: readonly TableRow[]): Generator<string> {
  for (const row of rows) yield row.searchText;
}
