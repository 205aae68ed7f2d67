/** What can be said of the built pages without looking at them: their links, files, anchors and characters. */
import {expect, test, type Browser} from '@playwright/test';
import {siteAddress} from '../../site-address';
import {LANGUAGES, PAGES, inBuild, readBuild, type SitePage} from './pages';

const SITE = siteAddress(process.env).url;
const NOT_FOUND = '/404.html';
/** The list of all tags, and with it the page of each. Its headings are the tags' first characters, which no translation keeps. */
const TAGS = '/docs/tags';

/** What the tests need to know of a page's markup. */
interface Markup {
  links: {href: string; switchesLanguage: boolean}[];
  alternates: string[];
  resources: string[];
  ids: string[];
  headingIds: string[];
  /** Texts and attributes with a Han character, outside elements that say that they are Chinese. */
  han: string[];
  /** Places that name the site's own host, other than those that must. */
  absolute: string[];
}

/** Runs in the browser, whose parser is the one that counts. */
function readMarkup([html, site]: readonly [string, string]): Markup {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = <T extends Element = Element>(selector: string) => [...page.querySelectorAll<T>(selector)];
  const attributes = (selector: string, name: string) => all(selector).map((element) => element.getAttribute(name) ?? '');
  const isChinese = (element: Element) => element.closest('[lang]')?.getAttribute('lang')?.startsWith('zh') ?? false;
  const mayBeAbsolute =
    'link[rel="canonical"], link[rel="alternate"], meta[property^="og:"], script[type="application/ld+json"], [data-print-head], [data-address]';
  const ownTexts = (element: Element) => [
    ...[...element.attributes].map((attribute) => `${attribute.name}="${attribute.value}"`),
    ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ''),
  ];
  return {
    links: all('a[href]').map((link) => ({href: link.getAttribute('href') ?? '', switchesLanguage: link.hasAttribute('lang')})),
    alternates: attributes('link[rel="alternate"], link[rel="canonical"]', 'href'),
    resources: [
      ...attributes('link[href]:not([rel="alternate"], [rel="canonical"])', 'href'),
      ...attributes('script[src], img[src], source[src], iframe[src]', 'src'),
    ],
    ids: attributes('[id]', 'id'),
    headingIds: attributes('main :is(h1, h2, h3, h4, h5, h6)[id]', 'id'),
    han: all('*')
      .filter((element) => !isChinese(element))
      .flatMap(ownTexts)
      .filter((text) => /\p{Script=Han}/u.test(text)),
    absolute: all(`:not(${mayBeAbsolute})`)
      .flatMap(ownTexts)
      .filter((text) => text.includes(site) || /\blocalhost\b/.test(text)),
  };
}

let markup: Map<string, Markup>;

async function readAll(browser: Browser): Promise<Map<string, Markup>> {
  const page = await browser.newPage();
  const read = new Map<string, Markup>();
  for (const {file} of PAGES) read.set(file, await page.evaluate(readMarkup, [readBuild(file), SITE] as const));
  await page.close();
  return read;
}

const markupOf = (file: string) => markup.get(file) as Markup;

/** The file that an address means to a static host: with neither a redirect nor a guess. */
function fileAt(pathname: string): string {
  const inside = decodeURIComponent(pathname.slice(1));
  return inside === '' || inside.endsWith('/') ? `${inside}index.html` : `${inside}.html`;
}

/** What is wrong with a link to the own site, if anything. */
function faultOf(href: string, {address}: SitePage): string | undefined {
  const target = new URL(href, `${SITE}${address}`);
  // Twins, data and feeds are files with a name of their own.
  if (/\.[a-z]+$/.test(target.pathname) && inBuild(decodeURIComponent(target.pathname.slice(1)))) return undefined;
  const file = target.pathname === address ? PAGES.find((page) => page.address === address)?.file : fileAt(target.pathname);
  if (!file || !markup.has(file)) return `${href}: no such page`;
  const id = decodeURIComponent(target.hash.slice(1));
  return id && !markupOf(file).ids.includes(id) ? `${href}: no such anchor` : undefined;
}

const isOwn = (href: string, {address}: SitePage) => new URL(href, `${SITE}${address}`).origin === SITE;

// One worker reads all pages once.
test.describe.configure({mode: 'default'});
test.beforeAll(async ({browser}) => {
  markup = await readAll(browser);
});

for (const language of LANGUAGES) {
  const pages = PAGES.filter((page) => page.language === language);
  /** What a check finds on all pages of the language, each line with its page. */
  const onEveryPage = (check: (page: SitePage, found: Markup) => readonly (string | undefined)[]) =>
    pages.flatMap((page) => check(page, markupOf(page.file)).flatMap((fault) => (fault === undefined ? [] : `${page.address}: ${fault}`)));

  test.describe(language, () => {
    test('every link to the site leads to a page and an anchor that exist', () => {
      expect(onEveryPage((page, {links}) => links.filter(({href}) => isOwn(href, page)).map(({href}) => faultOf(href, page)))).toEqual([]);
    });

    test('every link to another site is https', () => {
      const faults = onEveryPage((page, {links}) => links.filter(({href}) => !isOwn(href, page) && !href.startsWith('https://')).map(({href}) => href));
      expect(faults).toEqual([]);
    });

    test('no link but the language switch leaves the language', () => {
      const languageOf = (href: string, page: SitePage) => (/^\/zh(\/|$)/.test(new URL(href, `${SITE}${page.address}`).pathname) ? 'zh' : 'en');
      const faults = onEveryPage((page, {links}) =>
        links.filter(({href, switchesLanguage}) => !switchesLanguage && isOwn(href, page) && languageOf(href, page) !== language).map(({href}) => href),
      );
      expect(faults).toEqual([]);
    });

    test('every page names its counterpart in the other language, and itself', () => {
      const existing = new Set(PAGES.map((page) => `${SITE}${page.address}`));
      const faults = onEveryPage((page, {alternates}) => {
        if (page.path === NOT_FOUND) return [];
        const expected = LANGUAGES.map((name) => `${SITE}${PAGES.find((other) => other.language === name && other.path === page.path)?.address}`);
        return [
          ...expected.filter((url) => !alternates.includes(url)).map((url) => `does not name ${url}`),
          ...alternates
            .filter((url) => !existing.has(url) && !inBuild(new URL(url, `${SITE}${page.address}`).pathname.slice(1)))
            .map((url) => `names ${url}, which does not exist`),
        ];
      });
      expect(faults).toEqual([]);
    });

    test('every image, style sheet and script exists', () => {
      const faults = onEveryPage((page, {resources}) =>
        resources.filter((href) => !isOwn(href, page) || !inBuild(new URL(href, `${SITE}${page.address}`).pathname.slice(1))),
      );
      expect(faults).toEqual([]);
    });

    test('every id is unique on its page', () => {
      expect(onEveryPage((_page, {ids}) => ids.filter((id, index) => ids.indexOf(id) !== index))).toEqual([]);
    });

    test('no page holds a broken character or a Korean one', () => {
      const faults = onEveryPage(({file}) => readBuild(file).match(/.{0,20}[\0\ufffd\p{Script=Hangul}].{0,20}/gu) ?? []);
      expect(faults).toEqual([]);
    });

    test('no page names the host it was built for where an address of its own would do', () => {
      expect(onEveryPage((_page, {absolute}) => absolute)).toEqual([]);
    });

    test('the sitemap names every page but the lists of tags, each once', () => {
      const prefix = language === 'en' ? '' : `${language}/`;
      const named = [...readBuild(`${prefix}sitemap.xml`).matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1] ?? '');
      const expected = pages.filter(({path}) => !path.startsWith(TAGS) && path !== NOT_FOUND).map((page) => `${SITE}${page.address}`);
      expect(named.sort()).toEqual(expected.sort());
    });
  });
}

test('English pages hold no Chinese but the name of the language in its switch', () => {
  const faults = PAGES.filter((page) => page.language === 'en').flatMap(({file}) => markupOf(file).han.map((text) => `${file}: ${text}`));
  expect(faults).toEqual([]);
});

test('both languages have the same pages', () => {
  const pathsIn = (language: string) =>
    PAGES.filter((page) => page.language === language)
      .map((page) => page.path)
      .sort();
  expect(pathsIn('zh')).toEqual(pathsIn('en'));
});

for (const {path, file} of PAGES.filter((page) => page.language === 'en' && page.path !== TAGS)) {
  test(`${path} has the same anchors in both languages`, () => {
    const counterpart = PAGES.find((page) => page.language === 'zh' && page.path === path)?.file ?? '';
    expect(markupOf(counterpart).headingIds).toEqual(markupOf(file).headingIds);
    // Which terms a page marks is decided in each language: a word that is plain in one may need its entry in the other.
    const shared = ({ids}: Markup) => ids.filter((id) => !id.startsWith('term-'));
    expect(shared(markupOf(counterpart))).toEqual(shared(markupOf(file)));
  });
}
