/** Scripts that come late, as on a slow network. */
import type {Page} from '@playwright/test';

/**
 * Keeps the page's own script back.
 * @returns lets it come
 */
export async function holdScript(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/live\/index-\w+\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
