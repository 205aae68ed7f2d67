import {test, type Page} from '@playwright/test';
import type Axe from 'axe-core';
import type {Locale} from '../../src/l10n/resolve';
import {HTML_LANG, INTRODUCTION, LANGUAGES, PAGES, address, expect, hasFigures, open, unfoldAll, type SitePage} from './pages';

const DESKTOP = {width: 1280, height: 900};
const PHONE = {width: 390, height: 844};
type Theme = 'light' | 'dark';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
/** The rules whose answer depends on the theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** Brings axe-core into the page, and stops transitions: a colour on its way to another is no fault. */
async function prepare(page: Page): Promise<void> {
  await page.addStyleTag({content: '*, ::before, ::after {transition: none !important; animation: none !important}'});
  await page.addScriptTag({path: 'node_modules/axe-core/axe.min.js'});
}

/**
 * Marks, of all texts that look alike (same ink, size, weight, line and ground), a few for the colour rules to measure.
 * They take most of a minute for the introduction's thousands of equal cells, and a second for some of each look.
 */
async function sampleLooks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const OF_EACH = 3;
    const seen = new Map<string, number>();
    const groundOf = (element: Element | null): string => {
      if (!element) return '';
      const {backgroundColor, backgroundImage, opacity} = getComputedStyle(element);
      const layer = `${backgroundColor} ${backgroundImage} ${opacity}`;
      const opaque = /^rgb\(/.test(backgroundColor);
      return opaque ? layer : `${layer} > ${groundOf(element.parentElement)}`;
    };
    for (const element of document.querySelectorAll('[data-sampled]')) element.removeAttribute('data-sampled');
    for (const element of document.body.querySelectorAll('*')) {
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const isField = element.matches('input, textarea, select');
      if ((!hasText && !isField) || !element.checkVisibility()) continue;
      const {color, fontSize, fontWeight, textDecorationLine} = getComputedStyle(element);
      const around = element.matches('a') && element.parentElement ? getComputedStyle(element.parentElement).color : '';
      const look = [color, fontSize, fontWeight, textDecorationLine, around, groundOf(element)].join('|');
      const count = seen.get(look) ?? 0;
      seen.set(look, count + 1);
      if (count < OF_EACH) element.setAttribute('data-sampled', '');
    }
    (window as unknown as {axe: typeof Axe}).axe.configure({
      rules: [
        {id: 'color-contrast', selector: '[data-sampled]'},
        {id: 'link-in-text-block', selector: 'a[href][data-sampled]'},
      ],
    });
  });
}

interface Scope {
  /** Only within these elements. */
  within?: string;
  /** Only these rules. */
  rules?: readonly string[] | undefined;
}

/** What axe-core finds: one line for each rule and place. */
async function faults(page: Page, {within, rules}: Scope = {}): Promise<string[]> {
  await sampleLooks(page);
  return page.evaluate(
    async ([selector, runOnly]) => {
      const {axe} = window as unknown as {axe: typeof Axe};
      const {violations} = await axe.run(selector ?? document, {runOnly, resultTypes: ['violations'], preload: false, selectors: false});
      return violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.failureSummary} ${node.html.slice(0, 200)}`));
    },
    [within, rules ? {type: 'rule' as const, values: [...rules]} : {type: 'tag' as const, values: TAGS}] as const,
  );
}

async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({colorScheme: theme});
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
}

/** Everything in the light theme, then what depends on colours in the dark one. */
async function faultsInBothThemes(page: Page): Promise<string[]> {
  await setTheme(page, 'light');
  const light = await faults(page);
  await setTheme(page, 'dark');
  return [...light, ...(await faults(page, {rules: COLOUR_RULES})).map((fault) => `dark ${fault}`)];
}

/** One page of each look: the pages of tags are lists of links, made by one template, and differ in their words alone. */
function pagesToCheck(language: Locale): SitePage[] {
  const pages = PAGES.filter((page) => page.language === language && page.path !== INTRODUCTION);
  const tags = pages.filter((page) => page.path.startsWith('/docs/tags/'));
  return pages.filter((page) => !tags.slice(1).includes(page));
}

for (const language of LANGUAGES) {
  test.describe(`axe finds nothing (${language})`, () => {
    test.use({colorScheme: 'light'});

    for (const sitePage of pagesToCheck(language)) {
      const full = hasFigures(sitePage);
      test(`on ${sitePage.path}${full ? ', with everything unfolded' : ''}`, async ({page}) => {
        if (full) test.setTimeout(240_000);
        await page.setViewportSize(DESKTOP);
        await open(page, sitePage.address);
        await prepare(page);
        if (full) await unfoldAll(page);
        expect(await faultsInBothThemes(page)).toEqual([]);
        await page.setViewportSize(PHONE);
        expect(await faultsInBothThemes(page)).toEqual([]);
      });
    }

    for (const [device, size] of Object.entries({desktop: DESKTOP, phone: PHONE})) {
      test(`on the introduction as it loads, on a ${device}`, async ({page}) => {
        test.setTimeout(240_000);
        await page.setViewportSize(size);
        await open(page, address(language, INTRODUCTION));
        await prepare(page);
        expect(await faultsInBothThemes(page)).toEqual([]);
      });

      test(`on the introduction with everything unfolded, on a ${device}`, async ({page}) => {
        test.setTimeout(240_000);
        await page.setViewportSize(size);
        await open(page, address(language, INTRODUCTION));
        await prepare(page);
        await unfoldAll(page);
        // On a phone an open menu pushes down what is below it, so that all can be open at once.
        if (size === PHONE) await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        expect(await faultsInBothThemes(page)).toEqual([]);
      });
    }

    test('in the open menus of the tables', async ({page}) => {
      test.setTimeout(240_000);
      await page.setViewportSize(DESKTOP);
      await open(page, address(language, INTRODUCTION));
      await prepare(page);
      // One of each table, another kind in each, and only what is in it: here an open menu lies over what is below, as it should.
      const kinds = await page.evaluate(() =>
        [...document.querySelectorAll('[data-tools]')].flatMap((tools, index) => {
          const menus = [...tools.querySelectorAll<HTMLDetailsElement>('[data-menu]')];
          const menu = menus[index % Math.max(menus.length, 1)];
          if (!menu) return [];
          menu.open = true;
          return menu.dataset.menu ?? '';
        }),
      );
      expect([...new Set(kinds)].sort()).toEqual(['columns', 'export', 'facet', 'rows']);
      await setTheme(page, 'light');
      expect(await faults(page, {within: '[data-menu][open]'})).toEqual([]);
      await setTheme(page, 'dark');
      expect(await faults(page, {within: '[data-menu][open]', rules: COLOUR_RULES})).toEqual([]);
    });

    test('in the open language menu', async ({page}) => {
      await page.setViewportSize(DESKTOP);
      await open(page, address(language, '/'));
      await prepare(page);
      await page.locator('.navbar .dropdown summary').click();
      await expect(page.locator(`.navbar .dropdown a[lang="${HTML_LANG[language]}"]`)).toBeVisible();
      expect(await faultsInBothThemes(page)).toEqual([]);
    });

    test('in the open menu of a phone', async ({page}) => {
      await page.setViewportSize(PHONE);
      await open(page, address(language, '/'));
      await prepare(page);
      await page.locator('.navbar__toggle').click();
      await expect(page.locator(`#site-menu a[lang="${HTML_LANG[language]}"]`)).toBeVisible();
      expect(await faultsInBothThemes(page)).toEqual([]);
    });
  });
}
