/** Pages are fetched ahead when a reader shows where they will go, once, and never before. Counted where it counts: by the server. */
import type {Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {test as base, type Page} from '@playwright/test';
import {contentPolicy, inlineParts} from '../../scripts/contentPolicy';
import {createSiteServer} from '../../scripts/serve';
import {siteAddress} from '../../site-address';
import {GUIDES, INTRODUCTION, LANGUAGES, address, expect, readBuild, ready} from './pages';

/** A server of the test's own, and the pages that it was asked for. */
interface Asked {
  origin: string;
  /** Paths of pages, in the order in which they were asked for; ahead of need or not. */
  pages: {path: string; ahead: boolean}[];
}

const PAGE_OR_ROOT = /^\/(?!.*\.\w+$)/;

/** Answers as the site does, under the policy that the site can be hosted with. */
function serve(asked: Asked['pages'], policy: string): Server {
  const server = createSiteServer('build', siteAddress(process.env).baseUrl);
  server.prependListener('request', (request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '');
    response.setHeader('content-security-policy', policy);
    if (PAGE_OR_ROOT.test(path)) asked.push({path, ahead: /prefetch/.test(String(request.headers['sec-purpose'] ?? request.headers.purpose))});
  });
  return server;
}

const test = base.extend<{asked: Asked}>({
  asked: async ({}, provide) => {
    const pages: Asked['pages'] = [];
    const files = LANGUAGES.map((language) => `${address(language, INTRODUCTION).slice(1)}.html`);
    const policy = contentPolicy(files.map((file) => inlineParts(readBuild(file), file))).replace('; upgrade-insecure-requests', '');
    const server = serve(pages, policy);
    await new Promise<void>((resolve) => server.listen(0, resolve));
    await provide({origin: `http://localhost:${(server.address() as AddressInfo).port}`, pages});
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

/** Longer than any browser waits before it takes a resting pointer for a wish. */
const LONG = 1500;

/** Takes from the browser what it knows of speculation rules: then the page's script does it. */
const withoutRules = (page: Page) => page.addInitScript('HTMLScriptElement.supports = (type) => type !== "speculationrules"');
const dropRules = (page: Page) =>
  page.route(/\/docs\/(?!.*\.\w+$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({response, body: (await response.text()).replace(/<script type=["']?speculationrules[^]*?<\/script>/, '')});
  });

test.describe.configure({timeout: 120_000});

for (const language of LANGUAGES) {
  const introduction = address(language, INTRODUCTION);
  const next = address(language, GUIDES[1]);

  for (const [browser, prepare] of [
    ['a browser that reads the rules', async () => {}],
    ['any other browser', async (page: Page) => void (await Promise.all([withoutRules(page), dropRules(page)]))],
  ] as const) {
    test.describe(`in ${browser} (${language})`, () => {
      test.beforeEach(({page}) => prepare(page));

      test('loading and reading a page fetches no other', async ({page, asked}) => {
        await page.goto(asked.origin + introduction);
        await ready(page);
        await page.mouse.move(640, 400);
        await page.mouse.wheel(0, 2000);
        await page.keyboard.press('PageDown');
        await page.waitForTimeout(LONG);
        expect(asked.pages).toEqual([{path: introduction, ahead: false}]);
      });

      test('a pointer that rests on a link fetches its page, once', async ({page, asked}) => {
        await page.goto(asked.origin + introduction);
        await ready(page);
        const link = page.locator(`.theme-doc-sidebar-menu a[href="${next}"]`);
        for (let times = 0; times < 2; times += 1) {
          await link.hover();
          await expect.poll(() => asked.pages.filter(({path}) => path === next)).toEqual([{path: next, ahead: true}]);
          await page.waitForTimeout(LONG);
          await page.mouse.move(640, 400);
        }
        expect(asked.pages).toEqual([
          {path: introduction, ahead: false},
          {path: next, ahead: true},
        ]);
      });

      test('links within the page, to files and to other hosts fetch nothing', async ({page, asked}) => {
        const elsewhere: string[] = [];
        page.on('request', (request) => !request.url().startsWith(asked.origin) && elsewhere.push(request.url()));
        await page.goto(asked.origin + introduction);
        await ready(page);
        const files: string[] = [];
        page.on('request', (request) => files.push(request.url()));
        for (const link of ['.theme-doc-toc-desktop a[href="#overview"]', 'article a[href^="http"]', 'a[href$=".md"]', '.footer a[href$="changes.atom"]']) {
          await page.locator(link).first().hover();
          await page.waitForTimeout(LONG);
        }
        expect(asked.pages).toEqual([{path: introduction, ahead: false}]);
        expect([...elsewhere, ...files]).toEqual([]);
      });
    });
  }
}
