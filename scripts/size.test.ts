import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {type Asset, compile, compileAll, frameworkChunks, isOwn, measure, printedParts, scriptTags, squeezeCss, sum} from './sizeParts';

const script = (name: string, text: string): Asset => ({name, kind: 'script', text});

describe('measure', () => {
  it('counts bytes, not characters', () => expect(measure('中文').raw).toBe(6));

  it('compresses what repeats', () => {
    const size = measure('fact '.repeat(200));
    expect(size.raw).toBe(1000);
    expect(size.gzip).toBeLessThan(60);
    expect(size.brotli).toBeLessThan(size.gzip);
  });

  it('gives nothing for nothing', () => expect(measure('')).toEqual({raw: 0, gzip: 0, brotli: 0}));

  it('adds up each column', () => {
    expect(
      sum([
        {raw: 1, gzip: 2, brotli: 3},
        {raw: 10, gzip: 20, brotli: 30},
      ]),
    ).toEqual({raw: 11, gzip: 22, brotli: 33});
    expect(sum([])).toEqual({raw: 0, gzip: 0, brotli: 0});
  });
});

describe('scriptTags', () => {
  it('reads names with and without quotes, below any path', () => {
    expect(scriptTags('<script src=/zh/assets/js/main.1a.js defer></script><script defer src="/assets/js/runtime~main.2b.js"></script>')).toEqual([
      'main.1a.js',
      'runtime~main.2b.js',
    ]);
  });

  it('passes over scripts that stand in the page', () => expect(scriptTags('<script>let src=1</script>')).toEqual([]));
});

describe('printedParts', () => {
  it('takes each host to its own end', () => {
    const figure = '<div data-printed=RoiMetrics><div><div>1</div></div></div>';
    const note = '<div data-printed="ClaimNote id=eks-135"><aside>2</aside></div>';
    expect(printedParts(`<main><div><p>Text</p>${figure}<div>Text</div>${note}</div></main>`)).toEqual([figure, note]);
  });

  it('refuses a host without an end', () => expect(() => printedParts('<div data-printed=A><div></div>')).toThrow('not closed'));
});

describe('frameworkChunks', () => {
  const main =
    'x={1:[()=>Promise.all([n.e("14"),n.e("733"),n.e("106")]).then(n.bind(n,740)),"@theme/DocItem",740],' +
    'a:[()=>n.e("266").then(n.t.bind(n,5,19)),"@generated/docs/p/docs-b28.json",5],' +
    'b:[()=>Promise.all([n.e("14"),n.e("467")]).then(n.bind(n,4)),"@site/docs/aiops-introduction.mdx",4]}';

  it('collects what theme and framework need, and not what a page of ours needs alone', () => {
    expect([...frameworkChunks(main)].sort()).toEqual(['106', '14', '266', '733']);
  });
});

describe('isOwn', () => {
  const framework = new Set(['733']);
  const own = (asset: Asset) => isOwn(asset, ['main.1a.js'], framework, ['What it costs.']);

  it.each([
    ['the script that the HTML names', script('main.1a.js', 'x'), false],
    ['a chunk of the theme', script('733.1a.js', 'g.push([["733"],{'), false],
    ['the chunk of a page', script('bce0e516.1a.js', 'g.push([["467"],{'), true],
    ['a chunk that nobody knows', script('900.1a.js', 'g.push([["900"],{'), true],
    ['a fetched data file', {name: 'rows.json', kind: 'data', text: '{}'} satisfies Asset, true],
    ['a script that holds the text of a figure', script('main.1a.js', 'lead:"What it costs."'), true],
  ])('judges %s', (_name, asset, expected) => expect(own(asset)).toBe(expected));
});

describe('squeezeCss', () => {
  it('drops comments and white space, and keeps the descendant combinator', () => {
    expect(squeezeCss('/* note */\n.a .b,\n.c > .d {\n  margin: 0 1px;\n  color: red;\n}\n')).toBe('.a .b,.c>.d{margin:0 1px;color:red}');
  });

  it('keeps the space that a selector needs before a colon', () => expect(squeezeCss('.a :hover { x: y; }')).toBe('.a :hover{x:y}'));
});

describe('compile', () => {
  it('keeps code and drops types, type imports and comments', () => {
    const source = "import type {A} from './a';\nimport {b} from './b';\n/** Why. */\nexport const c: A = b as A; // so\n";
    expect(compile(source, 'c.ts')).toBe("import { b } from './b';\nexport const c = b;\n");
  });
});

describe('compileAll', () => {
  it('follows imports of ours, each file once, and no others', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'size-'));
    const write = (name: string, text: string) => fs.writeFileSync(path.join(folder, name), text);
    write('a.ts', "import {b} from './b';\nimport 'elsewhere';\nimport './c.css';\nimport type {T} from './types';\nexport const a: T = b;\n");
    write('b.ts', "import {a} from './a';\nexport const b = () => a;\n");
    write('types.ts', 'export type T = unknown;\n');
    const names = [...compileAll([path.join(folder, 'a.ts')]).keys()].map((file) => path.basename(file));
    fs.rmSync(folder, {recursive: true});
    expect(names).toEqual(['a.ts', 'b.ts']);
  });
});
