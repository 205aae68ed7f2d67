/** What comes out of the printer: head, whole tables with their heads on every page, numbered links; nothing that one would press. */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {test, type Page} from '@playwright/test';
import {GUIDES, INTRODUCTION, LANGUAGES, address, chooseTheme, expect, open} from './pages';

const FRAMEWORK = GUIDES[2];
const CHROME =
  '.navbar, .footer, .menu, .pagination-nav, .table-of-contents, .theme-doc-breadcrumbs, .theme-doc-footer, .hash-link, .button, [data-tools], button';
const TABLE = 'managed-addons-overview';
const hasReader = spawnSync('pdftotext', ['-v']).status === 0;

/** What a reader of the PDF finds on each of its pages. */
async function printedPages(page: Page, options: {path: string; format?: string; preferCSSPageSize?: boolean}): Promise<string[]> {
  await page.pdf(options);
  const {stdout} = spawnSync('pdftotext', ['-layout', options.path, '-'], {encoding: 'utf8', maxBuffer: 2 ** 26});
  return stdout.split('\f').filter((text) => text.trim());
}

test.describe.configure({timeout: 180_000});

/** What of a page a printer would draw. */
const drawn = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 80)));

for (const language of LANGUAGES) {
  test(`a guide on paper has its head and no chrome, is black on white, and hides nothing (${language})`, async ({page}) => {
    await open(page, address(language, FRAMEWORK));
    await expect(page.locator('[data-print-head]')).toBeHidden();
    await chooseTheme(page, 'dark');
    await page.emulateMedia({media: 'print'});
    await expect(page.locator('h1')).toBeVisible();
    const head = page.locator('[data-print-head]');
    await expect(head).toBeVisible();
    await expect(head).toContainText(address(language, FRAMEWORK));
    await expect(head).toContainText(language === 'en' ? /As of \d+ \w+ 2\d{3}/ : /内容截至 2\d{3} 年/);
    // What sorts stays as text: it is the name of the column.
    expect(await drawn(page, CHROME.replace('button', 'button:not([data-sort])'))).toEqual([]);
    const colours = await page
      .locator('.markdown > p')
      .first()
      .evaluate((element) => [getComputedStyle(element).color, getComputedStyle(document.body).backgroundColor]);
    expect(colours).toEqual(['rgb(0, 0, 0)', expect.stringMatching(/^rgba\(0, 0, 0, 0\)$|^rgb\(255, 255, 255\)$/)]);
    for (const selector of ['tbody[data-row] > tr', '[data-part] > :last-child', 'details:not([data-menu], .theme-doc-toc-mobile) > :not(summary)']) {
      const all = await page.locator(selector).count();
      expect(await drawn(page, selector), selector).toHaveLength(all);
    }
  });

  test(`links are numbered notes on paper, and only there (${language})`, async ({page}) => {
    await open(page, address(language, FRAMEWORK));
    await page.emulateMedia({media: 'print'});
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const listed = await page.locator('.print-notes li').allTextContents();
    expect(listed.length).toBeGreaterThan(10);
    expect(new Set(listed).size).toBe(listed.length);
    const links = await page
      .locator('main a[data-note]')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('data-note'), (link as HTMLAnchorElement).href, getComputedStyle(link, '::after').content]));
    for (const [note, href, shown] of links) {
      // The list names the public host, which the test's is not.
      const {pathname, search, hash} = new URL(String(href));
      expect(listed[Number(note) - 1]).toContain(pathname + search + hash);
      expect(shown).toContain('[');
    }
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.print-notes, a[data-note]')).toHaveCount(0);
  });

  test(`nothing of a table sticks to the sheet (${language})`, async ({page}) => {
    await open(page, address(language, INTRODUCTION));
    await page.emulateMedia({media: 'print'});
    // What sticks on the screen would be drawn over another table, where the window was when it was printed.
    const positions = await page
      .locator('table[data-table] :is(th, dl, [data-sources])')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).position));
    expect(positions.length).toBeGreaterThan(0);
    expect(new Set(positions)).toEqual(new Set(['static']));
  });

  test(`a long table repeats its head on every page (${language})`, async ({page}, testInfo) => {
    await open(page, address(language, INTRODUCTION));
    await page.emulateMedia({media: 'print'});
    const table = page.locator(`table[data-table="${TABLE}"]`);
    // Each of these alone keeps Chromium from repeating the head.
    expect(
      await table
        .locator('[data-sort]')
        .first()
        .evaluate((button) => getComputedStyle(button).display),
    ).toBe('contents');
    expect(await table.evaluate((element) => getComputedStyle(element.parentElement as Element).contain)).toBe('none');
    expect(await table.evaluate((element) => getComputedStyle(element.parentElement as Element).overflow)).toBe('visible');
    await page.emulateMedia({media: null});
    if (!hasReader) return;
    const labels = (await table.locator('thead th').allTextContents()).map((label) => label.trim());
    // The table alone, on small pages: quick to print, and its head must come again.
    await page.evaluate((id) => document.body.replaceChildren(document.getElementById(id) as HTMLElement), TABLE);
    const file = testInfo.outputPath('table.pdf');
    const pages = await printedPages(page, {path: file, format: 'A4'});
    expect(fs.statSync(file).size).toBeGreaterThan(0);
    expect(pages.length).toBeGreaterThan(3);
    const withRows = pages.filter((text) => text.includes('aws eks create-addon'));
    for (const text of withRows) expect(text.split('\n').slice(0, 14).join(' ')).toContain(labels[1]);
  });
}

for (const language of LANGUAGES) {
  test(`no table begins with its head alone at the foot of a page, and no badge stands over its neighbour (${language})`, async ({page}, testInfo) => {
    await open(page, address(language, INTRODUCTION));
    await page.emulateMedia({media: 'print'});
    const due = page.locator('[data-due]').first();
    expect(
      await due.evaluate(
        (badge) => (badge.firstElementChild ?? badge).getBoundingClientRect().right <= (badge.closest('th, td') as Element).getBoundingClientRect().right,
      ),
    ).toBe(true);
    const heads = await page
      .locator('table[data-table]:has(> thead + tbody)')
      .evaluateAll((tables) => tables.map((table) => getComputedStyle(table.querySelector('thead + tbody') as Element).breakBefore));
    expect(new Set(heads)).toEqual(new Set(['avoid']));
    await page.emulateMedia({media: null});
    if (!hasReader) return;
    const [first = ''] = await printedPages(page, {path: testInfo.outputPath('introduction.pdf'), preferCSSPageSize: true});
    const labels = (await page.locator(`table[data-table="${TABLE}"] thead th`).allTextContents()).map((label) => label.trim());
    const row = (await page.locator(`table[data-table="${TABLE}"] [data-name]`).first().textContent()) ?? '';
    // Both or none: the head goes to the next page with the first row.
    expect(first.includes(labels.at(-1) ?? '?')).toBe(first.includes(row.trim().split(' ')[0] ?? '?'));
  });

  test(`a list of pages has its head and numbers behind its titles on paper (${language})`, async ({page}) => {
    await open(page, address(language, '/docs/tags/eks'));
    await page.emulateMedia({media: 'print'});
    await expect(page.locator('[data-print-head]')).toContainText(address(language, '/docs/tags/eks'));
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('main h2[data-note]').first()).toBeVisible();
    await expect(page.locator('main a[data-note]:has(> h2)')).toHaveCount(0);
    await expect(page.locator('.print-notes h2')).toHaveText(/\S/);
  });

  test(`the glossary has no field on paper, and cuts no term in two (${language})`, async ({page}) => {
    await open(page, address(language, '/glossary'));
    await page.emulateMedia({media: 'print'});
    await expect(page.locator('[data-glossary-filter]')).toBeHidden();
    const entries = await page.locator('[data-entries] > *').evaluateAll((all) => all.map((entry) => getComputedStyle(entry).breakInside));
    expect(new Set(entries)).toEqual(new Set(['avoid']));
  });
}
