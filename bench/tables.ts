/**
 * `npm run bench:tables`: what a table of up to 2,000 rows costs a reader. Opens a built page with the rows of its largest catalog
 * repeated, works with it in Chromium, and prints for each input the time to the next paint, as Event Timing has it and INP is made of,
 * and the time until all rows are in place. Not a test: times depend on the machine.
 */
import type {AddressInfo} from 'node:net';
import {chromium, type Locator, type Page} from '@playwright/test';
import {BROWSER_FLAGS, findBrowser} from '../scripts/browser';
import {createSiteServer, listen} from '../scripts/serve';
import {giveManyRows} from '../tests/e2e/manyRows';

/** Beside the table as it is. */
const SIZES = [250, 500, 1000, 2000];
const PAGE = '/docs/aiops-aidlc/aiops-introduction';
const TABLE = 'mcp-servers-map';
const REPEATS = 5;

interface Cost {
  /** From the input to the paint that follows it. */
  paint: number;
  /** From the input until the table says that it is no longer busy; the same as `paint` where it never was. */
  placed: number;
}

/** What an input costs: all events of it, press and release alike. */
async function timed(page: Page, act: () => Promise<void>): Promise<Cost> {
  await page.evaluate((table) => {
    const events: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => events.push(...list.getEntries()));
    observer.observe({type: 'event', durationThreshold: 16} as PerformanceObserverInit);
    const region = document.querySelector(`table[data-table="${table}"]`)?.parentElement as Element;
    const times: {done?: number} = {};
    new MutationObserver(() => {
      if (!region.hasAttribute('aria-busy')) times.done = performance.now();
    }).observe(region, {attributeFilter: ['aria-busy']});
    Object.assign(window, {measured: {events, times}});
  }, TABLE);
  await act();
  await page.waitForTimeout(400);
  await page.locator('[aria-busy="true"]').waitFor({state: 'detached'});
  return page.evaluate(() => {
    const {events, times} = (window as unknown as {measured: {events: PerformanceEntry[]; times: {done?: number}}}).measured;
    const paint = Math.max(0, ...events.map((event) => event.duration));
    const begin = Math.min(...events.map((event) => event.startTime));
    return {paint, placed: times.done ? Math.max(paint, Math.round(times.done - begin)) : paint};
  });
}

/** Moves the pointer first, as a reader does: what a driver looks up before a click is no cost of the page. */
async function pointAt(page: Page, target: Locator): Promise<() => Promise<void>> {
  const box = await target.boundingBox();
  if (!box) throw new Error('what is to be clicked is not shown');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2] as const;
  await page.mouse.move(x, y);
  await page.waitForTimeout(150);
  return () => page.mouse.click(x, y);
}

/** One reader's visit: each of the inputs once. */
async function visit(page: Page, address: string): Promise<Record<string, Cost>> {
  await page.goto(address, {waitUntil: 'networkidle'});
  const figure = page.locator(`#${TABLE}`);
  const press = async (target: Locator) => timed(page, await pointAt(page, target));
  const sort = figure.locator('thead button').first();
  const costs: Record<string, Cost> = {'first use': await press(sort), sort: await press(sort)};
  await figure.locator('[data-search]').focus();
  costs.search = await timed(page, () => page.keyboard.type('e'));
  await figure.locator('[data-menu="facet"] summary').first().click();
  costs.facet = await press(figure.locator('[data-menu="facet"] input').first());
  await page.keyboard.press('Escape');
  costs['start over'] = await press(figure.locator('[data-tools] [data-clear]'));
  return costs;
}

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function measure(page: Page, address: string): Promise<Record<string, string>> {
  const visits: Record<string, Cost>[] = [];
  for (let run = 0; run < REPEATS; run += 1) visits.push(await visit(page, address));
  const found = (input: string, what: keyof Cost) => median(visits.map((costs) => costs[input]?.[what] ?? 0));
  return Object.fromEntries(Object.keys(visits[0] ?? {}).map((input) => [input, `${found(input, 'paint')} / ${found(input, 'placed')}`]));
}

async function main(): Promise<void> {
  const server = createSiteServer('build', '/');
  await listen(server, 0);
  const address = `http://localhost:${(server.address() as AddressInfo).port}${PAGE}#${TABLE}`;
  const browser = await chromium.launch({executablePath: findBrowser(), args: BROWSER_FLAGS});
  const table: Record<string, Record<string, string>> = {};
  const named = process.argv.slice(2).map(Number);
  for (const size of named.length > 0 ? named : [0, ...SIZES]) {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    if (size > 0) await giveManyRows(page, PAGE, TABLE, size);
    table[size > 0 ? `${size} rows` : 'as it is'] = await measure(page, address);
    await page.close();
  }
  console.log(`Input to next paint / to all rows in place, ms (paint in steps of 8 ms), median of ${REPEATS}, ${browser.version()}:`);
  console.table(table);
  await browser.close();
  server.close();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
