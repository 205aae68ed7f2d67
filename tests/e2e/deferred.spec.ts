/** What is out of sight of the tables is laid out late, and never so that a reader could tell: not by its place, its height or its print. */
import {test, type Page} from '@playwright/test';
import {GUIDES, INTRODUCTION, LANGUAGES, address, expect, ready} from './pages';
import {holdScript} from './late';

const SIZES = {desktop: {width: 1280, height: 900}, phone: {width: 390, height: 844}};
const root = (page: Page) => page.locator('html');
const isDeferred = (page: Page) => expect(root(page)).toHaveAttribute('data-deferred', '');
const isWhole = (page: Page) => expect(root(page)).not.toHaveAttribute('data-deferred');
const height = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** Pixels between a heading and the place to which a link takes it. */
const missedBy = (page: Page, id: string) =>
  page.evaluate((name) => {
    const heading = document.getElementById(name);
    if (!heading) return Infinity;
    return Math.abs(heading.getBoundingClientRect().top - parseFloat(getComputedStyle(heading).scrollMarginTop));
  }, id);

test.describe.configure({timeout: 180_000});

for (const language of LANGUAGES) {
  const introduction = address(language, INTRODUCTION);

  for (const [device, viewport] of Object.entries(SIZES)) {
    test.describe(`on a ${device} (${language})`, () => {
      test.use({viewport});

      test('a page is laid out in part until the reader stirs, and then as if it had been whole', async ({page}) => {
        await page.goto(`${introduction}#overview`);
        await ready(page);
        await isWhole(page);
        const whole = await height(page);
        await page.goto('about:blank');
        await page.goto(introduction);
        await ready(page);
        await isDeferred(page);
        expect(await height(page)).not.toBe(whole);
        await page.mouse.move(200, 300);
        await isWhole(page);
        expect(await height(page)).toBe(whole);
      });

      test('who jumps, before the script has come, sees nothing move', async ({page}) => {
        const release = await holdScript(page);
        await page.goto(introduction, {waitUntil: 'commit'});
        await page.locator('.footer').waitFor();
        await isDeferred(page);
        const moves = await page.evaluate(async () => {
          const frame = () => new Promise(requestAnimationFrame);
          window.scrollTo({top: 40_000, behavior: 'instant'});
          await frame();
          const seen = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
          const places: number[] = [];
          for (let frames = 0; frames < 6; frames += 1) {
            places.push(Math.round(seen?.getBoundingClientRect().top ?? Infinity));
            await frame();
          }
          return new Set(places).size;
        });
        expect(moves).toBe(1);
        release();
      });

      test('who goes up after a jump sees the page move by what they scroll', async ({page}) => {
        const release = await holdScript(page);
        await page.goto(introduction, {waitUntil: 'commit'});
        await page.locator('.footer').waitFor();
        const moves = await page.evaluate(async () => {
          const frame = () => new Promise(requestAnimationFrame);
          // What holds several rows begins far above what is seen of it.
          const middle = () =>
            [0.5, 0.54, 0.46, 0.6, 0.4, 0.7, 0.3]
              .map((part) => document.elementFromPoint(window.innerWidth / 2, window.innerHeight * part))
              .find((element) => element?.querySelector('[data-row], [data-figure]') === null);
          window.scrollTo({top: 40_000, behavior: 'instant'});
          await frame();
          await frame();
          const steps: number[] = [];
          for (let step = 0; step < 30; step += 1) {
            const seen = middle();
            const before = seen?.getBoundingClientRect().top ?? Infinity;
            window.scrollBy({top: -300, behavior: 'instant'});
            await frame();
            await frame();
            steps.push(Math.round((seen?.getBoundingClientRect().top ?? Infinity) - before));
          }
          return steps;
        });
        expect(moves).toEqual(moves.map(() => 300));
        release();
      });

      test('a link to a heading in the middle leaves what is far from it for later, and leads there', async ({page}) => {
        const release = await holdScript(page);
        await page.goto(introduction, {waitUntil: 'commit'});
        await page.locator('.footer').waitFor();
        await page.locator('a[href="#maturity-model"]').first().dispatchEvent('click');
        await expect.poll(() => missedBy(page, 'maturity-model')).toBeLessThanOrEqual(2);
        await isDeferred(page);
        release();
        await isWhole(page);
        expect(await missedBy(page, 'maturity-model')).toBeLessThanOrEqual(2);
      });

      for (const [what, late] of Object.entries({'before the script has come': true, 'after it': false})) {
        test(`a link to a late heading leads there, ${what}`, async ({page}) => {
          const release = await holdScript(page);
          if (!late) release();
          await page.goto(introduction, {waitUntil: 'commit'});
          await page.locator('.footer').waitFor();
          if (!late) await ready(page);
          await isDeferred(page);
          // As a press would: no pointer has moved before it.
          await page.locator('a[href="#where-to-go-next"]').first().dispatchEvent('click');
          await expect(page).toHaveURL(/#where-to-go-next$/);
          const atEnd = () => page.evaluate(() => Math.ceil(window.scrollY + window.innerHeight) >= document.documentElement.scrollHeight - 1);
          const isThere = async () => (await atEnd()) || (await missedBy(page, 'where-to-go-next')) <= 2;
          await expect.poll(isThere).toBe(true);
          release();
          await isWhole(page);
          expect(await isThere()).toBe(true);
        });
      }
    });
  }

  test(`who comes back finds the page where it was left (${language})`, async ({page}) => {
    await page.setViewportSize(SIZES.phone);
    await page.goto(introduction);
    await ready(page);
    await page.evaluate(() => window.scrollTo({top: 40_000, behavior: 'instant'}));
    await isWhole(page);
    await page.evaluate(() => document.querySelector('#maturity-model')?.scrollIntoView({block: 'start', behavior: 'instant'}));
    await page.reload();
    await ready(page);
    await isWhole(page);
    expect(await missedBy(page, 'maturity-model')).toBeLessThanOrEqual(2);
  });

  for (const guide of GUIDES) {
    test(`no figure of a phone that is not laid out reaches over the next one (${guide}, ${language})`, async ({page}) => {
      await page.setViewportSize(SIZES.phone);
      await page.goto(address(language, guide));
      await ready(page);
      await isDeferred(page);
      const over = await page.locator('[data-figure]').evaluateAll((figures) =>
        figures.flatMap((figure) => {
          const end = Math.max(...[...figure.children].map((part) => part.getBoundingClientRect().bottom));
          const beyond = Math.round(end - figure.getBoundingClientRect().bottom);
          return beyond > 0 ? `${figure.id}: ${beyond} px` : [];
        }),
      );
      expect(over).toEqual([]);
    });
  }

  test(`a page that nobody has touched prints all of it (${language})`, async ({page}) => {
    await page.goto(introduction);
    await ready(page);
    await isDeferred(page);
    await page.emulateMedia({media: 'print'});
    const skipped = await page
      .locator('[data-defers], [data-defers] [data-row]')
      .evaluateAll((parts) => parts.filter((part) => getComputedStyle(part).contentVisibility !== 'visible').length);
    expect(skipped).toBe(0);
  });
}
