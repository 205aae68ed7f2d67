import {describe, expect, it} from 'vitest';
import {MINIMAL_PAGE, projectOf} from '../../minimalProject';
import {readModules} from '../../readModule';
import {readPage} from '../../readPage';
import {readLiteral} from './literal';
import {messageCalls} from './messageCalls';
import {moduleTexts} from './moduleTexts';
import {pageTexts} from './pageTexts';
import {isRead} from './rawPatterns';

describe('a literal', () => {
  it.each([
    ["'a'", 'a'],
    ['"it\'s"', "it's"],
    ['`a${`', undefined],
    ['`$ {a}`', '$ {a}'],
    ["'${a}'", '${a}'],
    ["'\\u4e2d\\x41\\u{1F600}\\n\\t\\r\\b\\f\\v\\0\\q\\''", "中A😀\n\t\r\b\f\v\0q'"],
    ["'\\u{zz}\\u4e\\x4'", 'u{zz}u4ex4'],
    ["'open", undefined],
    ['a', undefined],
    ['', undefined],
  ])('%s', (content, value) => expect(readLiteral(content, 0)?.value).toBe(value));

  it('tells where each character stands, and what is behind it', () =>
    expect(readLiteral("x = 'a\\u{1F600}b';", 4)).toEqual({value: 'a😀b', at: [5, 6, 6, 15], after: [6, 15, 15, 16]}));
});

describe('messages that the code shows', () => {
  const calls = (content: string, file = 'src/components/A.tsx') =>
    messageCalls(projectOf({[file]: content})).map(({id, message, line, column}) => `${line}:${column} ${id}=${message}`);

  it.each([
    ["\n  translate({id: 'a', message: 'A' + ' b'});", ['2:3 a=A b']],
    ["translate({message: 'A'});", ['1:1 A=A']],
    ["translate({id: 'a'});", ['1:1 a=a']],
    ["translate({...a, 'id': 'b'}); translate({id});", []],
    ["translate({message: 'A' + b}); translate(); translate(a); other({id: 'a'}); a.translate({id: 'a'});", []],
    ['const a = <Translate id="a" description="b">A\n   b\n\n {"c"}</Translate>;', ['1:11 a=A bc']],
    ['const a = <Translate {...b} other="c" id={"a"}>A{d}</Translate>;', ['1:11 a=A']],
    ['const a = <Translate id>A</Translate>; const b = <b id="c">A</b>; // translate', ['1:11 A=A']],
    ['const a = <Translate>A</Translate>;', ['1:11 A=A']],
  ])('%s', (content, expected) => expect(calls(content)).toEqual(expected));

  it.each(['src/components/A.test.tsx', 'src/x.test-d.ts', 'scripts/a.ts', 'src/a.json'])('are not read in %s', (file) =>
    expect(calls("translate({id: 'a'});", file)).toEqual([]),
  );
  it('are read without JSX, too', () => expect(calls("const a = <T>(b: T) => translate({id: 'a'});", 'src/a.ts')).toEqual(['1:24 a=a']));
});

describe('texts of a data module', () => {
  const texts = (content: string) => {
    const [module] = readModules(new Map([['src/data/a.ts', content]]));
    return module ? moduleTexts(module).map(({locale, where, value, at, beside}) => [locale, where, value, at[0], beside]) : [];
  };

  it('are the Chinese ones, with the English beside them, and the unusual English ones', () =>
    expect(texts("export const a = {rows: [{id: 'x', t: {en: 'One', zh: '一'}, u: 'é', v: 'plain', \"w\": ['“q”']}]};\n")).toEqual([
      ['zh', 'a.rows.x.t.zh', '一', 55, 'One'],
      ['en', 'a.rows.x.u', 'é', 64, undefined],
      ['en', 'a.rows.x.w.0', '“q”', 87, undefined],
    ]));
  it('are no pairs where there is more or other than two texts', () =>
    expect(texts("export const a = [{en: 'a', zh: '一', x: 'b'}, {en: 1, zh: '二'}, {en: 'a', zh: ['三']}, {en: 'a', fr: 'é'}];\n")).toEqual([
      ['en', 'a.0.zh', '一', 33, undefined],
      ['en', 'a.1.zh', '二', 59, undefined],
      ['en', 'a.2.zh.0', '三', 80, undefined],
      ['en', 'a.3.fr', 'é', 101, undefined],
    ]));
  it('are not those that a module quotes, computes or takes from elsewhere', () =>
    expect(texts("const b = '一';\nexport const a = {avoid: ['二'], except: ['三'], t: b, u: `四${b}`, v: 'a\\u4e2d'};\n")).toEqual([
      ['en', 'a.v', 'a中', 84, undefined],
    ]));
});

describe('texts of a page', () => {
  const texts = (content: string, file: string = MINIMAL_PAGE.zh) =>
    pageTexts(readPage(file, content)).map(({kind, where, value, at, after}) => [kind, where, value, at[0], after.at(-1)]);

  it('are its blocks, by the heading above, with code as letters', () =>
    expect(texts('一 **二**。\n\n# 三 {/* #c */}\n\n四 `a`\n五\n\n| 六 |\n| - |\n| 七 |\n')).toEqual([
      ['page', 'before the first heading', '一 二。', 0, 8],
      ['page', 'section #c', '三 ', 12, 24],
      ['page', 'section #c', '四 `x`\n五', 26, 33],
      ['page', 'section #c', '六', 37, 40],
      ['page', 'section #c', '七', 49, 52],
    ]));
  it('are what the front matter says', () =>
    expect(texts('---\ntitle: "标题"\ndescription: title\nsidebar_label: 1\n---\n').map((text) => text.slice(0, 4))).toEqual([
      ['label', 'front matter, title', '标题', 12],
      ['label', 'front matter, description', 'title', 29],
    ]));
  it('are the comments of code, and all of a diagram', () => {
    const code = '```bash\nls # 一\necho 二\n```\n\n```\n三 # 四\nfive\n```\n';
    expect(texts(code)).toEqual([
      ['code', 'before the first heading', '一', 13, 14],
      ['code', 'before the first heading', '三 # 四', 31, 36],
    ]);
    expect(texts(code, MINIMAL_PAGE.en).map(([, , value]) => value)).toEqual(['ls # 一', 'echo 二', '三 # 四']);
  });
  it('are not the lines around code', () => expect(texts('```text 一\n二\n```\n').map(([, , value]) => value)).toEqual([]));
  it('are attributes that are words', () =>
    expect(texts('<A a="one two" b="one" c="一" d={1} e />\n').map((text) => text.slice(1, 4))).toEqual([
      ['before the first heading, attribute a', 'one two', 6],
      ['before the first heading, attribute c', '一', 26],
    ]));
  it('are none of a page that cannot be parsed, but for its front matter', () => expect(texts('---\ntitle: "一"\n---\n\n<A>\n')).toHaveLength(1));
});

describe('files whose words reach readers', () => {
  it.each([
    'docs/a.mdx',
    'docs/tags.yml',
    'i18n/zh/code.json',
    'src/data/a.ts',
    'src/data/b/a.ts',
    'src/components/A/a.tsx',
    'src/tables/a.ts',
    'src/plugins/a.ts',
    'src/theme/A.tsx',
  ])('%s is one', (file) => expect(isRead(file)).toBe(true));
  it.each([
    'docs/a.svg',
    'x/docs/a.mdx',
    'src/data/a.json',
    'src/data/a.test.ts',
    'src/components/A.test-d.tsx',
    'src/checks/a.ts',
    'i18n/zh/language-exemptions.yml',
    'docs/a.mdx.bak',
  ])('%s is none', (file) => expect(isRead(file)).toBe(false));
});
