/** The page "What changed" and its feeds, in both languages. */
import {test} from '@playwright/test';
import {LANGUAGES, PAGES, address, expect, inBuild, open, readBuild} from './pages';

for (const language of LANGUAGES) {
  const prefix = language === 'en' ? '' : `${language}/`;

  test(`the page shows each entry of the feeds, and leads to the rows (${language})`, async ({page}) => {
    await open(page, address(language, '/changes'));
    const feed = JSON.parse(readBuild(`${prefix}changes.json`)) as {items: {id: string; title: string}[]};
    expect(feed.items.length).toBeGreaterThan(0);
    await expect(page.locator('h2[id]')).toHaveCount(feed.items.length);
    for (const {id, title} of feed.items) {
      expect(new URL(id).pathname).toBe(`/${prefix}changes`);
      await expect(page.locator(`[id="${new URL(id).hash.slice(1)}"]`)).toContainText(title);
    }
    const links = await page.locator('main li a').evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? ''));
    for (const link of links) {
      const [path = '', anchor = ''] = link.split('#');
      expect(readBuild(`${path.slice(1)}.html`), link).toMatch(new RegExp(`id="?${anchor}["\\s>]`));
    }
    await page.locator('main li a').first().click();
    await expect(page).toHaveURL(/#\S/);
    await expect(page.locator('[data-figure]').first()).toBeVisible();
  });

  test(`every page names the feeds (${language})`, () => {
    for (const page of PAGES.filter((each) => each.language === language)) {
      const head = readBuild(page.file).split('</head>')[0] ?? '';
      for (const [type, file] of [
        ['application/atom+xml', 'changes.atom'],
        ['application/feed+json', 'changes.json'],
      ] as const) {
        const tag = head.match(new RegExp(`<link[^>]*${type.replace('+', '\\+')}[^>]*>`))?.[0];
        expect(tag, page.address).toContain(`/${prefix}${file}`);
        expect(inBuild(`${prefix}${file}`)).toBe(true);
      }
    }
  });
}
