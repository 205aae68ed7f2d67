/** For readers who have chosen all colours themselves, or want no motion: what a ground or a movement tells is told otherwise. */
import {test, type Locator, type Page} from '@playwright/test';
import {GUIDES, INTRODUCTION, LANGUAGES, address, expect, open} from './pages';
import {SearchOnPage} from './search';

const SIZES = {desktop: {width: 1280, height: 900}, phone: {width: 390, height: 844}};
const TABLE = 'managed-addons-overview';

/** The edge that tells an element from what is around it: its border or its outline, if it has one that is seen. */
const edgeOf = (element: Locator) =>
  element.evaluate((node) => {
    const style = getComputedStyle(node);
    const ground = getComputedStyle(document.body).backgroundColor;
    const border = style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0 && style.borderTopColor !== ground;
    const outline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 && style.outlineColor !== ground;
    return border || outline;
  });

/** Goes through the page by the key, and tells where one does not see the focus. Shadows are not drawn in forced colours. */
async function withoutFocusMark(page: Page, presses: number): Promise<string[]> {
  const faults: string[] = [];
  for (let press = 0; press < presses; press += 1) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    if ((await focus.count()) === 0) break;
    const [shown, html] = await focus.evaluate((node) => {
      const {outlineStyle, outlineWidth} = getComputedStyle(node);
      return [outlineStyle !== 'none' && parseFloat(outlineWidth) > 0, node.outerHTML.slice(0, 120)] as const;
    });
    if (!shown) faults.push(html);
  }
  return faults;
}

test.describe.configure({timeout: 120_000});

for (const [device, viewport] of Object.entries(SIZES)) {
  test.describe(`in forced colours, on a ${device}`, () => {
    test.use({viewport});
    test.beforeEach(({page}) => page.emulateMedia({forcedColors: 'active'}));

    test('one sees where the focus is', async ({page}) => {
      await open(page, '/');
      expect(await withoutFocusMark(page, 60)).toEqual([]);
      await open(page, INTRODUCTION);
      await page.locator(`#${TABLE} figcaption a`).focus();
      expect(await withoutFocusMark(page, 25)).toEqual([]);
      await page.locator('[data-find-open]').focus();
      await page.keyboard.press('Enter');
      expect(await withoutFocusMark(page, 2)).toEqual([]);
    });

    test('what lies over the page has an edge', async ({page}) => {
      await open(page, INTRODUCTION);
      await page.locator(`#${TABLE} [data-menu] summary`).first().click();
      expect(await edgeOf(page.locator(`#${TABLE} [data-menu][open] > :last-child`))).toBe(true);
      if (device === 'desktop') {
        await page.locator('.navbar .dropdown summary').click();
        expect(await edgeOf(page.locator('.navbar .dropdown ul'))).toBe(true);
        const search = new SearchOnPage(page);
        await search.openByKey('metrics');
        expect(await edgeOf(search.dialog)).toBe(true);
      }
    });

    test('one sees which result of the search is chosen', async ({page}) => {
      await open(page, '/');
      const search = new SearchOnPage(page);
      await search.openByKey('metrics');
      const look = (selected: boolean) =>
        search.dialog
          .locator(`[aria-selected="${selected}"]`)
          .first()
          .evaluate((node) => getComputedStyle(node).outlineStyle);
      expect(await look(true)).not.toBe(await look(false));
    });

    test('one sees what the address points at', async ({page}) => {
      for (const [guide, place] of [
        [INTRODUCTION, `${TABLE}-adot`],
        [INTRODUCTION, 'evolution-diagram-kiro-and-mcp'],
        [INTRODUCTION, 'dev-ops-agent-architecture-alarms-and-events'],
        [GUIDES[3], 'remediation-guardrails-notify'],
      ] as const) {
        await open(page, `${guide}#${place}`);
        const outline = await page.locator(`[id="${place}"]`).evaluate((node) => getComputedStyle(node).outlineStyle);
        expect(outline, place).not.toBe('none');
      }
    });

    test('one sees which page one reads', async ({page}) => {
      await open(page, INTRODUCTION);
      if (device === 'phone') await page.locator('.navbar__toggle').click();
      const menu = device === 'phone' ? '#site-menu' : '.theme-doc-sidebar-menu';
      const line = (link: string) =>
        page
          .locator(link)
          .first()
          .evaluate((node) => getComputedStyle(node).textDecorationLine);
      expect(await line(`${menu} a[aria-current="page"]`)).toBe('underline');
      expect(await line(`${menu} .theme-doc-sidebar-item-link a:not([aria-current])`)).toBe('none');
    });

    test('bars of a chart are told from what is behind them', async ({page}) => {
      await open(page, INTRODUCTION);
      const fills = await page
        .locator('#roi-metrics svg')
        .first()
        .locator('rect')
        .evaluateAll((bars) => [...new Set(bars.map((bar) => getComputedStyle(bar).fill))]);
      expect(fills).toHaveLength(2);
    });
  });
}

for (const language of LANGUAGES) {
  test(`nothing moves for readers who want less motion (${language})`, async ({page}) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    for (const path of ['/', INTRODUCTION]) {
      await page.setViewportSize(SIZES.desktop);
      await open(page, address(language, path));
      const moving = () =>
        page.evaluate(() => document.getAnimations().map((animation) => (animation.effect as KeyframeEffect).target?.outerHTML.slice(0, 80)));
      await page.locator('.navbar__items [data-theme-toggle]').click();
      expect(await moving()).toEqual([]);
      await page.locator('a.button, .pagination-nav__link').first().hover();
      expect(await moving()).toEqual([]);
      await page.locator('.navbar .dropdown summary').click();
      expect(await moving()).toEqual([]);
      await page.setViewportSize(SIZES.phone);
      await page.locator('.navbar__toggle').click();
      expect(await moving()).toEqual([]);
    }
  });
}
