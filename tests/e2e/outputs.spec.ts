/** What is made of the pages for programs and for taking away: Markdown twins, llms.txt, data files, the button that copies a page. */
import {expect as check, test, type Page} from '@playwright/test';
import {parse as parseYaml} from 'yaml';
import {address, expect, HTML_LANG, INTRODUCTION, inBuild, LANGUAGES, open, PAGES, readBuild, type SitePage} from './pages';

const pages = PAGES.filter((page) => page.path !== '/404.html');
const twinAddress = (page: SitePage) => (page.path === '/' ? `${address(page.language, '/')}index.md` : `${page.address}.md`);
const ORIGIN = readBuild('llms.txt').match(/\((https?:\/\/[^/]+)\//)?.[1] ?? '';

const proseOf = (markdown: string) => markdown.replace(/^ *(`{3,})[^]*?^ *\1$/gm, '');
const linksOf = (markdown: string) => [...proseOf(markdown).matchAll(/\]\(<?([^)>\s]+)/g)].map(([, url]) => url ?? '');

/** Links below the site's own address that lead nowhere, or into the other language. */
function lostLinks(markdown: string, language: string): string[] {
  const own = linksOf(markdown).filter((url) => url.startsWith(`${ORIGIN}/`));
  return own.filter((url) => {
    const path = decodeURI(new URL(url).pathname);
    const file = path.replace(/^\//, '').replace(/(^|\/)$/, '$1index.html');
    const isThere = inBuild(file) || inBuild(`${file}.html`) || inBuild(`${file}/index.html`);
    return !isThere || (language === 'zh') !== /^\/zh(?:\/|$)/.test(path);
  });
}

for (const page of pages) {
  test(`the twin of ${page.address} is whole and leads on in its language`, () => {
    const markdown = readBuild(twinAddress(page).slice(1));
    const head = parseYaml(markdown.match(/^---\n([^]*?)\n---\n/)?.[1] ?? '') as Record<string, string>;
    check(head).toMatchObject({language: HTML_LANG[page.language], licence: 'MIT', url: `${ORIGIN}${page.address}`});
    check(head.title).toMatch(/\S/);
    check(head.description).toMatch(/\S/);
    check(String(head.date)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    check(markdown).not.toMatch(/undefined|\[object |\{since\}/);
    // A table is never only a head.
    check(proseOf(markdown)).not.toMatch(/^\|(?: ?:?-+:? ?\|)+\n(?!\|)/m);
    const fences = markdown.match(/^ *`{3,}.*$/gm) ?? [];
    check(fences.filter((fence, index) => index % 2 === 0 && /`$/.test(fence))).toEqual([]);
    check(lostLinks(markdown, page.language)).toEqual([]);
  });
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    const inLanguage = (path: string) => address(language, path);

    test('llms.txt lists every guide, page and figure, and nothing of the other language', () => {
      const file = readBuild(inLanguage('/llms.txt').slice(1));
      check(file).toMatch(/^# .+\n\n> .+\n/);
      for (const page of pages.filter((candidate) => candidate.language === language)) check(file).toContain(`(${ORIGIN}${twinAddress(page)})`);
      check(lostLinks(file, language)).toEqual([]);
      check(lostLinks(readBuild(inLanguage('/llms-full.txt').slice(1)), language)).toEqual([]);
    });

    test('each page names its twin, and the server says what it is', async ({request}) => {
      for (const page of pages.filter((candidate) => candidate.language === language)) {
        check(readBuild(page.file), page.address).toMatch(new RegExp(`type=["']?text/markdown["']? href=["']?${twinAddress(page)}[\\s"'>]`));
      }
      const answers = await Promise.all(
        ['/docs/aiops-aidlc.md', '/data/index.json', '/data/cost-structure.csv', '/llms.txt'].map((path) => request.get(inLanguage(path))),
      );
      check(answers.map((answer) => answer.headers()['content-type'])).toEqual([
        'text/markdown; charset=utf-8',
        'application/json; charset=utf-8',
        'text/csv; charset=utf-8',
        'text/plain; charset=utf-8',
      ]);
      check(readBuild(language === 'en' ? '404.html' : 'zh/404.html')).not.toContain('text/markdown');
    });

    test('the index of the data leads to files that are there', () => {
      const index = JSON.parse(readBuild(inLanguage('/data/index.json').slice(1))) as {
        figures: {json: string; csv: string | null; schema: string; url: string}[];
      };
      const files = index.figures.flatMap(({json, csv, schema}) => [json, schema, ...(csv ? [csv] : [])]).map((url) => new URL(url).pathname.slice(1));
      check(files.filter((file) => !inBuild(file))).toEqual([]);
      for (const {url} of index.figures) {
        const {pathname, hash} = new URL(url);
        check(readBuild(`${pathname.slice(1)}.html`), url).toMatch(new RegExp(`id=["']?${hash.slice(1)}[\\s"'>]`));
      }
    });

    test('a button copies the page as Markdown, by mouse and by keyboard, and says so', async ({page, context}) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(page, inLanguage('/docs/aiops-aidlc'));
      const button = page.locator('[data-copy-page]');
      const status = page.locator('[data-page-actions] [role="status"]');
      const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
      await button.click();
      await expect(status).toHaveText((await button.getAttribute('data-copied')) ?? '');
      check(await clipboard()).toBe(readBuild(inLanguage('/docs/aiops-aidlc.md').slice(1)));
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await button.focus();
      await page.keyboard.press('Enter');
      await expect.poll(clipboard).toContain('---\ntitle:');
    });

    test('where the page cannot be fetched, the button says what to do instead', async ({page}) => {
      await open(page, inLanguage(INTRODUCTION));
      await page.route('**/*.md', (route) => route.fulfill({status: 404, contentType: 'text/html', body: 'no'}));
      await page.locator('[data-copy-page]').click();
      const failed = (await page.locator('[data-copy-page]').getAttribute('data-failed')) ?? '-';
      await expect(page.locator('[data-page-actions] [role="status"]')).toHaveText(failed);
    });

    test('without JavaScript there is the link and not the button', async ({browser, baseURL}) => {
      const page: Page = await browser.newPage({javaScriptEnabled: false, baseURL});
      await page.goto(inLanguage('/docs/aiops-aidlc/use-this-data'));
      await expect(page.locator('[data-copy-page]')).toBeHidden();
      const link = page.locator('[data-page-actions] a');
      await expect(link).toBeVisible();
      check(inBuild(((await link.getAttribute('href')) ?? '').slice(1))).toBe(true);
      await page.close();
    });

    test('the page on the data leads to every file', async ({page}) => {
      await open(page, inLanguage('/docs/aiops-aidlc/use-this-data'));
      const files = await page.locator('main a[href*="/data/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      check(files.length).toBeGreaterThan(50);
      check(files.filter((file) => !file.startsWith(inLanguage('/data/')) || !inBuild(file.slice(1)))).toEqual([]);
    });
  });
}
