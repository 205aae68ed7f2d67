/** Links to places: each lands where it says, in sight and within two pixels, however slowly the scripts come. */
import {test, type Page} from '@playwright/test';
import type {Locale} from '../../src/l10n/resolve';
import {GUIDES, INTRODUCTION, LANGUAGES, address, expect, open, ready} from './pages';
import {holdScript} from './late';

/** Pixels by which a place may be missed. */
const NEAR = 2;
const SIZES = {desktop: {width: 1280, height: 900}, phone: {width: 390, height: 844}};
type Device = keyof typeof SIZES;
const OPERATIONS = GUIDES[3];
/** Walked through: between them each language and each size. */
const WALKS: readonly (readonly [Locale, Device, (typeof GUIDES)[number]])[] = [
  ['en', 'desktop', INTRODUCTION],
  ['zh', 'phone', INTRODUCTION],
  ['zh', 'desktop', OPERATIONS],
  ['en', 'phone', OPERATIONS],
];
/** Places of the introduction of every kind, from its beginning to its end; and an address that also filters the row's table. */
const ADDRESSES = [
  '#overview',
  '#managed-addons-overview-adot',
  '?managed-addons-overview.owner=aws&managed-addons-overview.sort=owner-desc#managed-addons-overview-adot',
  '?mcp-servers-map.q=nothing#mcp-servers-map-eks-mcp-server',
  '#mcp-servers-map',
  '#evolution-diagram-kiro-and-mcp',
  '#dev-ops-agent-architecture-alarms-and-events',
  '#maturity-model',
  '#cost-structure-amg-viewer',
  '#next-steps',
];

/** Of rows and parts, which are alike, one in so many is visited: all of the introduction's take two minutes. */
const ONE_IN = 5;

/** Whether places are in reach, in the page: for each a line that says how it was missed, or nothing. */
function findMissed([ids, near, visits]: readonly [readonly string[], number, boolean]): Promise<string[]> {
  const root = document.documentElement;
  const look = (id: string): string => {
    const place = document.getElementById(id);
    if (!place) return `${id} is not there`;
    const {top, left, height} = place.getBoundingClientRect();
    const bar = document.querySelector('.navbar')?.getBoundingClientRect().bottom ?? 0;
    const wanted = parseFloat(getComputedStyle(place).scrollMarginTop) + (parseFloat(getComputedStyle(root).scrollPaddingTop) || 0);
    if (wanted < bar || wanted > bar + 80) return `${id} has its place at ${wanted}, and the bar ends at ${bar}`;
    const isAtEnd = Math.ceil(window.scrollY + window.innerHeight) >= root.scrollHeight;
    const isMissed = isAtEnd ? top < wanted - near || top > window.innerHeight - 16 : Math.abs(top - wanted) > near;
    if (isMissed) return `${id} is at ${top}, not at ${wanted}`;
    const seen = document.elementFromPoint(left + 8, top + Math.min(height / 2, 12));
    return seen && (place.contains(seen) || seen.contains(place)) ? '' : `${id} lies below ${seen?.outerHTML.slice(0, 80)}`;
  };
  const visit = (id: string) =>
    new Promise<void>((resolve) => {
      if (window.location.hash === `#${id}`) return resolve();
      // The tables listen, too, and were here before.
      window.addEventListener('hashchange', () => resolve(), {once: true});
      window.location.hash = id;
    });
  return (async () => {
    const faults: string[] = [];
    for (const id of ids) {
      if (visits) await visit(id);
      faults.push(look(id));
    }
    return faults.filter(Boolean);
  })();
}

/** How the place that the address names was missed, if it was. */
const missedHere = (page: Page) => page.evaluate(findMissed, [[new URL(page.url()).hash.slice(1)], NEAR, false] as const);

/** The places to which links lead: headings, figures, rows, steps and parts. What only names another element is none. */
function placesOf(page: Page): Promise<string[]> {
  return page.locator('article').evaluate((article) => {
    const names = new Set([...article.querySelectorAll('[aria-labelledby]')].flatMap((element) => element.getAttribute('aria-labelledby')?.split(' ') ?? []));
    const places = [...article.querySelectorAll<HTMLElement>('[id]')].filter(({id, tagName}) => !names.has(id) || /^H\d$/.test(tagName));
    return places.filter((place) => place.checkVisibility()).map(({id}) => id);
  });
}

// The walks open the longest page there is, and lay it out for each of its places.
test.describe.configure({timeout: 600_000});

for (const [language, device, guide] of WALKS) {
  test(`places of ${guide} are reached from within it, on a ${device} (${language})`, async ({page}) => {
    await page.setViewportSize(SIZES[device]);
    await open(page, address(language, guide));
    const ids = await placesOf(page);
    for (const kind of ['h2[id]', '[data-figure]', 'tbody[data-row]']) expect(ids).toContain(await page.locator(`article ${kind}`).first().getAttribute('id'));
    const each = await page
      .locator('article')
      .locator('h2, h3, [data-figure]')
      .evaluateAll((places) => places.map(({id}) => id));
    const visited = ids.filter((id, index) => each.includes(id) || index % ONE_IN === 0);
    expect(await page.evaluate(findMissed, [visited, NEAR, true] as const)).toEqual([]);
  });
}

for (const language of LANGUAGES) {
  const introduction = address(language, INTRODUCTION);

  for (const device of ['desktop', 'phone'] as const) {
    test(`addresses with a place are reached before the script has come and after it, on a ${device} (${language})`, async ({page}) => {
      await page.setViewportSize(SIZES[device]);
      for (const part of ADDRESSES) {
        // Another page between: else the browser would only go to another place of the same.
        await page.goto('about:blank');
        const release = await holdScript(page);
        await page.goto(introduction + part, {waitUntil: 'commit'});
        await page.locator('.footer').waitFor();
        await expect.poll(() => missedHere(page), {message: `${part} before the script`}).toEqual([]);
        release();
        await ready(page);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        expect(await missedHere(page), `${part} after it`).toEqual([]);
        await page.unroute(/\/live\//);
      }
    });
  }

  test(`links of every kind lead to their places (${language})`, async ({page}) => {
    await open(page, introduction);
    for (const link of [
      '.theme-doc-toc-desktop a[href="#maturity-model"]',
      '#roi-metrics > figcaption a',
      'h2#overview a.hash-link',
      '.theme-doc-toc-desktop a[href="#overview"]',
    ]) {
      // As with the keyboard: some of them are only seen when the pointer is near.
      await page.locator(link).first().focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${(await page.locator(link).first().getAttribute('href'))?.replace(/.*#/, '#')}$`));
      await expect.poll(() => missedHere(page), {message: link}).toEqual([]);
    }
  });

  test(`who has read on before the script came is not taken back (${language})`, async ({page}) => {
    const release = await holdScript(page);
    await page.goto(`${introduction}#managed-addons-overview-adot`, {waitUntil: 'commit'});
    await page.locator('.footer').waitFor();
    await expect.poll(() => missedHere(page)).toEqual([]);
    const heading = page.locator('#maturity-model');
    const scrolled = () => page.evaluate(() => window.scrollY);
    const start = await scrolled();
    await page.mouse.move(640, 20);
    await page.mouse.wheel(0, 2000);
    await expect.poll(scrolled).toBe(start + 2000);
    const before = await heading.boundingBox();
    release();
    await ready(page);
    await expect(page.locator('[id="managed-addons-overview-adot"]')).toHaveAttribute('data-open', '');
    expect(Math.abs(((await heading.boundingBox())?.y ?? Infinity) - (before?.y ?? 0))).toBeLessThanOrEqual(NEAR);
  });
}
