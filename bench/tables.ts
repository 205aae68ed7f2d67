/**
 * `npm run bench:tables`: what a table of up to 2,000 rows costs a reader. Makes a large table out of a built one (the rows of the
 * largest catalog, repeated under ids of their own), works with it in Chromium, and prints the time from each input to the next
 * paint (the Event Timing that INP is made of). Not a test: times depend on the machine.
 */
import {chromium, type Page} from '@playwright/test';
import {findBrowser} from '../scripts/browser';
import {createSiteServer, listen} from '../scripts/serve';

const SIZES = [250, 500, 1000, 2000];
const TABLE = 'mcp-servers-map';
const PORT = 3190;
const REPEATS = 5;

/** Repeats the rows of the table until it has `size` of them. */
async function enlarge(page: Page, size: number): Promise<void> {
  await page.evaluate(
    ([table, wanted]) => {
      const element = document.querySelector(`table[data-table="${table}"]`);
      const rows = [...(element?.querySelectorAll<HTMLElement>('tbody[data-row]') ?? [])];
      const copies = Array.from({length: Number(wanted) - rows.length}, (_, index) => {
        const copy = rows[index % rows.length]?.cloneNode(true) as HTMLElement;
        copy.dataset.row = `${copy.dataset.row}-${index}`;
        copy.id = `${table}-${copy.dataset.row}`;
        return copy;
      });
      element?.append(...copies);
    },
    [TABLE, size] as const,
  );
}

/** Milliseconds from an input to the paint that follows it. */
async function timed(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const found: number[] = [];
    Object.assign(window, {durations: found});
    new PerformanceObserver((list) => found.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: 'event',
      durationThreshold: 16,
    } as PerformanceObserverInit);
  });
  await act();
  await page.waitForTimeout(400);
  return page.evaluate(() => Math.max(0, ...(window as unknown as {durations: number[]}).durations));
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function measure(page: Page, size: number): Promise<Record<string, number>> {
  const figure = page.locator(`#${TABLE}`);
  const runs: Record<string, number[]> = {'first use': [], sort: [], search: [], facet: [], 'start over': []};
  for (let run = 0; run < REPEATS; run += 1) {
    await page.goto(`http://localhost:${PORT}/docs/aiops-aidlc/aiops-introduction#${TABLE}`, {waitUntil: 'networkidle'});
    await enlarge(page, size);
    const sort = figure.locator('thead button').first();
    runs['first use']?.push(await timed(page, () => sort.click()));
    runs.sort?.push(await timed(page, () => sort.click()));
    await figure.locator('[data-search]').focus();
    runs.search?.push(await timed(page, () => page.keyboard.type('e')));
    await figure.locator('[data-menu="facet"] summary').first().click();
    runs.facet?.push(await timed(page, () => figure.locator('[data-menu="facet"] input').first().click()));
    await page.keyboard.press('Escape');
    runs['start over']?.push(await timed(page, () => figure.locator('[data-tools] [data-clear]').click()));
  }
  return Object.fromEntries(Object.entries(runs).map(([name, values]) => [name, median(values)]));
}

async function main(): Promise<void> {
  const server = createSiteServer('build', '/');
  await listen(server, PORT);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  const table: Record<string, Record<string, number>> = {};
  for (const size of SIZES) table[`${size} rows`] = await measure(page, size);
  console.log(`Input to next paint, ms (8 ms steps), median of ${REPEATS}, ${browser.version()}:`);
  console.table(table);
  await browser.close();
  server.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
