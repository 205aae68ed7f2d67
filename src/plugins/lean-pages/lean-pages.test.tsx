import {parse, type DefaultTreeAdapterMap} from 'parse5';
import {renderToString} from 'react-dom/server';
import {describe, expect, it} from 'vitest';
import {DataTable} from '@site/src/components/primitives/DataTable';
import type {ResolvedTable} from '@site/src/l10n/figures';
import {resolve} from '@site/src/l10n/resolve';
import {catalogFixture} from '@site/tests/unit/fixture';
import {leanPage} from '.';

type Node = DefaultTreeAdapterMap['node'];

/** What a browser makes of a page, without comments: elements with their attributes, and texts, adjacent ones as one. */
function treeOf(html: string): unknown {
  const simple = (node: Node): unknown => {
    if (!('childNodes' in node)) return 'value' in node ? node.value : '';
    const children: unknown[] = [];
    for (const child of node.childNodes.filter(({nodeName}) => nodeName !== '#comment').map(simple)) {
      if (typeof child === 'string' && typeof children.at(-1) === 'string') children.push(`${String(children.pop())}${child}`);
      else children.push(child);
    }
    const attributes = 'attrs' in node ? node.attrs.filter(({name, value}) => name !== 'data-rh' && !(name === 'class' && value === '')) : [];
    return [node.nodeName, attributes.map(({name, value}) => `${name}=${value}`), children];
  };
  return simple(parse(html));
}

const table = () => renderToString(<DataTable model={resolve(catalogFixture(), 'en') as ResolvedTable} />);
const PAGE = `<!doctype html><head><title data-rh=true>A > B</title><meta data-rh="true" name=a content=" data-rh=true"/></head>
<body class=""><p class=''>Text<!-- -->: <!-- --><b class="">more</b><!--$--><i>later</i><!--/$--><!----> .<pre>&lt;b class=""> &lt;!-- --> data-rh=true</pre>`;

describe('leanPage', () => {
  it.each([
    ['a page', () => PAGE],
    ['a table', table],
  ])('leaves %s as a browser reads it', (_, html) => {
    expect(leanPage(html()).length).toBeLessThan(html().length);
    expect(treeOf(leanPage(html()))).toEqual(treeOf(html()));
  });

  it('takes out marks, classes without a name, and the mark of the head', () => {
    expect(leanPage('<p class="">a<!-- -->b<!--$-->c<!--/$--></p><meta data-rh=true name=x>')).toBe('<p>abc</p><meta name=x>');
  });

  it('keeps comments that somebody wrote, classes with a name, and what a text shows', () => {
    const kept = '<!-- kept --><p class="a">&lt;p class=""> data-rh=true</p><p title=" class= ">';
    expect(leanPage(kept)).toBe(kept);
  });
});
