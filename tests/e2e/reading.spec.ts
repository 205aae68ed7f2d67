/** What helps a reader who comes back: what was read, when facts were checked, and links to copy; in both languages. */
import {test, type Page} from '@playwright/test';
import {GUIDES, LANGUAGES, OTHER, address, expect, open} from './pages';

const GUIDE = GUIDES[2];
const ID = 'aidlc-framework';
const KEY = 'progress-aiops-guide';

test.describe.configure({timeout: 120_000});

const here = (page: Page) => page.locator('[data-progress][data-here]');
const sections = async (page: Page) => ((await here(page).getAttribute('data-sections')) ?? '').split(' ');

/** Scrolls as a reader does, until the head of a section stands in the middle of the window. */
async function readUpTo(page: Page, heading: string): Promise<void> {
  await page
    .locator(`[id="${heading}"]`)
    .evaluate((element) => window.scrollTo(0, window.scrollY + element.getBoundingClientRect().top - window.innerHeight * 0.6));
}

for (const language of LANGUAGES) {
  const read = (count: number, all: number) => (language === 'en' ? `${count} of ${all} sections read` : `已读 ${count} / ${all} 节`);

  test(`sections that were read are counted, shown everywhere, and forgotten on demand (${language})`, async ({page}) => {
    await open(page, address(language, GUIDE));
    const ids = await sections(page);
    expect(ids).toEqual(await page.locator('article h2[id]').evaluateAll((heads) => heads.map(({id}) => id)));
    await expect(here(page)).toHaveText(read(0, ids.length));
    await readUpTo(page, ids[0] ?? '');
    await page.waitForTimeout(4500);
    await readUpTo(page, ids[1] ?? '');
    await expect(here(page)).toHaveText(read(1, ids.length));
    // A long section that one jumps to is not read, however long one stays at its beginning.
    const long = await page.evaluate((all) => {
      const tops = all.map((id) => document.getElementById(id)?.getBoundingClientRect().top ?? 0);
      return all.findIndex((_id, index) => index > 1 && (tops[index + 1] ?? 0) - (tops[index] ?? 0) > 2 * window.innerHeight);
    }, ids);
    expect(long).toBeGreaterThan(1);
    await page.evaluate((id) => (window.location.hash = id), ids[long] ?? '');
    await page.waitForTimeout(4500);
    expect(await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? ''), KEY)).toEqual({[ID]: [ids[0]]});

    await open(page, address(OTHER[language], '/'));
    await open(page, address(language, '/'));
    await expect(page.locator(`[data-progress="${ID}"]`)).toHaveText(read(1, ids.length));
    await expect(page.locator('[data-progress="aiops-introduction"]')).toHaveText('');
    await page.locator('[data-progress-reset] button').click();
    await expect(page.locator(`[data-progress="${ID}"]`)).toHaveText('');
    await expect(page.locator('[data-progress-reset]')).toBeHidden();
    expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });

  test(`what is read moves nothing, and a foreign record is no fault (${language})`, async ({page}) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript((key) => localStorage.setItem(key, '{"aidlc-framework": ["what-it-is", "no-such-section"], "x": 3'), KEY);
    await open(page, address(language, '/'));
    await page.evaluate((key) => localStorage.setItem(key, '{"aidlc-framework": ["what-it-is", "no-such-section"], "x": 3}'), KEY);
    const top = () => page.locator('main').evaluate((main) => main.scrollHeight);
    const before = await top();
    await page.evaluate(() => window.dispatchEvent(new Event('storage')));
    await expect(page.locator(`[data-progress="${ID}"]`)).toHaveText(language === 'en' ? /^1 of \d+ sections read$/ : /^已读 1 \/ \d+ 节$/);
    await expect(page.locator('[data-progress-reset]')).toBeVisible();
    expect(await top()).toBe(before);
    expect(faults).toEqual([]);
  });

  test(`each guide says when its facts were verified (${language})`, async ({page}) => {
    for (const guide of GUIDES) {
      await page.goto(address(language, guide));
      const days = await page.locator('[data-reading-line] time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
      expect(days).toHaveLength(2);
      expect((days[1] ?? '') <= (days[0] ?? '')).toBe(true);
    }
  });

  test(`the link of a heading is copied and said to be (${language})`, async ({page, context, baseURL}) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: String(baseURL)});
    await open(page, address(language, GUIDE));
    const heading = page.locator('article h2[id]').first();
    await heading.hover();
    await heading.locator('.hash-link').click();
    await expect(page.locator('[data-status-line]')).toHaveText(language === 'en' ? 'Link copied' : '链接已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${address(language, GUIDE)}#${await heading.getAttribute('id')}`);
    await expect(page.locator('[data-status-line]')).toHaveText('');
  });
}

test('without scripts there is no room for what is read', async ({browser}) => {
  const page = await browser.newPage({javaScriptEnabled: false});
  await page.goto(GUIDE);
  await expect(page.locator('[data-progress], [data-progress-reset]').filter({visible: true})).toHaveCount(0);
  await page.close();
});
