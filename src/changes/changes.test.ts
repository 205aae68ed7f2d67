// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {makeProject} from '@site/src/checks/project';
import {minimalProject} from '@site/src/checks/minimalProject';
import {registry} from '@site/src/data/registry';
import {changeLog, type ChangeLog} from '@site/src/data/schema';
import type {Locale} from '@site/src/l10n/resolve';
import log from '../data/changes.json';
import {fingerprint, guideData} from './dataValues';
import {describeChanges, describeStart} from './describe';
import {atomFeed, jsonFeed, type FeedFacts} from './feeds';
import {readLog} from './lines';
import {placesIn} from './places';

const TABLE = 'src/data/sampleServers.ts';

/** The data of the minimal project, with some of its text replaced. */
function dataWith(...replacements: [string, string][]) {
  const files = minimalProject();
  for (const [from, to] of replacements) {
    if (!files[TABLE]?.includes(from)) throw new Error(`no ${from}`);
    files[TABLE] = files[TABLE].replace(from, () => to);
  }
  const {modules} = makeProject(new Map(Object.entries(files)), '2026-11-25');
  return guideData(modules.flatMap(({file, exports}) => Object.entries(exports).map(([name, value]) => ({file, name, value}))));
}

const before = dataWith();
const changesWith = (...replacements: [string, string][]) => describeChanges(before, dataWith(...replacements));
const logOf = (changes: ReturnType<typeof describeChanges>): ChangeLog => ({
  state: '0123456789abcdef',
  entries: [{id: '2026-11-25', date: '2026-11-25', changes}],
  start: describeStart(before, '2026-11-20', []),
});
const place = () => ({title: 'Servers', path: '/docs/x'});
const linesWith = (locale: Locale, ...replacements: [string, string][]) =>
  readLog(logOf(changesWith(...replacements)), locale, place)[0]?.groups.flatMap(({lines}) =>
    lines.map(({label, name, text}) => [label, name, text].join('|')),
  ) ?? [];

describe('changes are told', () => {
  it('of a status, in the words of each language', () => {
    expect(linesWith('en', ["status: 'ga'", "status: 'preview'"])).toEqual(['Changed|Cluster server|Status: Generally available → Preview']);
    expect(linesWith('zh', ["status: 'ga'", "status: 'preview'"])).toEqual(['修改|Cluster server|状态：正式发布 → 预览']);
  });

  it('of a new check alone as verified again', () => {
    expect(linesWith('en', ["verified: '2026-11-02'", "verified: '2026-11-20'"])).toEqual(['Verified|Cluster server|verified again on 20 Nov 2026']);
  });

  it('of a row that is new, and of one that is gone', () => {
    const renamed: [string, string] = ["id: 'cost-server',\n      name: 'Cost server'", "id: 'price-server',\n      name: 'Price server'"];
    expect(linesWith('en', renamed)).toEqual(['Added|Price server|', 'Removed|Cost server|']);
    expect(changesWith(renamed).map(({anchor}) => anchor)).toEqual(['sample-servers-price-server', undefined]);
  });

  it('of a value that became known, a date and a name', () => {
    expect(linesWith('en', ["since: '2026-05'", 'since: null'])).toEqual(['Changed|Cost server|Since: May 2026 → unknown']);
    expect(linesWith('en', ["name: 'Cost server'", "name: 'Price server'"])).toEqual(['Changed|Price server|name: Cost server → Price server']);
  });

  it('of sources and notes without their text', () => {
    expect(linesWith('en', ["title: 'Cost server: launch'", "title: 'Cost server: blog'"])).toEqual(['Changed|Cost server|sources changed']);
    expect(linesWith('zh', ["en: 'Its price is not published.'", "en: 'Its price is unknown.'"])).toEqual(['修改|Cost server|备注有修改']);
  });

  it('only in the language whose words changed', () => {
    const reworded: [string, string] = ["zh: '操作集群。'", "zh: '运维集群。'"];
    expect(linesWith('zh', reworded)).toEqual(['修改|Cluster server|用途：操作集群。 → 运维集群。']);
    expect(readLog(logOf(changesWith(reworded)), 'en', place)).toHaveLength(1);
  });

  it('of a column once, not of every row', () => {
    const column: [string, string] = ["{id: 'since', label", "{id: 'owner', label: {en: 'Owner', zh: '负责方'}, kind: 'name'},\n    {id: 'since', label"];
    expect(linesWith('en', column)).toEqual(['Changed|Sample servers|new column: Owner']);
  });

  it('of nothing where nothing changed, whatever the order of keys', () => {
    expect(changesWith()).toEqual([]);
    const [one = '', other = ''] = ["id: 'cluster-server',\n", "      name: 'Cluster server',\n"];
    expect(fingerprint(dataWith([one + other, `${other.trim()}\n      ${one}`]))).toBe(fingerprint(before));
    expect(fingerprint(dataWith(["status: 'ga'", "status: 'preview'"]))).not.toBe(fingerprint(before));
  });

  it('in a form that the log keeps', () => {
    expect(() => changeLog.parse(logOf(changesWith(["status: 'ga'", "status: 'preview'"])))).not.toThrow();
  });
});

describe('the log of this site', () => {
  it('knows the place of every figure', () => {
    for (const {models} of registry) for (const {id} of models) expect(placesIn('en')(id)?.path, id).toMatch(/^\/docs\/aiops-aidlc\/\S+$/);
  });
  it('begins with all that the data held', () => expect(readLog(changeLog.parse(log), 'zh', placesIn('zh')).at(-1)?.title).toMatch(/^记录开始：\d+ 张图表/));
});

describe.each<Locale>(['en', 'zh'])('feeds in %s', (locale) => {
  const facts: FeedFacts = {
    title: 'T & <t>',
    description: 'D',
    language: locale,
    author: 'A',
    page: 'https://x.test/changes',
    atom: 'https://x.test/changes.atom',
    json: 'https://x.test/changes.json',
    addressOf: (to) => `https://x.test${to}`,
  };
  const entries = readLog(logOf(changesWith(["name: 'Cost server'", "name: 'Cost <b>& more</b>'"])), locale, place);

  it('are valid Atom: a parser reads it, and every required element is there once', () => {
    const document = new DOMParser().parseFromString(atomFeed(entries, facts), 'application/xml');
    const children = (element: Element, name: string) => [...element.children].filter(({localName}) => localName === name);
    const feed = document.documentElement;
    expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom');
    for (const element of [feed, ...children(feed, 'entry')]) {
      for (const name of ['id', 'title', 'updated']) expect(children(element, name), name).toHaveLength(1);
      expect(Date.parse(children(element, 'updated')[0]?.textContent ?? '')).not.toBeNaN();
    }
    expect(children(feed, 'author')).toHaveLength(1);
    expect(children(feed, 'title')[0]?.textContent).toBe('T & <t>');
    const ids = children(feed, 'entry').map((entry) => children(entry, 'id')[0]?.textContent);
    expect(ids).toEqual(['https://x.test/changes#2026-11-25', 'https://x.test/changes#2026-11-20-start']);
    const content = new DOMParser().parseFromString(children(children(feed, 'entry')[0] as Element, 'content')[0]?.textContent ?? '', 'text/html');
    expect(content.querySelector('li a')?.textContent).toBe('Cost <b>& more</b>');
    expect(content.querySelector('li a')?.getAttribute('href')).toBe('https://x.test/docs/x#sample-servers-cost-server');
  });

  it('are valid JSON Feed 1.1', () => {
    const feed = JSON.parse(jsonFeed(entries, facts)) as {
      version: string;
      title: string;
      language: string;
      items: {id: string; content_html: string; date_published: string}[];
    };
    expect(feed).toMatchObject({version: 'https://jsonfeed.org/version/1.1', language: locale, feed_url: facts.json, authors: [{name: 'A'}]});
    expect(new Set(feed.items.map(({id}) => id)).size).toBe(2);
    for (const item of feed.items)
      expect([item.content_html, item.date_published]).toEqual([expect.stringContaining('<li>'), expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/)]);
  });
});
