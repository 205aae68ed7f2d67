/** The glossary, and its terms in the guides: with mouse, keyboard, finger, and without scripts. */
import {test, type Page} from '@playwright/test';
import {glossary} from '../../src/data/glossary';
import {GUIDES, LANGUAGES, address, expect, open, readBuild} from './pages';

const GUIDE = GUIDES[1];
const term = (page: Page) => page.locator('a[data-term="burn-rate"]');
const box = (page: Page) => page.locator('[data-term-window]');

for (const language of LANGUAGES) {
  const guide = address(language, GUIDE);

  test.describe(`terms (${language})`, () => {
    test('every mark of a guide has its entry on the page', () => {
      for (const path of GUIDES) {
        const html = readBuild(`${address(language, path).slice(1)}.html`);
        const marks = [...html.matchAll(/ data-term=([\w-]+)/g)].map((match) => match[1]);
        expect(new Set(marks).size, path).toBe(marks.length);
        expect(marks.length, path).toBeGreaterThan(10);
        for (const id of marks) expect(html, path).toContain(`id=term-${id}`);
      }
    });

    test('a term shows both languages at focus, and Escape closes it', async ({page}) => {
      await open(page, guide);
      // The keyboard was used last: the focus is visible.
      await page.keyboard.press('Tab');
      await term(page).focus();
      await expect(box(page)).toBeVisible();
      await expect(box(page)).toContainText('burn rate 消耗速率');
      await expect(term(page)).toHaveAccessibleDescription(/burn rate/);
      await page.keyboard.press('Escape');
      await expect(box(page)).toBeHidden();
    });

    test('a term shows what it means under the mouse, also while the mouse is in the window', async ({page}) => {
      await open(page, guide);
      await term(page).scrollIntoViewIfNeeded();
      await term(page).hover();
      await expect(box(page)).toBeVisible();
      await box(page).hover();
      await page.waitForTimeout(500);
      await expect(box(page)).toBeVisible();
      await page.mouse.move(2, 2);
      await expect(box(page)).toBeHidden();
    });

    test('a term leads to the glossary without scripts', async ({browser}) => {
      const context = await browser.newContext({javaScriptEnabled: false});
      const page = await context.newPage();
      await page.goto(guide);
      await term(page).click();
      await expect(page).toHaveURL(new RegExp(`${address(language, '/glossary')}#burn-rate$`));
      await expect(page.locator('#burn-rate')).toBeInViewport();
      await expect(page.locator('[data-glossary-filter]')).toBeHidden();
      await context.close();
    });

    test('the glossary finds a term by either language', async ({page}) => {
      await open(page, address(language, '/glossary'));
      await expect(page.locator('[data-entry]:visible')).toHaveCount(glossary.length);
      const field = page.getByRole('searchbox');
      await field.fill('消耗速率');
      await expect(page.locator('[data-entry]:visible')).toHaveCount(1);
      await field.fill('Burn r');
      await expect(page.locator('#burn-rate')).toBeVisible();
      await field.fill('no such term');
      await expect(page.locator('[data-entry]:visible')).toHaveCount(0);
      await expect(page.locator('[data-glossary-filter] output')).not.toBeEmpty();
    });
  });
}

test.describe('terms by touch', () => {
  test.use({hasTouch: true, viewport: {width: 320, height: 640}});

  test('the first tap shows what a term means, within the screen', async ({page}) => {
    await open(page, GUIDE);
    await term(page).scrollIntoViewIfNeeded();
    await term(page).tap();
    await expect(box(page)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`${GUIDE}$`));
    const edges = await box(page).boundingBox();
    expect(edges && edges.x >= 0 && edges.x + edges.width <= 320).toBe(true);
    await box(page).getByRole('link').tap();
    await expect(page).toHaveURL(/\/glossary#burn-rate$/);
  });
});
