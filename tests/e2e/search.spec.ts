/** The search dialog in both languages: by key, mouse, input method and on a phone; what it fetches, and when. */
// cspell:ignore zzqqxx
import {test, type Page} from '@playwright/test';
import type Axe from 'axe-core';
import type {Locale} from '../../src/l10n/resolve';
import {INTRODUCTION, LANGUAGES, address, expect, inBuild, open, sidewaysScroll, watch} from './pages';
import {SearchOnPage, searchRequests} from './search';

const START = '/docs/aiops-aidlc';
const ROW = 'managed-addons-overview-metrics-server';
/** A word that stands in many places, and a text that stands nowhere. */
const COMMON: Record<Locale, string> = {en: 'alert', zh: '告警'};
const NOWHERE: Record<Locale, RegExp> = {en: /Nothing found for “zzqqxx”/, zh: /没有找到“zzqqxx”/};
const COUNT: Record<Locale, RegExp> = {en: /^Results: \d+/, zh: /^共 \d+ 条结果/};
const FAILED: Record<Locale, RegExp> = {en: /could not be loaded/, zh: /加载失败/};

async function axeFaults(page: Page): Promise<string[]> {
  await page.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
  return page.evaluate(async () => {
    const {axe} = window as unknown as {axe: typeof Axe};
    const {violations} = await axe.run('dialog[data-find]', {resultTypes: ['violations'], preload: false});
    return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)}`));
  });
}

for (const language of LANGUAGES) {
  const start = address(language, START);

  test.describe(`the search (${language})`, () => {
    test('fetches nothing before its first use, then one index of its language, from here only', async ({page, baseURL}) => {
      const faults = watch(page, String(baseURL));
      const asked = searchRequests(page);
      await open(page, start);
      await page.waitForLoadState('networkidle');
      expect(asked).toEqual([]);
      const search = new SearchOnPage(page);
      await search.openByKey(COMMON[language]);
      await search.ask('eks');
      const folder = address(language, '/search/');
      expect(asked.filter((path) => path.endsWith('.json'))).toHaveLength(1);
      for (const path of asked) {
        expect(path.startsWith(folder)).toBe(true);
        expect(inBuild(path.slice(1)), path).toBe(true);
      }
      expect(faults).toEqual([]);
    });

    test('opens by / and Ctrl K, not while one types elsewhere, and closes by Escape back to where one was', async ({page}) => {
      await open(page, address(language, INTRODUCTION));
      const search = new SearchOnPage(page);
      await search.button.focus();
      for (const key of ['/', 'Control+k', 'Meta+k', 'Enter']) {
        await page.keyboard.press(key);
        await expect(search.field, key).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(search.dialog).toBeHidden();
        await expect(search.button).toBeFocused();
      }
      const filter = page.locator('input[data-search]').first();
      await filter.focus();
      await page.keyboard.type('a/b');
      await expect(filter).toHaveValue('a/b');
      await expect(search.dialog).toBeHidden();
    });

    test('loses no key that is typed before it has loaded', async ({page}) => {
      await page.route(/\/search\/.*\.json$/, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 1500));
        await route.continue();
      });
      await open(page, start);
      const search = new SearchOnPage(page);
      await page.keyboard.press('/');
      await page.keyboard.type('metrics-server');
      await expect(search.status).toHaveText(/…/);
      await expect(search.options.first()).toContainText('Kubernetes Metrics Server');
      await expect(search.field).toHaveValue('metrics-server');
    });

    test('is walked through by arrows, says how much it found, and opens a row by Enter', async ({page}) => {
      await open(page, start);
      const search = new SearchOnPage(page);
      await search.openByKey(COMMON[language]);
      await expect(search.status).toHaveText(COUNT[language]);
      await expect(search.field).toHaveAttribute('aria-expanded', 'true');
      const [first = '', second = ''] = await search.options.allInnerTexts();
      expect(await search.chosen()).toBe(first);
      await page.keyboard.press('ArrowDown');
      expect(await search.chosen()).toBe(second);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await search.chosen()).toBe(await search.options.last().innerText());
      await expect(search.options.last()).toBeInViewport();
      await search.ask('metrics-server');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${address(language, INTRODUCTION)}(\\?.*)?#${ROW}$`));
      await expect(page.locator(`[id="${ROW}"]`)).toBeInViewport();
      await expect(page.locator(`[id="${ROW}"] [data-open-row]`)).toHaveAttribute('aria-expanded', 'true');
    });

    test('opens a row of the page that one reads, by mouse, also a second time', async ({page}) => {
      await open(page, address(language, INTRODUCTION));
      const search = new SearchOnPage(page);
      for (const time of ['first', 'second']) {
        await search.button.click();
        await search.ask('metrics-server');
        await search.options.first().click();
        await expect(search.dialog, time).toBeHidden();
        await expect(page).toHaveURL(new RegExp(`#${ROW}$`));
        await expect(page.locator(`[id="${ROW}"]`)).toBeInViewport();
        await page.evaluate(() => window.scrollTo(0, 0));
      }
    });

    test('groups results by page and section, and marks what was asked for', async ({page}) => {
      await open(page, start);
      const search = new SearchOnPage(page);
      await search.openByKey(COMMON[language]);
      const groups = search.dialog.getByRole('group');
      expect(await groups.count()).toBeGreaterThan(2);
      for (const group of await groups.all()) await expect(group).toHaveAccessibleName(/\S/);
      for (const mark of await search.dialog.locator('mark').allInnerTexts()) expect(mark.toLowerCase()).toMatch(/^(alert|alarm|告警|警)/);
    });

    test('says that nothing was found', async ({page}) => {
      await open(page, start);
      const search = new SearchOnPage(page);
      await page.keyboard.press('/');
      await search.field.fill('zzqqxx');
      await expect(search.status).toHaveText(NOWHERE[language]);
      await expect(search.field).toHaveAttribute('aria-expanded', 'false');
      await expect(search.options).toHaveCount(0);
    });

    test('says when it cannot be loaded, and tries again', async ({page, context}) => {
      await open(page, start);
      await page.waitForLoadState('networkidle');
      const search = new SearchOnPage(page);
      await context.setOffline(true);
      await page.keyboard.press('/');
      await page.keyboard.type('metrics-server');
      await expect(search.status).toHaveText(FAILED[language]);
      await context.setOffline(false);
      await page.keyboard.press('Enter');
      await expect(search.options.first()).toContainText('Kubernetes Metrics Server');
    });

    test('waits for an input method: no search while a word is composed, and Enter only ends it', async ({page}) => {
      await open(page, start);
      const search = new SearchOnPage(page);
      await search.openByKey('metrics-server');
      await search.field.fill('');
      await expect(search.options).toHaveCount(0);
      const ime = await page.context().newCDPSession(page);
      await ime.send('Input.imeSetComposition', {text: 'gao', selectionStart: 3, selectionEnd: 3});
      await expect(search.field).toHaveValue('gao');
      await ime.send('Input.dispatchKeyEvent', {type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229});
      await page.waitForTimeout(300);
      await expect(search.options).toHaveCount(0);
      await expect(page).toHaveURL(start);
      await expect(search.dialog).toBeVisible();
      await ime.send('Input.insertText', {text: '告警'});
      await expect(search.field).toHaveValue('告警');
      await expect(search.options.first()).toBeVisible();
    });

    for (const [device, viewport, colorScheme] of [
      ['a desktop, light', {width: 1280, height: 900}, 'light'],
      ['a phone, dark', {width: 320, height: 640}, 'dark'],
    ] as const) {
      test(`is without a fault for axe and fits the screen of ${device}`, async ({page}) => {
        await page.emulateMedia({colorScheme});
        await page.setViewportSize(viewport);
        await open(page, start);
        const search = new SearchOnPage(page);
        await search.button.click();
        await search.ask(COMMON[language]);
        await expect(search.status).toHaveText(COUNT[language]);
        expect(await axeFaults(page)).toEqual([]);
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
        expect(await search.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
        if (viewport.width > 400) return;
        expect(await search.dialog.boundingBox()).toEqual({x: 0, y: 0, ...viewport});
      });
    }
  });

  test.describe(`without JavaScript (${language})`, () => {
    test.use({javaScriptEnabled: false});
    test('no search is offered', async ({page}) => {
      await page.goto(start);
      const search = new SearchOnPage(page);
      await expect(search.button).toBeHidden();
      await expect(search.dialog).toBeHidden();
    });
  });
}
