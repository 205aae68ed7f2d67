/** When a page is painted on a real slow network and processor. Lighthouse simulates one, and lets every paint wait for the whole document. */
import type {Browser} from '@playwright/test';
import {newReader, PHONE} from './browser';

/** Milliseconds after which a page has painted what it paints by itself. */
const SETTLE = 1500;

function watchLargest(): void {
  new PerformanceObserver((list) => Object.assign(window, {benchLargest: list.getEntries().at(-1)?.startTime})).observe({
    type: 'largest-contentful-paint',
    buffered: true,
  });
}

/** Milliseconds until the first and the largest paint on a phone; the network's speed is the server's. */
export async function paints(browser: Browser, url: string): Promise<Record<string, number>> {
  const {context, page} = await newReader(browser, PHONE, {touch: true, slowCpu: true});
  try {
    await page.addInitScript(watchLargest);
    await page.goto(url, {waitUntil: 'load'});
    await page.waitForTimeout(SETTLE);
    const [first, largest] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
      (window as unknown as {benchLargest?: number}).benchLargest,
    ]);
    if (first === undefined || largest === undefined) throw new Error(`${url} has painted nothing`);
    return {first, largest};
  } finally {
    await context.close();
  }
}
