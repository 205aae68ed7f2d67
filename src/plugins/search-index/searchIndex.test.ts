import {describe, expect, it} from 'vitest';
import {parseHtml} from '../rendered-pages';
import {searchFiles} from '.';
import {searchAliases} from './aliases';
import {extractPage} from './extract';
import {collectPlaces, isSearchable} from './places';

const PAGE = `<!doctype html><body><nav><ul><li class="breadcrumbs__item breadcrumbs__item--active"><span>Short name</span></ul></nav>
<main><div class="theme-doc-markdown markdown"><header><h1>The long name</h1></header><p>Before all.
<h2 id=one>One<a href=#one class=hash-link title="Direct link">\u200b</a></h2><p>Text of <strong>one</strong>.<aside role=note id=update-x><p>A note.</aside>
<h3 id=below>Below</h3><p>Deeper.
<figure id=things data-figure=true><figcaption><p><a href=#things>All things</a><p>What they are.</figcaption>
<div data-tools=true><label>Search</label><button>Start over</button></div>
<table><caption>All things</caption><thead><tr><th>Name</thead>
<tbody data-group-head=a><tr><th>First kind
<tbody id=things-eks-mcp-server data-row=eks-mcp-server><tr><th><button aria-label="Details"></button><span data-name=true><a href=x>EKS MCP Server</a></span><td data-v=aws>AWS<td data-v="">unknown
<tr><td colspan=3><dl><dt>Package<dd><code>awslabs.eks-mcp-server</code><dt>Port<dd data-v="">not stated</dl><p data-sources=true>Sources: elsewhere
</table></figure>
<figure id=steps data-figure=true><figcaption><p>The steps<p>In order.</figcaption><ol><li id=steps-first><p><span>1</span> First step<p>Do it.<dl><div><dt>How<dd><ul><li>slowly</ul></div></dl></li></ol></figure>
<h2 id=two>Two</h2><p>The end.</div></main><footer>Footer</footer>`;

const extract = (html: string) => extractPage(parseHtml(html));
const recordOf = (anchor: string) => extract(PAGE)?.records.find((record) => record.anchor === anchor);

describe('extractPage', () => {
  it('takes page, sections, figures, rows and steps, in their order', () => {
    expect(extract(PAGE)?.records.map(({kind, anchor}) => `${kind} ${anchor}`)).toEqual([
      'page ',
      'section one',
      'section below',
      'figure things',
      'row things-eks-mcp-server',
      'figure steps',
      'row steps-first',
      'section two',
    ]);
  });

  it('names a page by the navigation, and its record by its heading', () => {
    expect(extract(PAGE)?.title).toBe('Short name');
    expect(recordOf('')).toMatchObject({title: 'The long name', text: 'Before all.'});
  });

  it('keeps what stands in what', () => {
    const records = extract(PAGE)?.records ?? [];
    const around = (anchor: string) => records[recordOf(anchor)?.parent ?? -1]?.anchor;
    expect(around('one')).toBeUndefined();
    expect(around('below')).toBe('one');
    expect(around('things')).toBe('below');
    expect(around('things-eks-mcp-server')).toBe('things');
    expect(around('two')).toBeUndefined();
  });

  it('takes a text with its notes, without links to itself', () => {
    expect(recordOf('one')).toMatchObject({title: 'One', text: 'Text of one. A note.'});
  });

  it('takes the values of a row, but no tools, sources and unknowns', () => {
    expect(recordOf('things-eks-mcp-server')).toMatchObject({title: 'EKS MCP Server', text: 'AWS · Package · awslabs.eks-mcp-server'});
    const {text = ''} = recordOf('things') ?? {};
    expect(text).toBe('What they are. First kind');
  });

  it('takes a step without its number', () => {
    expect(recordOf('steps-first')).toMatchObject({title: 'First step', text: 'Do it. · How · slowly'});
  });

  it('takes nothing from a page without content', () => expect(extract('<p>No main part')).toBeUndefined());
});

describe('isSearchable', () => {
  it('leaves out lists of pages and what is no page', () => {
    const pages = ['/', '/404', '/docs/tags', '/docs/tags/eks', '/docs/guide', '/docs/guide/tags-of-it'];
    expect(pages.filter(isSearchable)).toEqual(['/', '/docs/guide', '/docs/guide/tags-of-it']);
  });
});

describe('collectPlaces', () => {
  it('numbers what stands in what among all places of the site', () => {
    const places = collectPlaces();
    const record = (anchor: string, parent?: number) => ({kind: 'section' as const, parent, anchor, title: anchor, text: ''});
    places.add('', {title: 'Home', records: [record('a')]});
    places.add('none', null);
    places.add('docs/guide', {title: 'Guide', records: [record('b'), record('c', 0)]});
    expect(places.found.pages).toEqual([
      {path: '', title: 'Home'},
      {path: 'docs/guide', title: 'Guide'},
    ]);
    expect(places.found.records.map(({anchor, page, parent}) => [anchor, page, parent])).toEqual([
      ['a', 0, undefined],
      ['b', 1, undefined],
      ['c', 1, 1],
    ]);
  });
});

describe('searchAliases', () => {
  const means = (locale: 'en' | 'zh', asked: string) => searchAliases(locale).flatMap(([from, to]) => (from === asked ? [to] : []));

  it('lead from each language to the other', () => {
    expect(means('en', '附加组件')).toEqual(['add-on']);
    expect(means('en', '告警')).toEqual(['alarm', 'alert']);
    expect(means('zh', 'add-on')).toEqual(['附加组件']);
  });

  it('lead from a word that the guide avoids to the one that it uses', () => {
    expect(means('zh', '根因')).toEqual(['根本原因']);
    expect(means('en', '根因')).toEqual(['root cause']);
  });

  it('do not lead from a word to itself', () => {
    for (const locale of ['en', 'zh'] as const) for (const [asked, meant] of searchAliases(locale)) expect(asked).not.toBe(meant);
  });
});

describe('searchFiles', () => {
  it('name the form in which they are written', () => {
    const files = searchFiles('.');
    expect(files.index).toMatch(/^search\/index-[0-9a-f]{8}\.json$/);
    expect(files.styles).toMatch(/^search\/results-[0-9a-f]{8}\.css$/);
  });
});
