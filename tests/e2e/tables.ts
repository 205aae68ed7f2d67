import fs from 'node:fs';
import {expect, type Locator, type Page} from '@playwright/test';
import type Axe from 'axe-core';
import {isTable} from '../../src/data/models';
import {registry} from '../../src/data/registry';
import type {ResolvedTable} from '../../src/l10n/figures';
import {resolve, type Locale} from '../../src/l10n/resolve';
import zhMessages from '../../i18n/zh/code.json';
import {INTRODUCTION, address} from './pages';

const ENGLISH = {
  'tools.all': 'All rows, not only those shown',
  'tools.clear': 'Start over',
  'tools.columns': 'Columns',
  'tools.copied': 'Copied',
  'tools.copy': 'Copy',
  'tools.copyLink': 'Copy link',
  'tools.csv': 'Download CSV',
  'tools.differences': 'Only differences',
  'tools.empty': 'No row matches what you chose.',
  'tools.export': 'Export',
  'tools.exportSources': 'Sources',
  'tools.exportVerified': 'Checked',
  'tools.group': 'Category',
  'tools.json': 'Download JSON',
  'tools.markdown': 'Copy as Markdown',
  'tools.options': 'Options',
  'tools.search': 'Search',
  'tools.showAll': 'Show all rows',
  'tools.shown': '{shown} of {all} rows',
  'table.due': 'due for review since {date}',
  'table.open': 'Details of {name}',
} as const;

/** What the page says in a language, with its gaps filled. */
export function words(language: Locale, id: keyof typeof ENGLISH, values: Record<string, string | number> = {}): string {
  const message = language === 'en' ? ENGLISH[id] : zhMessages[id].message;
  return message.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}

/** A table's data, as the page shows it in a language. */
export function dataOf(id: string, language: Locale): ResolvedTable {
  const model = registry.flatMap((entry) => entry.models).find((candidate) => candidate.id === id);
  if (!model || !isTable(model)) throw new Error(`there is no table "${id}"`);
  return resolve(model, language) as ResolvedTable;
}

/** The terms of a cell, whether it holds one or several. */
export const termsIn = (data: ResolvedTable, row: string, column: string): string[] =>
  [data.rows.find((candidate) => candidate.id === row)?.cells[column] ?? []].flat().map(String);

/** The ids of the rows that have any of these terms in a column. */
export const rowsWith = (data: ResolvedTable, column: string, ...terms: string[]): string[] =>
  data.rows.map((row) => row.id).filter((id) => termsIn(data, id, column).some((term) => terms.includes(term)));

/** A table on the introduction, as its reader meets it. */
export class TableOnPage {
  readonly figure: Locator;
  readonly search: Locator;
  readonly status: Locator;
  readonly data: ResolvedTable;

  constructor(
    readonly page: Page,
    readonly id: string,
    readonly language: Locale = 'en',
  ) {
    this.figure = page.locator(`figure#${id}`);
    this.search = this.figure.getByRole('searchbox', {name: words(language, 'tools.search')});
    this.status = this.figure.getByRole('status');
    this.data = dataOf(id, language);
  }

  /** Opens the page at the table, with a state in the address if one is given. */
  async open(state = '', anchor = this.id): Promise<this> {
    await this.page.goto(`${address(this.language, INTRODUCTION)}${state}#${anchor}`);
    return this;
  }

  row(id: string): Locator {
    return this.page.locator(`#${this.id}-${id}`);
  }

  rowButton(id: string): Locator {
    return this.row(id).locator('[data-open-row]');
  }

  /** What stands in the part of a row that unfolds, for one of its columns. */
  detail(id: string, column: string): Locator {
    const name = this.row(id)
      .locator('dt')
      .filter({hasText: new RegExp(`^${escaped(this.label(column))}$`)});
    return name.locator('xpath=following-sibling::dd[1]');
  }

  /** The label of a column, or of the filter by groups. */
  label(column: string): string {
    if (column === 'group') return words(this.language, 'tools.group');
    if (column === 'name') return this.data.nameLabel;
    return this.data.columns.find((candidate) => candidate.id === column)?.label ?? column;
  }

  /** The label of a term or a group. */
  term(column: string, id: string): string {
    const groups = 'groups' in this.data ? (this.data.groups ?? []) : [];
    const terms = column === 'group' ? groups : (this.data.columns.find((candidate) => candidate.id === column)?.terms ?? []);
    return terms.find((term) => term.id === id)?.label ?? id;
  }

  header(column: string): Locator {
    return this.figure.locator(`thead th[data-col="${column}"]`);
  }

  sortButton(column: string): Locator {
    return this.header(column).getByRole('button', {name: this.label(column), exact: true});
  }

  /** What opens a menu, by the word on it. */
  summary(label: string): Locator {
    return this.figure.locator('[data-tools] summary').filter({hasText: new RegExp(`^${escaped(label)}\\d*$`)});
  }

  /** A choice in an open menu, by the word beside it; a filter's has its count there as well. */
  choice(label: string): Locator {
    return this.figure.getByRole('checkbox', {name: new RegExp(`^${escaped(label)}( \\d+)?$`)});
  }

  button(label: string): Locator {
    return this.figure.getByRole('button', {name: label, exact: true});
  }

  /** Opens a menu, chooses in it, and closes it. */
  async choose(menu: string, ...labels: string[]): Promise<void> {
    await this.summary(menu).click();
    for (const label of labels) await this.choice(label).click();
    await this.page.keyboard.press('Escape');
  }

  shownRows(): Promise<string[]> {
    return this.figure.locator('tbody[data-row]:visible').evaluateAll((items, from) => items.map((item) => item.id.slice(from)), this.id.length + 1);
  }

  shownColumns(): Promise<string[]> {
    return this.figure.locator('thead th:visible').evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset.col ?? ''));
  }

  /** The texts of a column in the rows that are shown. */
  async shownTexts(column: string): Promise<string[]> {
    const index = (await this.figure.locator('thead th').evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset.col))).indexOf(column);
    return this.figure
      .locator('tbody[data-row]:visible > tr:first-child')
      .evaluateAll((rows, at) => rows.map((row) => (row as HTMLTableRowElement).cells[at]?.innerText.replace(/\s+/g, ' ').trim() ?? ''), index);
  }

  expectShown(ids: readonly string[]): Promise<void> {
    return expect.poll(() => this.shownRows(), `rows of ${this.id}`).toEqual(ids);
  }
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether one sees at least a part of an element: it is not clipped, covered or out of sight. */
export function isSeen(target: Locator): Promise<boolean> {
  return target.evaluate((element) => {
    const {left, top, width, height} = element.getBoundingClientRect();
    const parts = [0.1, 0.3, 0.5, 0.7, 0.9];
    return parts.some((x) => parts.some((y) => element.contains(document.elementFromPoint(left + width * x, top + height * y))));
  });
}

/** Brings the keyboard's focus to an element by Tab alone, and finds it visible there. */
export async function tabTo(page: Page, target: Locator, limit = 150): Promise<void> {
  const focused = () => target.evaluate((element) => element === document.activeElement);
  const isBefore = await target.evaluate((element) => {
    const {activeElement, body} = document;
    // Without a focus, Tab begins at what the address points at.
    const start = activeElement === body ? document.querySelector(':target') : activeElement;
    return Boolean(start && element.compareDocumentPosition(start) & Node.DOCUMENT_POSITION_FOLLOWING);
  });
  for (let presses = 0; !(await focused()); presses += 1) {
    expect(presses, 'presses of Tab').toBeLessThan(limit);
    await page.keyboard.press(isBefore ? 'Shift+Tab' : 'Tab');
  }
  expect(await isSeen(target), 'what has the focus is in sight').toBe(true);
  const mark = await target.evaluate((element) => `${getComputedStyle(element).outlineStyle} ${getComputedStyle(element).boxShadow}`);
  expect(mark, 'the focus is marked').not.toBe('none none');
}

/**
 * What axe-core finds in a table's figure, and in other parts of the page if they are named.
 * The rest of the page, and all rows but a few that are shown, are taken out while it looks:
 * they are like these, a step changes nothing in them, and with them axe takes a minute.
 */
export async function axeFaults(page: Page, figureId: string, ...others: string[]): Promise<string[]> {
  await page.waitForFunction(() => document.documentElement.dataset.live === '');
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
  return page.evaluate(
    async ([id, selectors]) => {
      const {axe} = window as unknown as {axe: typeof Axe};
      const ROWS = 2;
      const figure = document.getElementById(id) as HTMLElement;
      const include = [figure, ...selectors.flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])];
      const rows = [...figure.querySelectorAll<HTMLElement>('tbody[data-row]')];
      const kept = rows.filter((row) => !row.hidden).slice(0, ROWS);
      const away: Element[] = rows.filter((row) => !kept.includes(row) && !row.matches(':target, :focus-within'));
      for (let part: Element = figure; part !== document.body && part.parentElement; part = part.parentElement) {
        const siblings = [...part.parentElement.children].filter((sibling) => sibling !== part);
        away.push(...siblings.filter((sibling) => !sibling.matches('script, svg, :focus-within') && !include.some((element) => sibling.contains(element))));
      }
      const scrolled = window.scrollY;
      const places = away.map((element) => {
        const place = document.createComment('');
        element.replaceWith(place);
        return place;
      });
      const {violations} = await axe.run({include}, {resultTypes: ['violations'], preload: false, selectors: false});
      places.forEach((place, index) => place.replaceWith(away[index] as Element));
      window.scrollTo({top: scrolled, behavior: 'instant'});
      return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.failureSummary} ${node.html.slice(0, 200)}`));
    },
    [figureId, others] as const,
  );
}

/** Presses what downloads, and reads the file. */
export async function downloaded(page: Page, press: () => Promise<void>): Promise<{name: string; text: string}> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return {name: download.suggestedFilename(), text: fs.readFileSync(await download.path(), 'utf8')};
}

/** Reads CSV after RFC 4180, as a spreadsheet would. */
export function parseCsv(text: string): string[][] {
  const fields = [...text.replace(/^\ufeff/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)];
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of fields) {
    rows.at(-1)?.push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

/** What is on the clipboard. */
export const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
