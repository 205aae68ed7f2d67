import {createHash} from 'node:crypto';
import fs from 'node:fs';
import {describe, expect, it} from 'vitest';
import {contentPolicy, inlineParts} from './contentPolicy';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('inlineParts', () => {
  it.each([
    ['<script>a()</script>', ['a()']],
    ['<script type="module">a()\n</script><script>b()</script>', ['a()\n', 'b()']],
    ['<script src=/assets/js/main.js defer></script>', []],
    ['<script data-rh=true type=application/ld+json>{"a": "<b style=c onclick=d>"}</script>', []],
    ['<script type=speculationrules>{"prefetch":[]}</script>', ['{"prefetch":[]}']],
    ['<!-- <script>a()</script> -->', []],
  ])('finds the scripts of %s', (html, scripts) => expect(inlineParts(html, 'a.html').scripts).toEqual(scripts));

  it.each([
    ['<svg style="display: none;">', ['display: none;']],
    ["<b style='color:red'>", ['color:red']],
    ['<span class=token style=color:#393A34>', ['color:#393A34']],
    ['<b style="font-family:&quot;A&quot;">', ['font-family:"A"']],
    ['<p>style="color:red"</p>', []],
    ['<b title=\'style="color:red"\'>', []],
  ])('finds the style attributes of %s', (html, styles) => expect(inlineParts(html, 'a.html').styles).toEqual(styles));

  it.each([
    ['<img src=x onerror=alert(1)>', 'a handler in its markup (onerror=…)'],
    ['<a href="javascript:alert(1)">', 'a javascript: address'],
    ['<script src="https://evil.dev/x.js"></script>', 'from another host'],
    ['<script src=//evil.dev/x.js></script>', 'from another host'],
  ])('refuses %s', (html, reason) => {
    expect(() => inlineParts(html, 'a.html')).toThrow(/^a\.html: /);
    expect(() => inlineParts(html, 'a.html')).toThrow(reason);
  });
});

describe('contentPolicy', () => {
  const part = (html: string) => inlineParts(html, 'a.html');

  it('allows what the pages hold, once, and nothing else', () => {
    const policy = contentPolicy([part('<script>a()</script><b style="color:red">'), part('<script>a()</script>')]);
    expect(policy).toContain(`script-src 'self' ${hash('a()')};`);
    expect(policy).toContain(`style-src 'self'; style-src-attr 'unsafe-hashes' ${hash('color:red')};`);
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).not.toContain('unsafe-inline');
  });

  it('allows no style attribute where there is none', () => expect(contentPolicy([part('<p>')])).not.toContain('style-src-attr'));
});

describe('the function for CloudFront in docs-dev/hosting.md', () => {
  const source = fs.readFileSync('docs-dev/hosting.md', 'utf8').match(/```js\n([^]*?)```/)?.[1] ?? '';
  const handler = new Function(`${source}; return handler;`)() as (event: {request: {uri: string}}) => {uri: string};

  it.each([
    ['/', '/index.html'],
    ['/zh', '/zh/index.html'],
    ['/zh/', '/zh/index.html'],
    ['/docs/aiops-aidlc', '/docs/aiops-aidlc.html'],
    ['/zh/docs/aiops-aidlc/aiops-introduction/', '/zh/docs/aiops-aidlc/aiops-introduction.html'],
    ['/assets/js/main.638b1702.js', '/assets/js/main.638b1702.js'],
    ['/docs/v1.2/page', '/docs/v1.2/page.html'],
  ])('reads %s from %s', (uri, file) => expect(handler({request: {uri}}).uri).toBe(file));
});
