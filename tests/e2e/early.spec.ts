/** What a reader does before the page's script has come is not lost: it answers at once without it, or once it is there. */
import {test, type Page} from '@playwright/test';
import {INTRODUCTION, LANGUAGES, address, expect, ready} from './pages';
import {holdScript} from './late';
import {SearchOnPage} from './search';
import {clipboard} from './tables';

const TABLE = 'managed-addons-overview';
const PHONE = {width: 390, height: 844};
const shownRows = (page: Page) => page.locator(`#${TABLE} tbody[data-row]:not([hidden])`);

/** Opens the introduction without its script. */
async function openHeld(page: Page, url: string): Promise<() => Promise<void>> {
  const release = await holdScript(page);
  await page.goto(url, {waitUntil: 'commit'});
  await page.locator('.footer').waitFor();
  return async () => {
    await expect(page.locator('html')).not.toHaveAttribute('data-live');
    release();
    await ready(page);
  };
}

test.describe.configure({timeout: 180_000});

for (const language of LANGUAGES) {
  const introduction = address(language, INTRODUCTION);

  test.describe(`before the script (${language})`, () => {
    test('a table is sorted, filtered, searched and unfolded', async ({page}) => {
      const come = await openHeld(page, introduction);
      const all = await shownRows(page).count();
      await page.locator(`#${TABLE} th[data-col="name"] [data-sort]`).click();
      await page.locator(`#${TABLE} [data-menu="facet"][data-col="owner"] summary`).click();
      await page.locator(`#${TABLE} [data-menu="facet"] input[value="aws"]`).check();
      await page.locator(`#${TABLE} [data-search]`).fill('agent');
      await page.locator(`#${TABLE} [data-open-row]`).first().click();
      await expect(shownRows(page)).toHaveCount(all);
      await come();
      await expect(page.locator(`#${TABLE} th[data-col="name"]`)).toHaveAttribute('aria-sort', 'ascending');
      await expect(page.locator(`#${TABLE} tbody[data-row][data-open]`)).toHaveCount(1);
      await expect(page.locator(`#${TABLE} [data-search]`)).toHaveValue('agent');
      const names = await shownRows(page).evaluateAll((rows) => rows.map((row) => row.textContent ?? ''));
      expect(names.length).toBeGreaterThan(0);
      expect(names.length).toBeLessThan(all);
      for (const name of names) expect(name).toMatch(/agent/i);
      const {searchParams} = new URL(page.url());
      expect([`${TABLE}.sort`, `${TABLE}.owner`, `${TABLE}.q`].map((name) => searchParams.get(name))).toEqual(['name', 'aws', 'agent']);
    });

    test('a menu that hides columns lists them once the script is there', async ({page}) => {
      const come = await openHeld(page, introduction);
      const menu = page.locator(`#${TABLE} [data-menu="columns"]`);
      await menu.locator('summary').click();
      await expect(menu.locator('input')).toHaveCount(0);
      await come();
      await expect(menu).toHaveAttribute('open', '');
      await expect(menu.locator('input')).toHaveCount((await page.locator(`#${TABLE} thead th`).count()) - 1);
      await menu.locator('input').first().uncheck();
      await expect(page.locator(`#${TABLE} thead th`).nth(1)).toBeHidden();
    });

    test('a menu of a table opens, and closes by Escape once the script is there', async ({page}) => {
      const come = await openHeld(page, introduction);
      const menu = page.locator(`#${TABLE} [data-menu]`).first();
      await menu.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(menu).toHaveAttribute('open', '');
      await page.keyboard.press('Escape');
      await come();
      await expect(menu).not.toHaveAttribute('open');
      await expect(menu.locator('summary')).toBeFocused();
    });

    test('a menu that opened near the edge finds its room', async ({page}) => {
      await page.setViewportSize({width: 700, height: 800});
      const come = await openHeld(page, introduction);
      const menus = page.locator('[data-tools] [data-menu]');
      const overhang = () =>
        menus.evaluateAll((found) =>
          (found as HTMLDetailsElement[]).findIndex((menu) => {
            const before = menu.open;
            menu.open = true;
            const isOver = (menu.lastElementChild?.getBoundingClientRect().right ?? 0) > document.documentElement.clientWidth;
            menu.open = before;
            return isOver;
          }),
        );
      const index = await overhang();
      expect(index).toBeGreaterThanOrEqual(0);
      await menus.nth(index).evaluate((menu: HTMLDetailsElement) => (menu.open = true));
      await come();
      const right = await menus.nth(index).evaluate((menu) => menu.lastElementChild?.getBoundingClientRect().right);
      expect(right).toBeLessThanOrEqual(700);
    });

    test('code is copied', async ({page, context, baseURL}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: String(baseURL)});
      const come = await openHeld(page, introduction);
      const button = page.locator('[data-copy-code]').first();
      await button.click();
      await come();
      await expect(button).toHaveText((await button.getAttribute('data-copied')) ?? '');
      expect(await clipboard(page)).toContain('aws eks create-addon');
    });

    for (const key of ['/', 'Control+k', 'Meta+k']) {
      test(`${key} opens the search, and what is typed after it is found`, async ({page}) => {
        const come = await openHeld(page, introduction);
        const search = new SearchOnPage(page);
        await page.keyboard.press(key);
        await expect(search.field).toBeFocused();
        await page.keyboard.type('metrics-server');
        await page.keyboard.press('Enter');
        await expect(search.dialog).toBeVisible();
        await come();
        await expect(search.options.first()).toContainText('Kubernetes Metrics Server');
        await expect(search.field).toHaveValue('metrics-server');
      });
    }

    test('the button of the search opens it, and Escape closes it for good', async ({page}) => {
      const come = await openHeld(page, introduction);
      const search = new SearchOnPage(page);
      await search.button.click();
      await expect(search.field).toBeFocused();
      await page.keyboard.press('Escape');
      await come();
      await page.evaluate(() => new Promise(requestAnimationFrame));
      await expect(search.dialog).toBeHidden();
      await expect(search.button).toBeFocused();
    });

    test('a slash in a field is a slash', async ({page}) => {
      const come = await openHeld(page, introduction);
      await page.locator(`#${TABLE} [data-search]`).focus();
      await page.keyboard.type('a/b');
      await come();
      await expect(page.locator(`#${TABLE} [data-search]`)).toHaveValue('a/b');
      await expect(new SearchOnPage(page).dialog).toBeHidden();
    });

    test('theme and languages answer at once, and once', async ({page}) => {
      await page.emulateMedia({colorScheme: 'light'});
      const come = await openHeld(page, introduction);
      const html = page.locator('html');
      await page.locator('.navbar__items [data-theme-toggle]').click();
      await expect(html).toHaveAttribute('data-theme-choice', 'light');
      await page.locator('.navbar__items [data-theme-toggle]').click();
      await expect(html).toHaveAttribute('data-theme', 'dark');
      await page.locator('.navbar .dropdown summary').click();
      await expect(page.locator('.navbar .dropdown a[lang]').first()).toBeVisible();
      await come();
      await expect(html).toHaveAttribute('data-theme-choice', 'dark');
      await expect(page.locator('.navbar .dropdown')).toHaveAttribute('open', '');
    });

    test('the menu of a phone opens at once, and has its links once the script is there', async ({page}) => {
      await page.setViewportSize(PHONE);
      const come = await openHeld(page, introduction);
      await page.locator('.navbar__toggle').click();
      const menu = page.locator('#site-menu');
      await expect(menu).toBeVisible();
      await come();
      await expect(menu.locator('.theme-doc-sidebar-menu a').first()).toBeVisible();
    });

    test('the contents beside the page say where the reader already is', async ({page}) => {
      const come = await openHeld(page, `${introduction}#maturity-model`);
      await expect(page.locator('#maturity-model')).toBeInViewport();
      await come();
      await expect(page.locator('.theme-doc-toc-desktop a[aria-current]')).toHaveAttribute('href', '#maturity-model');
    });
  });
}
