/** The first screen of a guide need not wait until all of the guide can be laid out. */
import {test, type Page} from '@playwright/test';
import {GUIDES, LANGUAGES, address, expect, ready} from './pages';
import {hold} from './late';

/** Where what comes before the stop ends, in pixels below the top. */
const endOfFirst = (page: Page) =>
  page.evaluate(() => {
    const stop = [...document.querySelectorAll('article script')].find(({textContent}) => textContent === '0');
    return (stop?.previousElementSibling?.getBoundingClientRect().bottom ?? -Infinity) + window.scrollY;
  });

for (const language of LANGUAGES) {
  for (const guide of GUIDES) {
    test(`${guide} (${language}) stops below its first screen until it has its styles, and is whole then`, async ({page}) => {
      const release = await hold(page, /\.css$/);
      const sent = page.waitForResponse((response) => response.url().endsWith(guide));
      await page.goto(address(language, guide), {waitUntil: 'commit'});
      await (await sent).finished();
      await expect(page.locator('article h1')).toBeAttached();
      // All of the page has come; time to take it in.
      await page.waitForTimeout(500);
      expect(await page.locator('.footer').count()).toBe(0);
      release();
      await ready(page);
      await expect(page.locator('.footer')).toBeAttached();
      for (const [width, height] of [
        [1280, 900],
        [390, 844],
      ] as const) {
        await page.setViewportSize({width, height});
        expect(await endOfFirst(page)).toBeGreaterThan(height);
      }
    });
  }
}
