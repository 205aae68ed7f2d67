import {placeNamed} from '../live/place';
import {forget} from './addressBar';
import {mentions} from './codec';
import {markDueRows} from './freshness';
import type {TableState} from './model';
import {readTable, rowIdOf} from './read';
import {rowAddress} from './rowActions';
import {nameRowButtons} from './rowNames';
import {textCollator} from './sort';
import {copyText, takeAway} from './takeAway';
import {TableController} from './TableController';

/*
 * Brings the printed tables to life. One listener for each kind of event stands on the document: it works for tables that
 * arrive later, and costs nothing for tables that nobody touches.
 */

const controllers = new WeakMap<HTMLElement, TableController>();
const approached = new WeakSet<HTMLElement>();

function controllerOf(element: Element | null): TableController | undefined {
  const figure = element?.closest<HTMLElement>('[data-figure]');
  if (!figure) return undefined;
  const existing = controllers.get(figure);
  if (existing) return existing;
  const live = readTable(figure);
  if (!live) return undefined;
  const controller = new TableController(live);
  controllers.set(figure, controller);
  return controller;
}

function toggled(list: readonly string[], id: string, on: boolean): string[] {
  const others = list.filter((item) => item !== id);
  return on ? [...others, id] : others;
}

/** Ascending, descending, original: what the next press of a header does. */
function nextSort(sort: TableState['sort'], column: string): TableState['sort'] {
  if (sort?.column !== column) return {column, descending: false};
  return sort.descending ? undefined : {column, descending: true};
}

function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  closeMenusOutside(target);
  const pressed = target?.closest('button');
  if (pressed && 'openPart' in pressed.dataset) openPart(pressed.closest('[data-part]'), 'toggle');
  const controller = pressed && controllerOf(pressed);
  if (!controller || !pressed) return;
  const data = pressed.dataset;
  const item = pressed.closest<HTMLElement>('tbody[data-row]');
  const row = item ? rowIdOf(item, controller.live.model.id) : '';
  if ('sort' in data) {
    const column = pressed.closest('th')?.dataset.col ?? '';
    controller.update({sort: nextSort(controller.state.sort, column)});
  } else if ('openRow' in data) {
    controller.update({open: toggled(controller.state.open, row, !controller.state.open.includes(row))}, 'replace');
  } else if ('clear' in data) {
    // Before the button goes, which has the focus.
    controller.live.figure.querySelector<HTMLElement>('[data-search], summary')?.focus();
    controller.clear();
  } else if (data.export) {
    takeAway(controller, data.export);
  } else if ('copyLink' in data && item) {
    void copyText(rowAddress(item), (text) => controller.say(text));
  } else if ('copy' in data) {
    void copyText(pressed.parentElement?.querySelector('code')?.textContent ?? '', (text) => controller.say(text));
  }
}

function onChange(event: Event): void {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || !input.closest('[data-tools]')) return;
  const controller = controllerOf(input);
  if (!controller) return;
  const {state} = controller;
  if ('differences' in input.dataset) controller.update({differences: input.checked});
  const menu = input.closest<HTMLElement>('[data-menu]');
  if (menu?.dataset.menu === 'columns') controller.update({hiddenColumns: toggled(state.hiddenColumns, input.value, !input.checked)});
  if (menu?.dataset.menu === 'rows') controller.update({hiddenRows: toggled(state.hiddenRows, input.value, !input.checked)});
  if (menu?.dataset.menu === 'facet') {
    const column = menu.dataset.col ?? '';
    controller.update({facets: {...state.facets, [column]: toggled(state.facets[column] ?? [], input.value, input.checked)}});
  }
}

/** Searches while the reader types; not while an input method is still composing a word. */
function onInput(event: Event): void {
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || !('search' in input.dataset)) return;
  if (event instanceof InputEvent && event.isComposing) return;
  controllerOf(input)?.update({query: input.value}, 'replace');
}

/** Gets a table ready when the reader points at its tools or turns to them; after the paint that this may need. */
function onApproach(event: Event): void {
  const figure = event.target instanceof Element && event.target.closest('[data-tools], thead')?.closest<HTMLElement>('[data-figure]');
  if (!figure || approached.has(figure)) return;
  approached.add(figure);
  setTimeout(() => controllerOf(figure)?.prepare());
}

const openMenus = new Set<HTMLDetailsElement>();

function closeMenusOutside(target: Element | null): void {
  for (const menu of openMenus) if (!target || !menu.contains(target)) menu.open = false;
}

function onToggle(menu: EventTarget | null): void {
  if (!(menu instanceof HTMLDetailsElement) || !('menu' in menu.dataset)) return;
  openMenus.delete(menu);
  if (!menu.open) return;
  openMenus.add(menu);
  const figure = menu.closest<HTMLElement>('[data-figure]');
  // Some menus are printed without what they list.
  if (menu.lastElementChild?.childElementCount === 0) controllerOf(menu)?.listChoices(menu);
  placeMenu(menu);
  // Before the table is worked with, the counts are as they are printed.
  if (figure) controllers.get(figure)?.showCounts(menu);
}

/** Lets a menu open to the left where it has no room to the right. */
function placeMenu(menu: HTMLElement): void {
  menu.removeAttribute('data-leftward');
  const right = menu.lastElementChild?.getBoundingClientRect().right ?? 0;
  menu.toggleAttribute('data-leftward', right > document.documentElement.clientWidth);
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
  const menu = event.target.closest<HTMLDetailsElement>('[data-menu][open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** Unfolds or folds a part of a diagram. */
function openPart(part: Element | null | undefined, how: 'open' | 'toggle'): void {
  if (!part) return;
  const open = part.toggleAttribute('data-open', how === 'open' ? true : undefined);
  part.querySelector('[data-open-part]')?.setAttribute('aria-expanded', String(open));
}

/** The row, or the part of a figure, that the address points at. */
function target(): HTMLElement | undefined {
  const item = placeNamed(window.location.hash);
  return item?.closest('[data-figure]') && !item.matches('[data-figure]') ? item : undefined;
}

/** Unfolds what the address points at, undoes a filter that would hide it, and shows it. */
function revealTarget(): void {
  const item = target();
  if (!item) return;
  unfold(item);
  item.scrollIntoView({block: 'start'});
}

function unfold(item: HTMLElement): void {
  openPart(item.closest('[data-part]') ?? item.querySelector('[data-part]'), 'open');
  const controller = item.matches('tbody[data-row]') ? controllerOf(item) : undefined;
  controller?.reveal(rowIdOf(item, controller.live.model.id));
}

/** Whether the reader has gone on from what the address points at, or the browser has brought them back to where they were. */
function isElsewhere(item: HTMLElement): boolean {
  const place = parseFloat(getComputedStyle(item).scrollMarginTop);
  const isBetween = window.scrollY > 0 && window.scrollY + window.innerHeight < document.documentElement.scrollHeight - 2;
  return isBetween && Math.abs(item.getBoundingClientRect().top - place) > 2;
}

/** Shows what the address says of the tables below an element. */
function restoreFromAddress(root: ParentNode): void {
  const {search} = window.location;
  for (const table of root.querySelectorAll<HTMLTableElement>('table[data-table]')) {
    if (mentions(search, table.dataset.table ?? '')) controllerOf(table)?.show();
  }
}

function restoreAll(): void {
  forget();
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-table]')) {
    const figure = table.closest<HTMLElement>('[data-figure]');
    const known = figure && controllers.get(figure);
    if (known) known.restore();
    else if (mentions(window.location.search, table.dataset.table ?? '')) controllerOf(table)?.show();
  }
}

const today = () => new Date().toISOString().slice(0, 10);

function begin(root: ParentNode): void {
  nameRowButtons(root);
  const item = target();
  const stays = item && isElsewhere(item);
  restoreFromAddress(root);
  if (item && stays) unfold(item);
  else revealTarget();
  markDueRows(root, today());
}

if (typeof document !== 'undefined') {
  document.addEventListener('click', onClick);
  document.addEventListener('change', onChange);
  document.addEventListener('input', onInput);
  document.addEventListener('compositionend', (event) => onInput(event));
  document.addEventListener('keydown', onKeyDown);
  document.addEventListener('focusin', onApproach);
  document.addEventListener('pointerover', onApproach);
  document.addEventListener('toggle', ({target: menu}) => onToggle(menu), {capture: true});
  // They may have been opened before this script was there.
  document.querySelectorAll('[data-menu][open]').forEach(onToggle);
  // A page may stay open for months.
  document.addEventListener('visibilitychange', () => markDueRows(document, today()));
  window.addEventListener('popstate', restoreAll);
  window.addEventListener('hashchange', revealTarget);
  document.addEventListener('figures:ready', (event) => begin(event.target as HTMLElement));
  begin(document);
  // Before the first sort asks for it.
  if ('requestIdleCallback' in window) window.requestIdleCallback(() => textCollator(document.documentElement.lang));
}
