/** The site as a whole, in both languages: every page loads, one finds one's way, and nothing depends on what may be missing. */
import {test, type Locator, type Page} from '@playwright/test';
import type {Locale} from '../../src/l10n/resolve';
import {
  GUIDES,
  HTML_LANG,
  INTRODUCTION,
  LANGUAGES,
  OTHER,
  PAGES,
  address,
  chooseTheme,
  expect,
  figuresOf,
  hasFigures,
  ready,
  open,
  sidewaysScroll,
  unfoldAll,
  watch,
} from './pages';

const PHONE = {width: 390, height: 844};
const SMALLEST = {width: 320, height: 640};
/** A4 at 96 dots to the inch, less the margins that a browser prints. */
const PAPER = {width: 718, height: 1047};
const [, OBSERVABILITY, FRAMEWORK, OPERATIONS] = GUIDES;

const WITH_FIGURES = GUIDES.filter((guide) => PAGES.some((page) => page.path === guide && hasFigures(page)));
/** A table of the introduction, a row of it, and what a reader may have chosen there. */
const TABLE = 'managed-addons-overview';
const ROW = `${TABLE}-adot`;
const CHOSEN = `?${TABLE}.owner=aws&${TABLE}.sort=owner-desc`;
const HEADING = 'maturity-model';

const NOT_FOUND: Record<Locale, RegExp> = {en: /not found/i, zh: /找不到/};

/** Elements of a guide that hold facts: where one sees them all, nothing is missing. */
const FACTS = {rows: 'tbody[data-row] > tr:first-child', details: 'tbody[data-row] > tr:last-child', parts: '[data-part] > :last-child'};

/** How many elements there are, and how many of them a reader can see. */
function seen(page: Page, selector: string): Promise<{all: number; visible: number}> {
  return page.locator(selector).evaluateAll((elements) => ({
    all: elements.length,
    visible: elements.filter((element) => element.checkVisibility() && element.getBoundingClientRect().height > 0).length,
  }));
}

async function expectAllFacts(page: Page, guide: string): Promise<void> {
  expect(await page.locator('[data-figure]').evaluateAll((figures) => figures.map((figure) => figure.id))).toEqual(figuresOf(guide));
  let facts = 0;
  for (const selector of Object.values(FACTS)) {
    const {all, visible} = await seen(page, selector);
    expect(visible, selector).toBe(all);
    facts += all;
  }
  expect(facts).toBeGreaterThan(0);
}

/** The order of a table's rows. */
const rowOrder = (page: Page, table = TABLE) =>
  page.locator(`table[data-table="${table}"] tbody[data-row]`).evaluateAll((items) => items.map((item) => item.id));

const sidebarLink = (page: Page, url: string) => page.locator(`.theme-doc-sidebar-menu a[href="${url}"]`);
const languageLink = (page: Page, language: Locale) => page.locator(`.navbar .dropdown a[lang="${HTML_LANG[language]}"]`);

async function switchLanguage(page: Page, to: Locale): Promise<void> {
  await page.locator('.navbar .dropdown summary').click();
  await languageLink(page, to).click();
  await expect(page.locator('html')).toHaveAttribute('lang', HTML_LANG[to]);
  await ready(page);
}

/** On a phone the switch is in the menu. */
async function switchLanguageOnPhone(page: Page, to: Locale): Promise<void> {
  await page.locator('.navbar__toggle').click();
  await page.locator(`#site-menu a[lang="${HTML_LANG[to]}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', HTML_LANG[to]);
  await ready(page);
}

/** Moves the focus on by a key until a locator has it. */
async function tabTo(page: Page, target: Locator, most = 40): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${most} times Tab do not lead to ${target}`);
}

/** The focused element as a line of text, and whether one sees that it has the focus. */
function focused(page: Page): Promise<{element: string; visible: boolean}> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const {outlineStyle, outlineWidth, boxShadow} = getComputedStyle(element);
    const {width, height} = element.getBoundingClientRect();
    const marked = (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    return {element: element.outerHTML.slice(0, 120), visible: marked && width > 1 && height > 1 && element.checkVisibility({visibilityProperty: true})};
  });
}

// Most tests open a guide with all its rows, some of them several times.
test.describe.configure({timeout: 180_000});

for (const language of LANGUAGES) {
  const at = (path: string) => address(language, path);
  const introduction = at(INTRODUCTION);

  test.describe(`every page loads without a fault, and fits a screen of ${SMALLEST.width} px (${language})`, () => {
    for (const sitePage of PAGES.filter((page) => page.language === language)) {
      const full = hasFigures(sitePage);
      test(`${sitePage.path}${full ? ', also with everything unfolded' : ''}`, async ({page, baseURL}) => {
        const faults = watch(page, String(baseURL));
        await open(page, sitePage.address);
        await page.waitForLoadState('networkidle');
        expect(faults).toEqual([]);
        await expect(page.locator('html')).toHaveAttribute('lang', HTML_LANG[language]);
        await expect(page.locator('h1')).toHaveCount(1);
        await expect(page.locator('h1')).toHaveText(/\S/);
        await expect(page).toHaveTitle(/\S/);
        await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S{2}/);
        await page.setViewportSize(SMALLEST);
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
        if (!full) return;
        await unfoldAll(page);
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      });
    }
  });

  test.describe(`an address that does not exist (${language})`, () => {
    for (const path of ['/no-such-page', '/docs/no/such/page', '/docs/aiops-aidlc/no-such-guide']) {
      test(`${path} answers 404 in the language of the address`, async ({page, baseURL}) => {
        const faults = watch(page, String(baseURL));
        const response = await page.goto(at(path));
        expect(response?.status()).toBe(404);
        await ready(page);
        // Twice said by the browser of the page itself; nothing else.
        expect(faults.filter((fault) => !/\b404\b/.test(fault))).toEqual([]);
        await expect(page.locator('html')).toHaveAttribute('lang', HTML_LANG[language]);
        await expect(page.locator('h1')).toHaveText(NOT_FOUND[language]);
        await expect(page).toHaveTitle(NOT_FOUND[language]);
        await page.locator('.navbar__items > .navbar__brand').click();
        await expect(page).toHaveURL(at('/'));
      });
    }
  });

  test.describe(`the language switch, from ${language}`, () => {
    const other = OTHER[language];
    const places = {'a heading': {search: '', anchor: HEADING}, 'a row with what was chosen in its table': {search: CHOSEN, anchor: ROW}};

    for (const [place, {search, anchor}] of Object.entries(places)) {
      for (const [device, viewport, change] of [
        ['a desktop', undefined, switchLanguage],
        ['a phone', PHONE, switchLanguageOnPhone],
      ] as const) {
        test(`keeps page, place, choice and theme at ${place}, on ${device}`, async ({page}) => {
          await page.emulateMedia({colorScheme: 'light'});
          await open(page, `${introduction}${search}#${anchor}`);
          await chooseTheme(page, 'dark');
          if (viewport) await page.setViewportSize(viewport);
          await change(page, other);
          // A row that the address points at is unfolded, and the address says so.
          const unfolded = search ? `&${TABLE}.open=adot` : '';
          await expect(page).toHaveURL(`${address(other, INTRODUCTION)}${search}${unfolded}#${anchor}`);
          await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
          await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
        });
      }
    }

    test('keeps what came into the address after the page was loaded', async ({page}) => {
      await open(page, introduction);
      await page.evaluate(([search, anchor]) => history.replaceState(null, '', `${search}#${anchor}`), [CHOSEN, HEADING] as const);
      await switchLanguage(page, other);
      await expect(page).toHaveURL(`${address(other, INTRODUCTION)}${CHOSEN}#${HEADING}`);
    });

    test('keeps the page on pages of every kind', async ({page}) => {
      for (const path of ['/', '/docs/aiops-aidlc', FRAMEWORK, '/docs/tags', '/docs/tags/eks']) {
        await open(page, at(path));
        await switchLanguage(page, other);
        await expect(page).toHaveURL(address(other, path));
      }
    });
  });

  test(`the navbar marks the guides on their own pages and nowhere else (${language})`, async ({page}) => {
    const marked = page.locator('.navbar a.navbar__link--active[aria-current="page"]');
    for (const path of ['/docs/aiops-aidlc', INTRODUCTION, '/docs/aiops-aidlc/use-this-data']) {
      await open(page, at(path));
      await expect(marked).toHaveAttribute('href', at('/docs/aiops-aidlc'));
    }
    for (const path of ['/', '/glossary', '/docs/tags']) {
      await open(page, at(path));
      await expect(marked).toHaveCount(0);
    }
  });

  test.describe(`the learning path (${language})`, () => {
    /** That one has arrived at a guide, in the language in which one reads. */
    async function expectAt(page: Page, path: string): Promise<void> {
      await expect(page).toHaveURL(at(path));
      await expect(page.locator('html')).toHaveAttribute('lang', HTML_LANG[language]);
      await expect(page.locator('.theme-doc-sidebar-menu a.menu__link--active[aria-current="page"]')).toHaveAttribute('href', at(path));
      await expect(page.locator('article h1')).toBeVisible();
    }

    test('begins at the home page, which leads to every guide', async ({page}) => {
      await open(page, at('/'));
      await page.locator(`header a.button[href="${introduction}"]`).click();
      await expectAt(page, INTRODUCTION);
      await page.goBack();
      const path = page.locator('main section[aria-labelledby="path"] ol a');
      expect(await path.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(GUIDES.map(at));
      await path.last().click();
      await expectAt(page, OPERATIONS);
    });

    for (const [place, links, guide] of [
      ['the box at the top', '.theme-admonition-info a[href*="/docs/"]', 0],
      ['the figure at the end', '#next-steps a[href*="/docs/aiops-aidlc/"]', 1],
    ] as const) {
      test(`goes on from ${place} of the introduction`, async ({page}) => {
        await open(page, introduction);
        const next = GUIDES.slice(1).map(at);
        expect(await page.locator(links).evaluateAll((found) => found.map((link) => link.getAttribute('href')))).toEqual(next);
        await page.locator(links).nth(guide).click();
        await expectAt(page, String(GUIDES[guide + 1]));
      });
    }

    test('goes on in the sidebar', async ({page}) => {
      await open(page, introduction);
      for (const path of [...GUIDES.slice(1), INTRODUCTION]) {
        await sidebarLink(page, at(path)).click();
        await expectAt(page, path);
      }
    });

    test('goes on and back by the links below each guide', async ({page}) => {
      await open(page, introduction);
      for (const path of [OBSERVABILITY, FRAMEWORK, OPERATIONS]) {
        await page.locator('.pagination-nav__link--next').click();
        await expectAt(page, path);
      }
      for (const path of [FRAMEWORK, OBSERVABILITY, INTRODUCTION]) {
        await page.locator('.pagination-nav__link--prev').click();
        await expectAt(page, path);
      }
    });
  });

  test.describe(`without JavaScript (${language})`, () => {
    test.use({javaScriptEnabled: false});

    for (const guide of WITH_FIGURES) {
      test(`${guide} shows every row with its details, and no tool that could not work`, async ({page}) => {
        await page.goto(at(guide));
        await expectAllFacts(page, guide);
        for (const tool of ['[data-tools]', '[data-open-row]', '[data-open-part]', '[data-empty]']) {
          expect((await seen(page, tool)).visible, tool).toBe(0);
        }
      });
    }

    test('links, anchors and both ways to the other language work', async ({page}) => {
      const other = OTHER[language];
      await page.goto(introduction);
      await expect(page.locator(`link[rel="alternate"][hreflang="${HTML_LANG[other]}"]`)).toHaveAttribute(
        'href',
        new RegExp(`${address(other, INTRODUCTION)}$`),
      );
      await page.goto(`${introduction}#${ROW}`);
      await expect(page.locator(`[id="${ROW}"]`)).toBeInViewport();
      await sidebarLink(page, at(FRAMEWORK)).click();
      await expect(page).toHaveURL(at(FRAMEWORK));
      await page.locator('.navbar .dropdown summary').click();
      await languageLink(page, other).click();
      await expect(page).toHaveURL(address(other, FRAMEWORK));
      await expect(page.locator('html')).toHaveAttribute('lang', HTML_LANG[other]);
    });

    test('the home page has its numbers, its guides and its readers', async ({page}) => {
      await page.goto(at('/'));
      const main = page.locator('main');
      await expect(main.getByRole('heading', {level: 1})).toBeVisible();
      await expect(main.getByRole('heading', {level: 2})).toHaveCount(3);
      for (const number of await main.locator('section[aria-labelledby="figures"] li strong').all()) await expect(number).toHaveText(/^\d/);
      for (const path of GUIDES) await expect(main.locator(`ol a[href="${at(path)}"]`)).toBeVisible();
      await expect(main.locator('dl dd')).not.toHaveCount(0);
    });
  });

  test.describe(`a way through the site (${language})`, () => {
    test('keeps what the tools of a table did when one goes on, back and forward', async ({page, baseURL}) => {
      const faults = watch(page, String(baseURL));
      await open(page, at(OBSERVABILITY));
      await sidebarLink(page, introduction).click();
      await expect(page).toHaveURL(introduction);
      await ready(page);
      const original = await rowOrder(page);
      await page.locator(`table[data-table="${TABLE}"] th[data-col="name"] [data-sort]`).click();
      await expect(page).toHaveURL(`${introduction}?${TABLE}.sort=name`);
      const sorted = await rowOrder(page);
      expect(sorted).not.toEqual(original);
      expect([...sorted].sort()).toEqual([...original].sort());

      await page.goBack();
      await expect.poll(() => rowOrder(page)).toEqual(original);
      await page.goBack();
      await expect(page).toHaveURL(at(OBSERVABILITY));
      await expect(page.locator(`[id="${TABLE}"]`)).toHaveCount(0);
      await page.goForward();
      await expect.poll(() => rowOrder(page)).toEqual(original);
      await page.goForward();
      await expect.poll(() => rowOrder(page)).toEqual(sorted);
      expect(faults).toEqual([]);
    });

    test('leads from a number of the home page to its figure', async ({page}) => {
      await open(page, at('/'));
      const link = page.locator(`main a[href="${introduction}#aws-services-map"]`);
      await link.click();
      await expect(page.locator('[id="aws-services-map"]')).toBeInViewport();
    });
  });

  test.describe(`theme and keyboard (${language})`, () => {
    for (const theme of ['light', 'dark'] as const) {
      test(`the page is ${theme} for a reader whose system is`, async ({page}) => {
        await page.emulateMedia({colorScheme: theme});
        await open(page, at('/'));
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
        const dark = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
        expect(dark).toBe(theme === 'dark');
      });
    }

    test('a chosen theme changes the page, and survives a reload and the language switch', async ({page}) => {
      await page.emulateMedia({colorScheme: 'light'});
      await open(page, at('/'));
      const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await ground();
      await chooseTheme(page, 'dark');
      await expect.poll(ground).not.toBe(light);
      const dark = await ground();
      await page.reload();
      await ready(page);
      expect(await ground()).toBe(dark);
      await switchLanguage(page, OTHER[language]);
      expect(await ground()).toBe(dark);
      await switchLanguage(page, language);
      await chooseTheme(page, 'light');
      await expect.poll(ground).toBe(light);
    });

    test('the first key leads to the skip link, and that past the navigation', async ({page}) => {
      for (const path of ['/', INTRODUCTION]) {
        await open(page, at(path));
        await page.keyboard.press('Tab');
        const skip = page.locator('a[href="#__docusaurus_skipToContent_fallback"]');
        await expect(skip).toBeFocused();
        await expect(skip).toBeInViewport();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.closest('.theme-layout-main') !== null)).toBe(true);
      }
    });

    test('one sees where the focus is, on the whole home page', async ({page}) => {
      await open(page, at('/'));
      const hidden: string[] = [];
      for (;;) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement === document.body)) break;
        const {element, visible} = await focused(page);
        if (!visible) hidden.push(element);
      }
      expect(hidden).toEqual([]);
    });

    test('one sees where the focus is, in a table with its tools and in a diagram', async ({page}) => {
      await open(page, introduction);
      const hidden: string[] = [];
      for (const start of [`#${TABLE} figcaption a`, '#evolution-diagram figcaption a']) {
        await page.locator(start).focus();
        for (let presses = 0; presses < 20; presses += 1) {
          await page.keyboard.press('Tab');
          const {element, visible} = await focused(page);
          if (!visible) hidden.push(element);
        }
      }
      expect(hidden).toEqual([]);
    });

    test('the language menu works with the keyboard', async ({page}) => {
      await open(page, at('/docs/aiops-aidlc'));
      const button = page.locator('.navbar .dropdown > summary');
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      await expect(page.locator('.navbar .dropdown')).toHaveAttribute('open');
      await expect(languageLink(page, OTHER[language])).toBeVisible();
      await tabTo(page, languageLink(page, OTHER[language]), 3);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(address(OTHER[language], '/docs/aiops-aidlc'));
    });

    test('the theme button works with the keyboard, and says what it is at', async ({page}) => {
      await page.emulateMedia({colorScheme: 'light'});
      await open(page, at('/'));
      const toggle = page.locator('.navbar__items [data-theme-toggle]');
      await tabTo(page, toggle);
      const names = new Set<string | null>();
      for (const choice of ['light', 'dark', 'system']) {
        await page.keyboard.press('Enter');
        await expect(page.locator('html')).toHaveAttribute('data-theme-choice', choice);
        names.add(await toggle.getAttribute('aria-label'));
      }
      expect(names.size).toBe(3);
    });

    test('the menu of a phone works with the keyboard', async ({page}) => {
      await page.setViewportSize(PHONE);
      await open(page, at('/'));
      await tabTo(page, page.locator('.navbar__toggle'), 5);
      await page.keyboard.press('Enter');
      const menu = page.locator('#site-menu');
      await expect(menu).toBeVisible();
      const link = menu.locator(`a[lang="${HTML_LANG[OTHER[language]]}"]`);
      await expect(link).toBeVisible();
      await tabTo(page, link, 9);
      expect((await focused(page)).visible).toBe(true);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(address(OTHER[language], '/'));
    });
  });

  for (const guide of WITH_FIGURES) {
    test(`on paper ${guide} has every row with its details, and nothing that only a screen needs (${language})`, async ({page}) => {
      await page.setViewportSize(PAPER);
      // What the reader has hidden on the screen is on paper too.
      await open(page, `${at(guide)}?${TABLE}.owner=community&${TABLE}.hide=purpose`);
      if (guide === INTRODUCTION) expect((await seen(page, `#${TABLE} ${FACTS.rows}`)).visible).toBeLessThan(10);
      await page.emulateMedia({media: 'print'});
      await expectAllFacts(page, guide);
      if (guide === INTRODUCTION) await expect(page.locator(`[id="${ROW}"] td`).first()).toBeVisible();
      for (const screenOnly of [
        '.navbar',
        '.theme-doc-sidebar-container',
        '[data-tools]',
        '[data-open-row]',
        '[data-open-part]',
        '.pagination-nav',
        '.footer',
      ]) {
        expect((await seen(page, screenOnly)).visible, screenOnly).toBe(0);
      }
      // A browser shrinks what is too wide for the sheet, but to no less than half its size; the rest would be cut off.
      expect(await sidewaysScroll(page)).toBeLessThan(PAPER.width);
    });
  }
}
