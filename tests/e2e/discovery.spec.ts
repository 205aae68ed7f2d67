/** What search engines, link previews and crawlers are told of each page of the build, in both languages. */
import fs from 'node:fs';
import {test} from '@playwright/test';
import {HTML_LANG, LANGUAGES, PAGES, expect, readBuild, type SitePage} from './pages';
import {attributesOf} from '../../src/plugins/discovery/pages';

const UNLISTED = /^\/(?:404\.html|docs\/tags(?:\/.*)?)$/;
const listed = PAGES.filter(({path}) => !UNLISTED.test(path));
const headOf = (page: SitePage) => readBuild(page.file).split('</head>')[0] ?? '';
const tagsOf = (page: SitePage) => [...headOf(page).matchAll(/<(?:meta|link)\b[^>]*>/g)].map(([tag]) => attributesOf(tag));
const metaOf = (page: SitePage, name: string) =>
  tagsOf(page)
    .filter((tag) => tag.property === name || tag.name === name)
    .map((tag) => tag.content ?? '');
type Node = Record<string, unknown>;

function graphOf(page: SitePage): Node[] {
  const scripts = [...headOf(page).matchAll(/<script type="?application\/ld\+json"?[^>]*>(.*?)<\/script>/g)];
  expect(scripts, page.address).toHaveLength(1);
  const data = JSON.parse(scripts[0]?.[1] ?? '') as Node;
  expect(data['@context']).toBe('https://schema.org');
  return (data['@graph'] as Node[] | undefined) ?? [data];
}

/** What each type must say, as search engines ask for it. */
const REQUIRED: Record<string, string[]> = {
  TechArticle: ['headline', 'description', 'image', 'author', 'publisher', 'url', 'license', 'dateModified'],
  Dataset: ['name', 'description', 'url', 'license', 'creator', 'dateModified', 'variableMeasured', 'distribution'],
  WebPage: ['name', 'description', 'url'],
  WebSite: ['name', 'description', 'url', 'publisher'],
};

for (const page of listed) {
  test(`${page.address} is described to link previews and search engines`, () => {
    const tags = tagsOf(page);
    const canonical = tags.find((tag) => tag.rel === 'canonical')?.href ?? '';
    expect(new URL(canonical).pathname.replace(/(.)\/$/, '$1')).toBe(page.address.replace(/(.)\/$/, '$1'));
    expect(tags.filter((tag) => tag.rel === 'alternate' && tag.hreflang).map((tag) => tag.hreflang)).toEqual(['en', 'zh-CN', 'x-default']);
    expect(metaOf(page, 'og:locale')).toEqual([page.language === 'en' ? 'en_US' : 'zh_CN']);
    expect(metaOf(page, 'twitter:card')).toEqual(['summary_large_image']);
    expect(metaOf(page, 'og:image:alt')[0]).toMatch(page.language === 'en' ? /^Title card: \S/ : /^标题卡片：\S/);
    const picture = new URL(metaOf(page, 'og:image')[0] ?? '');
    const png = fs.readFileSync(`build${picture.pathname}`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(metaOf(page, 'robots')).toEqual([]);
    for (const node of graphOf(page)) {
      const type = String(node['@type']);
      for (const property of REQUIRED[type] ?? []) expect(node[property], `${type}.${property}`).toBeTruthy();
      if (REQUIRED[type]) expect(node.inLanguage).toBe(HTML_LANG[page.language]);
    }
  });
}

test('guides are articles, their tables data sets, and the way to each page begins at the home page', () => {
  for (const page of listed.filter(({path}) => path.startsWith('/docs/aiops-aidlc/'))) {
    const graph = graphOf(page);
    expect(graph[0]?.['@type']).toBe('TechArticle');
    const steps = graph[1]?.itemListElement as {position: number; name: string; item: string}[];
    expect(steps.map(({position}) => position)).toEqual([1, 2, 3]);
    expect(new URL(steps[0]?.item ?? '').pathname).toBe(page.language === 'en' ? '/' : '/zh/');
    const tables = new Set([...readBuild(page.file).matchAll(/data-table="?([\w-]+)/g)].map(([, id]) => id));
    expect(new Set(graph.filter((node) => node['@type'] === 'Dataset').map((node) => node.identifier))).toEqual(tables);
  }
});

test('pages that search engines should not list say so', () => {
  const unlisted = PAGES.filter(({path}) => UNLISTED.test(path));
  expect(unlisted.length).toBeGreaterThan(4);
  for (const page of unlisted) expect(metaOf(page, 'robots'), page.address).toEqual(['noindex, follow']);
});

for (const language of LANGUAGES) {
  test(`the sitemap lists every page of ${language} with its languages and a day that was`, () => {
    const xml = readBuild(language === 'en' ? 'sitemap.xml' : `${language}/sitemap.xml`);
    const urls = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, url]) => url ?? '');
    const paths = urls.map((url) => new URL(url.match(/<loc>(.*?)<\/loc>/)?.[1] ?? '').pathname.replace(/(.)\/$/, '$1'));
    expect(paths.sort()).toEqual(
      listed
        .filter((page) => page.language === language)
        .map(({address}) => address.replace(/(.)\/$/, '$1'))
        .sort(),
    );
    const today = new Date().toISOString().slice(0, 10);
    for (const url of urls) {
      expect([...url.matchAll(/hreflang="([^"]+)"/g)].map(([, tag]) => tag)).toEqual(['en', 'zh-CN', 'x-default']);
      const day = url.match(/<lastmod>(.*?)<\/lastmod>/)?.[1] ?? '';
      expect(day).toMatch(/^\d{4}-\d\d(?:-\d\d)?$/);
      expect(day <= today).toBe(true);
    }
  });
}
