import fs from 'node:fs';
import {beforeAll, describe, expect, it} from 'vitest';
import {ASKING} from '@site/src/search/query';
import {bundleLiveScripts, type LiveScripts} from './bundle';
import {speculationRules} from './speculationRules';
import {ownStylesheets, routeComponents, styleEntry} from './styleEntry';
import {PAGE_TEMPLATE} from './template';

describe('the bundle of the live scripts', () => {
  let scripts: LiveScripts;
  beforeAll(async () => {
    scripts = await bundleLiveScripts(process.cwd(), 'theme-of-a-test');
  });

  it('has a script for the head that knows where the theme is kept', () => {
    expect(scripts.boot).toContain('theme-of-a-test');
    expect(scripts.boot).not.toMatch(/\n|<\/|^\s*import\b/);
  });

  it('names the entry by its content, and holds it', () => {
    expect(scripts.entry).toMatch(/^index-[0-9a-f]{8}\.js$/);
    expect(scripts.files.has(scripts.entry)).toBe(true);
  });

  it('holds no framework and no text that a reader sees', () => {
    const all = [scripts.boot, ...[...scripts.files.values()].map((file) => Buffer.from(file).toString())].join('\n');
    expect(all).not.toMatch(/react|docusaurus\.|process\.env|createElement\("script/i);
    // Of Chinese only the words in which a reader asks: they are looked for in queries, and never shown.
    expect(all.replaceAll(ASKING.source, '')).not.toMatch(/\p{Script=Han}/u);
  });

  it('holds no list of pages, so that it stays as it is when they become a thousand', () => {
    const all = [scripts.boot, ...[...scripts.files.values()].map((file) => Buffer.from(file).toString())].join('\n');
    expect(all).not.toMatch(/aiops-aidlc|\/docs\//);
  });
});

describe('the entry of the stylesheet', () => {
  const registry = [
    '"a": [() => import(/* webpackChunkName: "a" */ "@theme/DocItem"), "@theme/DocItem", require.resolveWeak("@theme/DocItem")],',
    '"b": [() => import(/* webpackChunkName: "b" */ "@site/docs/page.mdx"), "@site/docs/page.mdx", require.resolveWeak("@site/docs/page.mdx")],',
    '"c": [() => import(/* webpackChunkName: "c" */ "@theme/DocItem"), "@theme/DocItem", require.resolveWeak("@theme/DocItem")],',
    '"d": [() => import(/* webpackChunkName: "d" */ "~docs/page-3f.json"), "~docs/page-3f.json", require.resolveWeak("~docs/page-3f.json")],',
  ].join('\n');

  it('takes the theme components of the routes, and no page', () => {
    expect(routeComponents(registry)).toEqual(['@theme/DocItem']);
    expect(styleEntry(process.cwd(), registry)).not.toMatch(/mdx|json/);
  });

  it('does not grow with the pages', () => {
    const more = Array.from({length: 100}, (_, index) => registry.replaceAll('page', `page-${index}`)).join('\n');
    expect(styleEntry(process.cwd(), more)).toBe(styleEntry(process.cwd(), registry));
  });

  it('names stylesheets that exist', () => {
    const files = ownStylesheets(process.cwd()).map((request) => request.replace('@site/', ''));
    expect(files).toContain('src/components/primitives/DataTable/styles.module.css');
    expect(files.filter((file) => !fs.existsSync(file))).toEqual([]);
  });
});

describe('the rules of what to fetch ahead', () => {
  it('keep to the path below which the site is published, and wait for a sign', () => {
    const rules = JSON.stringify(speculationRules('/guide/'));
    expect([...rules.matchAll(/"href_matches":"([^"]*)"/g)].map(([, pattern]) => pattern)).toEqual(['/guide/*', '/guide/*.*']);
    expect(rules).toContain('"eagerness":"moderate"');
  });

  it('fetch at once only what the script of the page marks', () => {
    const {prefetch} = speculationRules('/') as {prefetch: {where: unknown; eagerness: string}[]};
    expect(prefetch.filter(({eagerness}) => eagerness === 'immediate').map(({where}) => where)).toEqual([{selector_matches: '[data-ahead]'}]);
    expect(fs.readFileSync('src/live/prefetch.ts', 'utf8')).toContain('dataset.ahead');
  });
});

describe('the frame of a page', () => {
  it('names no script of the framework', () => expect(PAGE_TEMPLATE).not.toContain('it.scripts'));

  it('runs what must run first before it asks for the stylesheet', () => {
    expect(PAGE_TEMPLATE.indexOf('it.headTags')).toBeGreaterThan(0);
    expect(PAGE_TEMPLATE.indexOf('it.headTags')).toBeLessThan(PAGE_TEMPLATE.indexOf('it.stylesheets'));
  });
});
