/** A table of 600 rows, of which the browser lays out what is in sight: nothing of it may be missing for anybody. */
import {chromium, test, type Locator, type Page} from '@playwright/test';
import {BROWSER_FLAGS, findBrowser} from '../../scripts/browser';
import {INTRODUCTION, LANGUAGES, address, expect, open, sidewaysScroll} from './pages';
import {giveManyRows} from './manyRows';
import {TableOnPage, isSeen} from './tables';
import type {Locale} from '../../src/l10n/resolve';

const TABLE = 'mcp-servers-map';
const ROWS = 600;

test.describe.configure({timeout: 180_000});

async function openLong(page: Page, language: Locale = 'en', hash = TABLE): Promise<TableOnPage> {
  await giveManyRows(page, address(language, INTRODUCTION), TABLE, ROWS);
  await open(page, `${address(language, INTRODUCTION)}#${hash}`);
  return new TableOnPage(page, TABLE, language);
}

const rowsOf = (table: TableOnPage) => table.figure.locator('tbody[data-row]');
const lastRow = (table: TableOnPage) => `${table.data.rows.at(-1)?.id}-5`;
const settled = (table: TableOnPage) => expect(table.figure.locator('[aria-busy]')).toHaveCount(0);

for (const language of LANGUAGES) {
  test(`sorts: the first rows at once, then all, in columns that stand below their heads (${language})`, async ({page}) => {
    const table = await openLong(page, language);
    await table.sortButton('name').click();
    await expect(table.header('name')).toHaveAttribute('aria-sort', 'ascending');
    await settled(table);
    await expect(rowsOf(table)).toHaveCount(ROWS);
    const names = await rowsOf(table).evaluateAll((rows) => rows.map((row) => row.querySelector('[data-name]')?.textContent ?? ''));
    const collator = new Intl.Collator(language === 'zh' ? 'zh-CN-u-co-pinyin' : 'en', {numeric: true, sensitivity: 'base'});
    expect(names).toEqual([...names].sort(collator.compare));
    const edges = (cells: Locator) => cells.evaluateAll((all) => all.map((cell) => Math.round(cell.getBoundingClientRect().left)));
    const heads = await edges(table.figure.locator('thead th'));
    for (const row of [rowsOf(table).nth(2), rowsOf(table).last()]) {
      await row.scrollIntoViewIfNeeded();
      expect(await edges(row.locator('tr:first-child > *'))).toEqual(heads);
    }
    expect(await sidewaysScroll(page)).toBe(0);
  });
}

test('does not lay out what nobody sees, and finds it in the page', async ({page}) => {
  const table = await openLong(page);
  const row = table.row(lastRow(table));
  expect(await row.locator('[data-name]').evaluate((name) => name.checkVisibility({contentVisibilityAuto: true}))).toBe(false);
  const name = (await row.locator('[data-name]').textContent()) ?? '';
  const found = await page.evaluate((text) => {
    if (!(window as unknown as {find(text: string): boolean}).find(text)) return 'nothing';
    return document.getSelection()?.anchorNode?.parentElement?.closest('tbody')?.id;
  }, name);
  expect(found).toBe(`${TABLE}-${lastRow(table)}`);
});

test('has all rows for screen readers', async ({baseURL}) => {
  // Chromium builds the whole tree only when it knows of one.
  const browser = await chromium.launch({executablePath: findBrowser(), args: [...BROWSER_FLAGS, '--force-renderer-accessibility']});
  const page = await browser.newPage({baseURL: baseURL ?? ''});
  const table = await openLong(page);
  const session = await page.context().newCDPSession(page);
  const headers = async () => {
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    return nodes.filter((node) => node.role?.value === 'rowheader').map((node) => String(node.name?.value));
  };
  const names = await rowsOf(table).evaluateAll((rows) => rows.map((row) => row.querySelector('[data-name]')?.textContent ?? ''));
  await expect
    .poll(async () => {
      const told = await headers();
      return names.filter((name) => !told.some((header) => header.includes(name)));
    })
    .toEqual([]);
  await browser.close();
});

test('shows the row that the address names, however far it is', async ({page}) => {
  const table = await openLong(page, 'en', `${TABLE}-${lastRow(new TableOnPage(page, TABLE))}`);
  const row = table.row(lastRow(table));
  await expect(row).toHaveAttribute('data-open', '');
  await expect.poll(() => isSeen(row.locator('[data-name]'))).toBe(true);
  await table.rowButton(lastRow(table)).focus();
  await page.keyboard.press('Enter');
  await expect(row).not.toHaveAttribute('data-open', '');
});

test('filters to what matches, and brings all back', async ({page}) => {
  const table = await openLong(page);
  await table.search.fill(' 5');
  await expect.poll(() => rowsOf(table).locator('visible=true').count()).toBeLessThan(ROWS);
  expect(await table.figure.locator('tbody[data-row]:not([hidden])').first().locator('[data-name]').textContent()).toMatch(/ 5$/);
  await table.search.fill('');
  await settled(table);
  await expect(table.figure.locator('tbody[data-row]:not([hidden])')).toHaveCount(ROWS);
});

test('is a table on paper', async ({page}) => {
  const table = await openLong(page);
  await page.emulateMedia({media: 'print'});
  const looks = (selector: string) =>
    table.figure
      .locator(selector)
      .first()
      .evaluate((element) => [getComputedStyle(element).display, getComputedStyle(element).contentVisibility]);
  expect(await looks('table')).toEqual(['table', 'visible']);
  expect(await looks('thead')).toEqual(['table-header-group', 'visible']);
  expect(await looks('tbody[data-row]')).toEqual(['table-row-group', 'visible']);
});

test.describe('on a phone', () => {
  test.use({viewport: {width: 390, height: 844}});

  test('a link to a heading after the table leads to it', async ({page}) => {
    const table = await openLong(page, 'en', '');
    const headings = page.locator('h2[id]');
    const after = await headings.evaluateAll(
      (all, id) => all.find((heading) => document.getElementById(id)!.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING)?.id ?? '',
      TABLE,
    );
    await page.evaluate((id) => (window.location.hash = id), after);
    await expect.poll(() => isSeen(page.locator(`#${after}`))).toBe(true);
    await page.waitForTimeout(500);
    const top = await page.locator(`#${after}`).evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
    expect(await sidewaysScroll(page)).toBe(0);
    await expect(rowsOf(table)).toHaveCount(ROWS);
  });
});
