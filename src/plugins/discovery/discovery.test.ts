import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {registry} from '@site/src/data/registry';
import {isTable} from '@site/src/data/models';
import type {Locale} from '@site/src/l10n/resolve';
import {card, CARD, shorten, type CardTexts} from './card';
import {tagsOf, withTags} from './headTags';
import {lastModified} from './lastModified';
import {isListed, readPage, type PrintedPage} from './pages';
import {cardHash, drawCard, readTokens, writeCard} from './renderCard';
import {robots, sitemap} from './sitemap';
import {structuredData, type SiteFacts} from './structuredData';

const HTML = `<!doctype html><html lang=en><head><title>Guide | Site</title><meta data-rh=true property=og:locale content=en />
<meta data-rh=true property=og:title content="Guide &amp; more | Site"/><meta data-rh=true name=description content='He said "so"'/>
<link data-rh=true rel=canonical href=https://x.test/docs/a/guide /><link rel=alternate href=https://x.test/docs/a/guide hreflang=en />
<link rel=alternate href=https://x.test/zh/docs/a/guide hreflang=zh-CN /><link rel=alternate href=https://x.test/docs/a/guide hreflang=x-default />
</head><body><figure id=managed-addons-overview class=f data-figure=true></figure><figure id="evolution-diagram" data-figure="true"></figure></body></html>`;

const FIGURES = new Map(registry.flatMap(({models}) => models.map((model) => [model.id, model] as const)));
const guide: PrintedPage = {
  ...readPage('docs/a/guide', 'guide.html', HTML, 'Site'),
  source: 'docs/a/guide.mdx',
  textChanged: '2026-02-12',
};
const page = (more: Partial<PrintedPage>): PrintedPage => ({...guide, figures: [], source: undefined, textChanged: undefined, ...more});
const home = page({path: '', title: 'Home', canonical: 'https://x.test/'});
const list = page({path: 'docs/a', title: 'All', canonical: 'https://x.test/docs/a', source: 'docs/a/index.mdx', textChanged: '2026-03-01'});

describe('readPage', () => {
  it('reads title, description, addresses and figures, with and without quotation marks', () => {
    expect(guide).toMatchObject({
      title: 'Guide & more',
      description: 'He said "so"',
      canonical: 'https://x.test/docs/a/guide',
      alternates: {en: 'https://x.test/docs/a/guide', 'zh-CN': 'https://x.test/zh/docs/a/guide', 'x-default': 'https://x.test/docs/a/guide'},
      figures: ['managed-addons-overview', 'evolution-diagram'],
    });
  });

  it('lists neither tags nor "not found"', () => {
    expect(['', 'docs/a', 'docs/tags', 'docs/tags/eks', 'docs/tagging', '404.html'].filter((name) => isListed({path: name}))).toEqual([
      '',
      'docs/a',
      'docs/tagging',
    ]);
  });
});

describe('lastModified', () => {
  const days = lastModified([home, list, guide], FIGURES);
  const newest = registry
    .flatMap(({models}) => models)
    .filter(({id}) => guide.figures.includes(id))
    .flatMap((model) => JSON.stringify(model).match(/"verified":"[\d-]+"/g) ?? [])
    .sort()
    .at(-1);

  it('is the newest of the text and its facts', () => {
    expect(`"verified":"${days.get('docs/a/guide')}"`).toBe(newest);
    expect(days.get('docs/a')).toBe('2026-03-01');
  });
  it('of a computed page is the newest of all', () => expect(days.get('')).toBe(days.get('docs/a/guide')));
  it('is unknown where nothing is known', () => expect(lastModified([home, page({source: 'x.mdx'})], FIGURES).get('')).toBeUndefined());
});

describe('sitemap', () => {
  it('names each page with its languages and its day', () => {
    const xml = sitemap([guide, home], new Map([['docs/a/guide', '2026-11-01']]));
    expect(xml.match(/<loc>/g)).toHaveLength(2);
    expect(xml.match(/<lastmod>/g)).toHaveLength(1);
    expect(xml).toContain('<lastmod>2026-11-01</lastmod>');
    expect(xml).toContain('<xhtml:link rel="alternate" hreflang="zh-CN" href="https://x.test/zh/docs/a/guide"/>');
  });
  it('is named to crawlers', () => expect(robots(['https://x.test/sitemap.xml'])).toContain('\nSitemap: https://x.test/sitemap.xml\n'));
});

describe('structuredData', () => {
  const site: SiteFacts = {
    address: 'https://x.test/',
    locale: 'zh',
    language: 'zh-CN',
    title: 'Site',
    description: 'Text',
    contributors: 'All',
    columns: ' {columns}',
  };
  const data = structuredData(guide, [home, list, guide], FIGURES, site, {image: 'https://x.test/a.png', modified: '2026-11-01', author: 'devfloor9'});
  const nodes = data['@graph'] as Record<string, unknown>[];
  const ofType = (type: string) => nodes.filter((node) => node['@type'] === type);

  it('describes the article', () => {
    expect(ofType('TechArticle')[0]).toMatchObject({
      headline: 'Guide & more',
      inLanguage: 'zh-CN',
      dateModified: '2026-11-01',
      image: 'https://x.test/a.png',
      author: [{name: 'devfloor9'}, {name: 'All'}],
      workTranslation: [{inLanguage: 'en', url: 'https://x.test/docs/a/guide'}],
    });
  });

  it('leads from the home page to the page', () => {
    expect(ofType('BreadcrumbList')[0]?.itemListElement).toEqual([
      {'@type': 'ListItem', position: 1, name: 'Site', item: 'https://x.test/'},
      {'@type': 'ListItem', position: 2, name: 'All', item: 'https://x.test/docs/a'},
      {'@type': 'ListItem', position: 3, name: 'Guide & more', item: 'https://x.test/docs/a/guide'},
    ]);
  });

  it('describes its tables, not its diagrams, as data sets in the language of the page', () => {
    expect(ofType('Dataset').map((node) => node.identifier)).toEqual(['managed-addons-overview']);
    expect(ofType('Dataset')[0]).toMatchObject({
      inLanguage: 'zh-CN',
      name: expect.stringMatching(/\p{Script=Han}/u),
      license: expect.stringMatching(/^https:/),
    });
  });

  it('leaves out a day that is not known', () => {
    const {'@graph': graph} = structuredData(guide, [guide], FIGURES, site, {image: '', modified: undefined, author: undefined}) as {'@graph': object[]};
    expect(graph[0]).not.toHaveProperty('dateModified');
  });

  it.each<Locale>(['en', 'zh'])('gives every table a description of 50 to 5000 characters in %s', (locale) => {
    const tables = [...FIGURES.values()].filter(isTable);
    const all = structuredData(
      {...guide, figures: tables.map(({id}) => id)},
      [guide],
      FIGURES,
      {...site, locale},
      {image: '', modified: undefined, author: undefined},
    );
    const sets = (all['@graph'] as {'@type': string; description: string}[]).filter((node) => node['@type'] === 'Dataset');
    expect(sets).toHaveLength(tables.length);
    expect(sets.filter(({description}) => description.length < 50 || description.length > 5000)).toEqual([]);
  });
});

describe('head tags', () => {
  const tags = tagsOf(guide, 'Site', {address: 'https://x.test/a.png', alt: 'A "card"', width: 1, height: 2}, {text: '</script><b>'});
  const html = withTags(HTML, tags);

  it('stand at the end of the head and cannot be left by their content', () => {
    expect(html.indexOf(tags)).toBe(html.indexOf('</head>') - tags.length);
    expect(tags).toContain('content="A &quot;card&quot;"');
    expect(tags.match(/<\/script>/g)).toHaveLength(1);
    expect(JSON.parse(tags.match(/ld\+json">(.*)<\/script>/)?.[1] ?? '')).toEqual({text: '</script><b>'});
  });
  it('give the language its territory', () => expect(html).toContain('property=og:locale content=en_US'));
});

describe('pictures', () => {
  const tokens = readTokens(fs.readFileSync('src/css/custom.css', 'utf8'));
  const texts: CardTexts = {locale: 'zh', siteTitle: 'EKS AIOps 战略指南', title: '事实 → 龘', description: '说明', holds: '3 张图表', host: 'x.test'};
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'cards-'));
  afterAll(() => fs.rmSync(folder, {recursive: true}));

  it('have their size, and weigh little', async () => {
    const png = await drawCard(card(texts, tokens));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([CARD.width, CARD.height]);
    expect(png.length).toBeLessThan(100_000);
  });

  it('show no box: a character without a glyph stops the build by its name', async () => {
    await expect(drawCard(card({...texts, title: 'Ł'}, tokens))).rejects.toThrow('"Ł"');
    await expect(drawCard(card({...texts, title: '\u{1F600}'}, tokens))).rejects.toThrow('U+1f600');
  });

  it('are drawn once and kept by their content', async () => {
    const drawing = card(texts, tokens);
    const cached = path.join(folder, 'cache', `${cardHash(drawing)}.png`);
    fs.mkdirSync(path.dirname(cached));
    fs.writeFileSync(cached, 'kept');
    await writeCard(drawing, path.join(folder, 'out/a.png'), path.dirname(cached));
    expect(fs.readFileSync(path.join(folder, 'out/a.png'), 'utf8')).toBe('kept');
    expect(cardHash(card({...texts, host: 'y.test'}, tokens))).not.toBe(cardHash(drawing));
  });

  it('hold as much of a description as has room', () => {
    expect(shorten('One two three, four', 8)).toBe('One two …');
    expect(shorten('一二三，四五六七', 5)).toBe('一二三 …');
    expect(shorten('short', 8)).toBe('short');
  });

  it('take their colours from the tokens', () => {
    expect(tokens.accent).toMatch(/^#/);
    expect(() => readTokens(':root { --ground: #fff; }')).toThrow('--ground-2');
  });
});
