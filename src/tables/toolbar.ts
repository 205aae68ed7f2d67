import {setHidden} from './Arrangement';
import type {TableState} from './model';
import type {LiveTable} from './read';
import {facetCounts} from './search';

/** Brings what stands above a table in line with its state. */
export function showToolbar({model, tools}: LiveTable, state: TableState, changed: boolean): void {
  if (!tools) return;
  for (const menu of tools.querySelectorAll<HTMLDetailsElement>('[data-menu]')) showMenu(menu, state);
  for (const menu of tools.querySelectorAll<HTMLDetailsElement>('[data-menu="facet"][open]')) showCounts({model}, state, menu);
  const search = tools.querySelector<HTMLInputElement>('[data-search]');
  // The same while the reader types, so that the field is written to only when something else changed the query.
  if (search && search.value !== state.query) search.value = state.query;
  const differences = tools.querySelector<HTMLInputElement>('[data-differences]');
  if (differences) differences.checked = state.differences;
  setHidden(tools.querySelector<HTMLElement>('[data-clear]'), !changed);
}

/** What a menu lists that hides columns or options: they have their names in the table, so that the menu is printed without them. */
function listed({model}: Pick<LiveTable, 'model'>, menu: HTMLElement): {id: string; label: string}[] {
  if (menu.dataset.menu === 'columns') return model.columns.filter((column) => column.place === 'cell');
  if (menu.dataset.menu === 'rows') return model.rows.map(({id, name}) => ({id, label: name}));
  return [];
}

/** Lists what a menu hides, which is empty so far. */
export function listChoices(live: Pick<LiveTable, 'model'>, state: TableState, menu: HTMLElement): void {
  const panel = menu.lastElementChild;
  if (!panel) return;
  for (const {id, label} of listed(live, menu)) {
    const choice = panel.appendChild(document.createElement('label'));
    const input = choice.appendChild(document.createElement('input'));
    input.type = 'checkbox';
    input.value = id;
    choice.append(' ');
    choice.appendChild(document.createElement('span')).textContent = label;
  }
  showMenu(menu, state);
}

function showMenu(menu: HTMLElement, {facets, hiddenColumns, hiddenRows}: TableState): void {
  const isFacet = menu.dataset.menu === 'facet';
  const chosen = {facet: facets[menu.dataset.col ?? ''] ?? [], columns: hiddenColumns, rows: hiddenRows}[menu.dataset.menu ?? ''];
  if (!chosen) return;
  for (const choice of menu.querySelectorAll<HTMLInputElement>('input')) choice.checked = chosen.includes(choice.value) === isFacet;
  const mark = menu.querySelector('[data-chosen]');
  if (mark) mark.textContent = chosen.length > 0 ? String(chosen.length) : '';
}

/** Counts what each choice of a filter would give. Asked for while its menu is open, and when it opens: of a long table counting is felt. */
export function showCounts({model}: Pick<LiveTable, 'model'>, state: TableState, menu: HTMLElement): void {
  const column = model.columns.find((candidate) => candidate.facet && candidate.id === menu.dataset.col);
  if (menu.dataset.menu !== 'facet' || !column) return;
  const counts = facetCounts(model, state, column);
  for (const choice of menu.querySelectorAll<HTMLInputElement>('input')) {
    const count = counts[choice.value] ?? 0;
    choice.disabled = count === 0 && !choice.checked;
    const shown = choice.closest('label')?.querySelector('[data-count]');
    if (shown) shown.textContent = String(count);
  }
}
