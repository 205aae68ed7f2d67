/** Nothing moves under the eyes of a reader: not while a page loads, not while it is scrolled to its end, not when the scripts come late. */
import {test, type Page} from '@playwright/test';
import {GUIDES, INTRODUCTION, LANGUAGES, address, expect, ready} from './pages';
import {holdScript} from './late';

const SIZES = {1280: {width: 1280, height: 800}, 390: {width: 390, height: 844}};
const ROW = 'mcp-servers-map-eks-mcp-server';
const OTHERS = ['/', GUIDES[1], GUIDES[2], GUIDES[3], '/glossary', '/changes', '/docs/tags/eks'];

/** Notes, from the first paint, what moved and by how much: one line for each shift. */
function noteShifts(): void {
  const shifts: string[] = [];
  Object.assign(window, {shifts});
  type Shift = PerformanceEntry & {value: number; sources: {node: Node | null}[]};
  new PerformanceObserver((list) => {
    for (const {value, sources} of list.getEntries() as Shift[]) {
      // On a busy machine a bar may be painted of which only half has been parsed: 0 to two decimals all the same.
      if (value < 0.005) continue;
      const first = sources[0]?.node ?? null;
      shifts.push(`${value.toFixed(4)} at ${Math.round(window.scrollY)}: ${first instanceof Element ? first.outerHTML.slice(0, 120) : first?.nodeName}`);
    }
  }).observe({type: 'layout-shift', buffered: true});
}

/** What has moved so far; the observer hears of a frame after it. */
const shiftsOf = (page: Page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return (window as unknown as {shifts: string[]}).shifts;
  });

/** Scrolls to the end, a screen at a time, each painted. */
async function scrollToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    while (Math.ceil(window.scrollY + window.innerHeight) < document.documentElement.scrollHeight) {
      window.scrollBy({top: window.innerHeight * 0.9, behavior: 'instant'});
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }
  });
}

test.describe.configure({timeout: 300_000});

for (const language of LANGUAGES) {
  const introduction = address(language, INTRODUCTION);

  for (const [width, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`the introduction stands still at ${width} px, ${colorScheme} (${language})`, async ({page}) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({colorScheme});
        await page.addInitScript(noteShifts);
        await page.goto(introduction);
        await ready(page);
        await scrollToEnd(page);
        expect(await shiftsOf(page)).toEqual([]);
      });
    }

    test(`the introduction stands still when its script comes late, at ${width} px (${language})`, async ({page}) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(noteShifts);
      const release = await holdScript(page);
      await page.goto(introduction, {waitUntil: 'commit'});
      await page.locator('.footer').waitFor();
      await page.evaluate(() => window.scrollTo({top: 3000, behavior: 'instant'}));
      expect(await shiftsOf(page)).toEqual([]);
      release();
      await ready(page);
      expect(await shiftsOf(page)).toEqual([]);
      await scrollToEnd(page);
      expect(await shiftsOf(page)).toEqual([]);
    });

    test(`a row that the address points at is open before the script has come, at ${width} px (${language})`, async ({page}) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(noteShifts);
      const release = await holdScript(page);
      await page.goto(`${introduction}#${ROW}`, {waitUntil: 'commit'});
      await page.locator('.footer').waitFor();
      const row = page.locator(`[id="${ROW}"]`);
      await expect(row).toBeInViewport();
      await expect(row.locator('dl').first()).toBeVisible();
      // Chromium counts that the row opened in the very frame in which it went there; nobody has seen it closed.
      const before = await shiftsOf(page);
      release();
      await ready(page);
      await expect(row.locator('[data-row-actions]')).toBeVisible();
      expect(await shiftsOf(page)).toEqual(before);
      await row.locator('[data-open-row]').click();
      await expect(row.locator('dl').first()).toBeHidden();
    });

    test(`the other kinds of pages stand still at ${width} px (${language})`, async ({page}) => {
      await page.setViewportSize(viewport);
      await page.addInitScript(noteShifts);
      for (const path of OTHERS) {
        await page.goto(address(language, path));
        await ready(page);
        await scrollToEnd(page);
        expect(await shiftsOf(page), path).toEqual([]);
      }
    });
  }
}
