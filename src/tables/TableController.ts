import {decodeState, withState} from './codec';
import {withoutDifference} from './differences';
import {messages} from './messages';
import {initialState, NAME_COLUMN, type TableRow, type TableState} from './model';
import {addRowActions} from './rowActions';
import type {LiveTable} from './read';
import {facetCounts, filterRows} from './search';
import {SLICE, Slices} from './slices';
import {sortRows, textCollator} from './sort';

/** One table that a reader works with: its state, and what of it the page shows. */
export class TableController {
  state: TableState;
  private sortedBy: TableState['sort'];
  private readonly visibility = new Slices();
  private readonly order = new Slices();
  private readonly collator = textCollator(document.documentElement.lang);

  constructor(readonly live: LiveTable) {
    this.state = decodeState(new URLSearchParams(window.location.search), live.model);
  }

  /** Takes over a change of state, shows it, and puts it into the address. */
  update(change: Partial<TableState>, history: 'push' | 'replace' = 'push'): void {
    this.state = {...this.state, ...change};
    this.show();
    const search = withState(window.location.search, this.live.model.id, this.state);
    if (search === window.location.search) return;
    const address = `${window.location.pathname}${search}${window.location.hash}`;
    if (history === 'push') window.history.pushState(null, '', address);
    else window.history.replaceState(window.history.state, '', address);
  }

  /** Reads the state from the address again, after the reader went back or forward. */
  restore(): void {
    this.state = decodeState(new URLSearchParams(window.location.search), this.live.model);
    this.show();
  }

  /** The rows that are shown, in their order. */
  shownRows(): TableRow[] {
    const {model} = this.live;
    const rows = sortRows(filterRows(model.rows, this.state), model, this.state.sort, this.collator);
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
    const rows = this.shownRows();
    this.showRows(rows);
    this.showOrder();
    this.showColumns();
    this.showOpenRows();
    this.showTools(rows.length);
  }

  private showRows(rows: readonly TableRow[]): void {
    const shown = new Set(rows.map((row) => row.id));
    const changing = this.sortedItems().filter((item) => item.hidden === shown.has(item.dataset.row ?? ''));
    this.visibility.run(changing, (slice) => {
      for (const item of slice) item.hidden = !shown.has(item.dataset.row ?? '');
    });
    const groups = new Set(rows.map((row) => row.values.group?.raw));
    for (const [id, head] of this.live.groupHeads) setHidden(head, Boolean(this.state.sort) || !groups.has(id));
    const empty = this.live.figure.querySelector<HTMLElement>('[data-empty]');
    if (empty) setHidden(empty, rows.length > 0);
  }

  private showOrder(): void {
    const {sort} = this.state;
    for (const head of this.live.table.querySelectorAll<HTMLElement>('thead th')) {
      if (sort && head.dataset.col === sort.column) head.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    }
    if (sort?.column === this.sortedBy?.column && sort?.descending === this.sortedBy?.descending) return;
    this.sortedBy = sort;
    this.placeRows(sort ? [...this.live.groupHeads.values(), ...this.sortedItems()] : this.originalItems());
  }

  /**
   * Puts row groups into their order. Inserting among rows makes the browser restyle all that follow; so of a long list all
   * rows are taken out, and come back at the end, slice by slice, while the table's place keeps its height.
   */
  private placeRows(items: HTMLElement[]): void {
    const {table} = this.live;
    const place = table.parentElement?.style;
    if (place && items.length > SLICE) {
      place.minBlockSize = `${table.offsetHeight}px`;
      for (const item of items) item.remove();
    }
    this.order.run(items, (slice, isLast) => {
      table.append(...slice);
      if (isLast && place) place.minBlockSize = '';
    });
  }

  /** The row groups of all rows, hidden or not, in the order that the reader has chosen. */
  private sortedItems(): HTMLTableSectionElement[] {
    const {model, items} = this.live;
    return sortRows(model.rows, model, this.state.sort, this.collator).flatMap((row) => items.get(row.id) ?? []);
  }

  private originalItems(): HTMLElement[] {
    let group: string | undefined;
    return [...this.live.items.values()].flatMap((item) => {
      const head = item.dataset.group === group ? undefined : this.live.groupHeads.get(item.dataset.group ?? '');
      group = item.dataset.group;
      return head ? [head, item] : [item];
    });
  }

  private showColumns(): void {
    const hidden = new Set(this.hiddenColumns());
    const heads = [...this.live.table.querySelectorAll<HTMLElement>('thead th')];
    heads.forEach((head, index) => {
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
      if (isOpen) addRowActions(this.live, item);
      item.toggleAttribute('data-open', isOpen);
      item.querySelector('[data-open-row]')?.setAttribute('aria-expanded', String(isOpen));
    }
  }

  private showTools(count: number): void {
    const {figure, model} = this.live;
    const counts = facetCounts(model, this.state);
    for (const menu of figure.querySelectorAll<HTMLElement>('[data-menu]')) this.showMenu(menu, counts);
    const search = figure.querySelector<HTMLInputElement>('[data-search]');
    // The same while the reader types, so that the field is written to only when something else changed the query.
    if (search && search.value !== this.state.query) search.value = this.state.query;
    const differences = figure.querySelector<HTMLInputElement>('[data-differences]');
    if (differences) differences.checked = this.state.differences;
    const changed = withState('', model.id, {...this.state, open: []}) !== '';
    const clear = figure.querySelector<HTMLElement>('[data-tools] [data-clear]');
    if (clear) setHidden(clear, !changed);
    this.say(changed ? messages.shown(count, model.rows.length) : '');
  }

  private showMenu(menu: HTMLElement, counts: ReturnType<typeof facetCounts>): void {
    const column = menu.dataset.col ?? '';
    const {facets, hiddenColumns, hiddenRows} = this.state;
    const chosen = {facet: facets[column] ?? [], columns: hiddenColumns, rows: hiddenRows}[menu.dataset.menu ?? ''];
    if (!chosen) return;
    for (const choice of menu.querySelectorAll<HTMLInputElement>('input')) {
      const listed = chosen.includes(choice.value);
      choice.checked = menu.dataset.menu === 'facet' ? listed : !listed;
      if (menu.dataset.menu !== 'facet') continue;
      const count = counts[column]?.[choice.value] ?? 0;
      choice.disabled = count === 0 && !listed;
      const shown = choice.closest('label')?.querySelector('[data-count]');
      if (shown) shown.textContent = String(count);
    }
    const mark = menu.querySelector('[data-chosen]');
    if (mark) mark.textContent = chosen.length > 0 ? String(chosen.length) : '';
  }

  /** Says something politely to screen readers, and shows it. */
  say(text: string): void {
    const status = this.live.figure.querySelector('[data-status]');
    if (status && status.textContent !== text) status.textContent = text;
  }

  /** Takes back everything but the unfolded rows. */
  clear(): void {
    this.update({...initialState(), open: this.state.open});
  }

  /** Shows a row wherever it hides, and unfolds it. */
  reveal(id: string): void {
    const hidden = !this.shownRows().some((row) => row.id === id);
    const open = this.state.open.includes(id) ? this.state.open : [...this.state.open, id];
    this.update({...(hidden ? initialState() : {}), open}, 'replace');
  }
}

function setHidden(element: HTMLElement | undefined, hidden: boolean): void {
  if (element && element.hidden !== hidden) element.hidden = hidden;
}
