import {describe, expect, it} from 'vitest';
import {appendLine, insertElement, insertImport, isConstant} from './edits';

/** Inserts `'new'` into the constant `list`, at the end or before the element of an index. */
const insert = (source: string, at?: number) =>
  insertElement({
    file: 'list.ts',
    source,
    array: (array) => isConstant(array, 'list'),
    arrayName: 'list',
    position: (elements) => at ?? elements.length,
    element: () => "'new'",
  });

describe('insertElement', () => {
  it('keeps a list in one line where it fits', () => {
    expect(insert("const list = ['a', 'b'] as const;\n")).toBe("const list = ['a', 'b', 'new'] as const;\n");
  });

  it('writes one element a line where one line would be too long', () => {
    const long = "'" + 'a'.repeat(140) + "'";
    expect(insert(`export const list = [${long}] as const;\n`)).toBe(`export const list = [\n  ${long},\n  'new',\n] as const;\n`);
  });

  it('opens an empty list', () => expect(insert('const list: string[] = [];\n')).toBe("const list: string[] = [\n  'new',\n];\n"));

  it('adds to the end of a list with one element a line', () => {
    expect(insert("const list = [\n  'a',\n  'b',\n];\n")).toBe("const list = [\n  'a',\n  'b',\n  'new',\n];\n");
  });

  it('adds the comma that the last element lacks', () => {
    expect(insert("const list = [\n  'a'\n];\n")).toBe("const list = [\n  'a',\n  'new',\n];\n");
  });

  it('keeps comments where they are', () => {
    const source = "const list = [\n  // first\n  'a', // one\n  /* second */\n  'b', // two\n  // end\n];\n";
    expect(insert(source)).toBe(source.replace('];', "  'new',\n];"));
    expect(insert(source, 1)).toBe("const list = [\n  // first\n  'a', // one\n  'new',\n  /* second */\n  'b', // two\n  // end\n];\n");
  });

  it('puts an element first', () => {
    expect(insert("const list = [\n  {\n    id: 'b',\n  },\n];\n", 0)).toBe("const list = [\n  'new',\n  {\n    id: 'b',\n  },\n];\n");
  });

  it('follows the indentation of a list inside another', () => {
    const source = "const outer = {\n  inner: [\n    'a',\n  ],\n};\nconst list = [\n  'x',\n];\n";
    const result = insertElement({
      file: 'list.ts',
      source,
      array: (array) => array.elements.some((item) => item.getText() === "'a'"),
      arrayName: 'inner list',
      position: (elements) => elements.length,
      element: (indent) => `{\n${indent}  id: 'new',\n${indent}}`,
    });
    expect(result).toBe(source.replace("    'a',\n", "    'a',\n    {\n      id: 'new',\n    },\n"));
  });

  it('says what to do where the list is not there', () => expect(() => insert('const other = [];')).toThrow('list.ts has no list any more'));
});

describe('insertImport', () => {
  const source = "import type {T} from './types';\nimport {b} from './b';\nimport {d} from './d';\n\nconst x = 1;\n";

  it.each([
    ['a', 0],
    ['c', 1],
    ['e', 2],
  ])('puts %s at its place in the alphabet', (name, before) => {
    const lines = insertImport(source, name, `./${name}`).split('\n');
    expect(lines[before + 1]).toBe(`import {${name}} from './${name}';`);
    expect(lines).toHaveLength(source.split('\n').length + 1);
  });

  it('changes nothing a second time', () => {
    const once = insertImport(source, 'c', './c');
    expect(insertImport(once, 'c', './c')).toBe(once);
  });
});

describe('appendLine', () => {
  it.each(['', 'a\n', 'a'])('ends "%s" with the line', (source) => expect(appendLine(source, 'b')).toMatch(/^(a\n)?b\n$/));

  it('changes nothing a second time', () => expect(appendLine('a\nb\n', 'a')).toBe('a\nb\n'));
});
