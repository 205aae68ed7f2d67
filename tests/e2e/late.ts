/** What comes late, as on a slow network. */
import type {Page} from '@playwright/test';

/**
 * Keeps back what a page asks for.
 * @returns lets it come
 */
export async function hold(page: Page, what: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(what, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Keeps back the page's own script. */
export const holdScript = (page: Page): Promise<() => void> => hold(page, /\/assets\/live\/index-\w+\.js$/);
