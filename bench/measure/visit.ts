/** A scripted visit on a slow processor: the slowest answer to an input (what INP reports), the memory, and the way to the next page. */
import type {Browser, Page} from '@playwright/test';
import type {Control, Site} from '../sites/site';
import {DESKTOP, newReader} from './browser';

const SETTLE = 1500;
const PAUSE = 400;

/** Collects the duration of each interaction, as web-vitals does: entries that share an interaction count once, by the longest. */
function watchInputs(): void {
  const slowest = new Map<number, number>();
  Object.assign(window, {benchInputs: slowest});
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {interactionId?: number})[]) {
      const id = entry.interactionId ?? 0;
      if (id > 0) slowest.set(id, Math.max(slowest.get(id) ?? 0, entry.duration));
    }
  }).observe({type: 'event', durationThreshold: 16, buffered: true} as PerformanceObserverInit);
}

async function touchControl(page: Page, control: Control): Promise<void> {
  const target = page.locator(control.target).first();
  if (control.prepare) await page.locator(control.prepare).first().click();
  if (control.key) await page.keyboard.press(control.key);
  else if (await target.evaluate((node) => node instanceof HTMLSelectElement)) await target.selectOption({index: 0});
  else await target.click();
  await page.waitForTimeout(PAUSE);
  await page.keyboard.press('Escape');
  // Where nothing changes, the browser takes the time until the next frame, whenever that comes.
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await page.waitForTimeout(PAUSE);
}

/** Milliseconds of the slowest of a visit's inputs; with `tables`, those on the tables' controls too. */
export async function slowestInput(browser: Browser, url: string, site: Site, tables: boolean): Promise<number> {
  const {context, page} = await newReader(browser, DESKTOP, {slowCpu: true});
  try {
    await page.addInitScript(watchInputs);
    await page.goto(url, {waitUntil: 'load'});
    await page.waitForTimeout(SETTLE);
    const {theme, language, copy} = site.controls;
    const shared = [theme, language, copy].filter((control) => control !== 'native');
    for (const control of tables ? Object.values(site.controls.tables ?? {}) : shared) await touchControl(page, control);
    await page.keyboard.press('End');
    await page.waitForTimeout(PAUSE);
    return await page.evaluate(() => Math.max(0, ...(window as unknown as {benchInputs: Map<number, number>}).benchInputs.values()));
  } finally {
    await context.close();
  }
}

/** Megabytes of JavaScript's heap and the number of nodes after a reader has moved on the page and everything is loaded. */
export async function memory(browser: Browser, url: string): Promise<Record<string, number>> {
  const {context, page} = await newReader(browser, DESKTOP);
  try {
    await page.goto(url, {waitUntil: 'networkidle'});
    await wake(page);
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize} = await session.send('Runtime.getHeapUsage');
    const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
    return {heap: usedSize / 1e6, nodes};
  } finally {
    await context.close();
  }
}

/** Gives the signs of life at which a page may load what it had put off, and waits until nothing is asked for. */
export async function wake(page: Page): Promise<void> {
  await page.mouse.move(190, 400);
  await page.mouse.move(200, 420);
  await page.keyboard.press('Tab');
  await page.waitForTimeout(SETTLE);
  await page.waitForLoadState('networkidle');
}

/** Notes the time of day at which the next page's heading is about to be painted; a page that is rendered ahead begins once it is shown. */
function nextHeading(): void {
  const begin = () => {
    const before = sessionStorage.getItem('bench-heading');
    if (before === null) return;
    const look = () => {
      const heading = document.querySelector('h1')?.textContent;
      if (heading && heading !== before) sessionStorage.setItem('bench-arrived', String(performance.timeOrigin + performance.now()));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  };
  if ((document as unknown as {prerendering?: boolean}).prerendering) document.addEventListener('prerenderingchange', begin, {once: true});
  else begin();
}

/** Milliseconds from a click on the next guide to its heading, with a slow processor; the network's speed is the server's. */
export async function nextPage(browser: Browser, url: string, target: string): Promise<number | 'lost'> {
  const {context, page} = await newReader(browser, DESKTOP, {slowCpu: true});
  try {
    await page.addInitScript(nextHeading);
    await page.goto(url, {waitUntil: 'load'});
    await page.waitForTimeout(SETTLE);
    await page.evaluate(() => sessionStorage.setItem('bench-heading', document.querySelector('h1')?.textContent ?? ''));
    await page.evaluate(nextHeading);
    const link = page.locator(`a[href*="${target}"]:not([href*="#"])`).locator('visible=true').first();
    await link.hover();
    // A hand takes a moment between pointing and pressing.
    await page.waitForTimeout(200);
    const begin = Date.now();
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForFunction(() => sessionStorage.getItem('bench-arrived') !== null, undefined, {timeout: 30_000}).catch(() => undefined);
    const arrived = Number(await page.evaluate(() => sessionStorage.getItem('bench-arrived')));
    return arrived > 0 ? arrived - begin : 'lost';
  } finally {
    await context.close();
  }
}
