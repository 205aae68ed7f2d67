import {readLine} from './lines';
import {messages} from './messages';
import {rowIdOf, type LiveTable} from './read';

function button(label: string, data: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.setAttribute(data, '');
  return element;
}

function link(label: string, href: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = label;
  return element;
}

/** The page's address with a row's anchor, without what the reader has filtered. */
export function rowAddress(item: HTMLElement): string {
  return `${window.location.origin}${window.location.pathname}#${item.id}`;
}

/** The form of the repository for a wrong fact; its fields are filled by their ids. */
const FORM = 'wrong-fact.yml';

/** A new issue on the repository whose form already says where the row stands: table, row, page and language. */
export function reportAddress(repository: string, table: LiveTable, item: HTMLElement): string {
  const id = rowIdOf(item, table.model.id);
  const row = table.model.rows.find((candidate) => candidate.id === id);
  const place = `${table.model.id} / ${id} (${document.documentElement.lang})`;
  const title = `Wrong fact: ${table.model.id} / ${row?.name ?? id}`;
  const parameters = new URLSearchParams({template: FORM, title, address: rowAddress(item), stated: `${place}:\n\n`});
  return `${repository}/issues/new?${parameters}`;
}

/** Adds what one can do with a row, the first time that it unfolds. */
export function addRowActions(table: LiveTable, item: HTMLElement): void {
  const cell = item.querySelector<HTMLElement>('tr:last-child > td');
  if (!cell || cell.querySelector('[data-row-actions]')) return;
  const actions = document.createElement('div');
  actions.dataset.rowActions = '';
  actions.append(button(messages.copyLink(), 'data-copy-link'));
  const improve = table.figure.querySelector<HTMLElement>('[data-repository]');
  const {repository, file} = improve?.dataset ?? {};
  if (repository && file) {
    const line = readLine(
      table.table.dataset.lines,
      [...table.items.values()].findIndex((candidate) => candidate === item),
    );
    const address = `${repository}/blob/main/${file}${line ? `#L${line}` : ''}`;
    actions.append(link(messages.editRow(), address), link(messages.report(), reportAddress(repository, table, item)));
  }
  cell.append(actions);
  for (const command of cell.querySelectorAll('[data-command]')) command.prepend(button(messages.copy(), 'data-copy'));
}
