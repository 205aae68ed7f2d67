import {describe, expect, it} from 'vitest';
import {claims} from '../data/claims';
import {registry} from '../data/registry';
import {UNREADABLE, isDataModule, readModules} from './readModule';
import {makeProject, readFiles} from './project';
import {registryOf} from './rules/data/registryEntries';

const FILE = 'src/data/sample.ts';
const vocabulary = "import type {Term} from './schema';\nexport const statuses: Term[] = [{id: 'ga', label: 'GA'}];\n";
const read = (content: string, more: Record<string, string> = {}) => {
  const modules = readModules(new Map(Object.entries({...more, [FILE]: content})));
  const found = modules.find(({file}) => file === FILE);
  if (!found) throw new Error(`${FILE} was not read`);
  return found;
};
const valueOf = (literal: string) => read(`export const value = ${literal};\n`).exports.value;

describe('what is read', () => {
  it.each([
    ["'text'", 'text'],
    ['"it\'s"', "it's"],
    ['`text`', 'text'],
    ["'\\u4e2d\\n'", '中\n'],
    ['12', 12],
    ['-0.5', -0.5],
    ['1_000', 1000],
    ['true', true],
    ['false', false],
    ['null', null],
    ['[1, [2], {a: 3}]', [1, [2], {a: 3}]],
    ["{a: 1, 'b-c': {d: 'e'}, 2: 3}", {a: 1, 'b-c': {d: 'e'}, 2: 3}],
    ["{a: 'b'} as const", {a: 'b'}],
    ["{a: 'b'} satisfies object", {a: 'b'}],
    ["('text')", 'text'],
  ])('%s', (literal, value) => expect(valueOf(literal)).toEqual(value));

  it('constants of shared modules, under their own or another name', () => {
    const shared = {'src/data/facts.ts': "export const day = '2026-01-02';\n", 'src/data/vocabulary.ts': vocabulary};
    const module = read(
      "import {day as start} from './facts';\nimport {statuses} from './vocabulary';\nexport const a = {since: start, text: `Since ${start}.`, terms: statuses, first: statuses};\n",
      shared,
    );
    expect(module.faults).toEqual([]);
    expect(module.exports.a).toMatchObject({since: '2026-01-02', text: 'Since 2026-01-02.', terms: [{id: 'ga'}]});
  });

  it('constants of the module itself, above', () => {
    const module = read("const shared = {en: 'A', zh: '甲'};\nexport const a = {label: shared, en: shared.en};\n");
    expect(module).toMatchObject({faults: [], exports: {a: {label: {en: 'A', zh: '甲'}, en: 'A'}}});
    expect(Object.keys(module.exports)).toEqual(['a']);
  });

  it.each(['const', 'const satisfies object'])('a literal that is %s, without a fault', (type) =>
    expect(read(`export const a = {b: 'c'} as ${type};\n`).faults).toEqual([]),
  );

  it('types, which nothing runs', () =>
    expect(read("import type {Row} from './schema';\ninterface A { b: string }\ntype C = A | Row;\nexport const a: C = {b: 'c'};\n").faults).toEqual([]));
});

describe('where it stands', () => {
  const {positions} = read("export const a = {\n  id: 'x',\n  rows: [\n    {id: 'y', 'b-c': 1},\n  ],\n};\n");
  it.each([
    ['a', 1, 18],
    ['a.id', 2, 3],
    ['a.rows', 3, 3],
    ['a.rows.0', 4, 5],
    ['a.rows.0.id', 4, 6],
    ['a.rows.0.b-c', 4, 15],
  ])('%s', (path, line, column) => expect(positions.get(path)).toEqual({file: FILE, line, column}));
});

describe('what is refused', () => {
  it.each([
    ['export const a = 0x10;', /is not written in plain digits/],
    ['export const a = 1 as any;', /"as any" hides what the type/],
    ['export const a = {b: [1 as unknown as string]};', /"as unknown" hides what the type/],
    ['export const a: any = 1;', /the type any lets everything pass/],
    ['export const a: Record<string, unknown> = {b: 1};', /lets everything pass/],
    ['export const a = -1e3;', /is not written in plain digits/],
    ['export const a = f();', /f\(\) is an expression/],
    ['export const a = {...b};', /is not a plain property/],
    ['export const a = {get b() { return 1; }};', /is not a plain property/],
    ["export const a = {['b']: 1};", /is not a plain property/],
    ['export const a = {b};', /is not a plain property/],
    ['export const a = {__proto__: {b: 1}};', /sets __proto__/],
    ["export const a = {b: 1, 'b': 2};", /b stands a second time/],
    ['export const a = [1, , 2];', /is an expression/],
    ['export const a = `${b}`;', /b is neither imported nor defined/],
    ['const b = {c: 1};\nexport const a = `${b}`;', /stands in a text but is no text/],
    ['const b = {c: 1};\nexport const a = b.d;', /b\.d does not exist/],
    ['export const a = b.c;\nconst b = {c: 1};', /b is neither imported nor defined/],
    ['const b = {};\nexport const a = b.constructor;', /b\.constructor does not exist/],
    ["export const a = 'x'.length;", /does not exist/],
    ['export let a = 1;', /is not a const/],
    ['export const {a} = {a: 1};', /is not a plain constant/],
    ['export const a = 1;\nexport const a = 2;', /the name a is taken/],
    ['export const __proto__ = {};', /the name __proto__ is taken/],
    ['export default 1;', /neither an import nor a constant/],
    ["import {a} from './other';", /imports from '\.\/other'/],
    ["import type {a} from 'zod';", /imports from 'zod'/],
    ["import facts from './facts';", /imports from '\.\/facts'/],
    ["import {none} from './facts';", /imports none, which '\.\/facts' does not export/],
    ['export const a = {', /cannot be read as TypeScript/],
  ])('%s', (content, reason) => {
    const {faults} = read(`${content}\n`, {'src/data/facts.ts': "export const day = '2026-01-02';\n"});
    expect(faults.map((fault) => fault.reason)).toEqual(expect.arrayContaining([expect.stringMatching(reason)]));
    for (const fault of faults) expect([fault.file, fault.line > 0, fault.how !== '']).toEqual([FILE, true, true]);
  });

  it('tells one fault of a file that is no TypeScript, and reads nothing of it', () => {
    const module = read('export const a = {\n  text: ‘quoted’,\n  b: 1\n  c: 2,\n};\n');
    expect(module.exports).toEqual({});
    expect(module.faults).toEqual([{file: FILE, line: 2, column: 9, reason: UNREADABLE, how: "write straight quotes around a text: 'text'"}]);
  });

  it.each([
    ["export const a = {text: 'the row's'};", /ends at its apostrophe/],
    ['export const a = {b: 1 c: 2};', /a comma is missing/],
    ['export const a = {b: 1， c: 2};', /half width/],
    ["export const a = {b: 'text};", /no closing quote/],
    ['export const a = {\n<<<<<<< HEAD\n};', /Merge conflict/],
  ])('%s, with the way to mend it', (content, how) => expect(read(`${content}\n`).faults[0]?.how).toMatch(how));

  it('nesting that would exhaust the parser, without losing the other modules', () => {
    const deep = `export const a = ${'['.repeat(5_000)}${']'.repeat(5_000)};\n`;
    const modules = readModules(
      new Map([
        [FILE, deep],
        ['src/data/other.ts', 'export const b = 1;\n'],
      ]),
    );
    expect(modules.map(({faults}) => faults.length)).toEqual([1, 0]);
  });
});

describe('which files are data', () => {
  it.each(['src/data/roiMetrics.ts', 'src/data/facts.ts'])('%s is', (file) => expect(isDataModule(file)).toBe(true));
  it.each(['src/data/rules.ts', 'src/data/derive.test.ts', 'src/data/schema/table.ts', 'src/components/x.ts', 'src/data/anchors.json'])('%s is not', (file) =>
    expect(isDataModule(file)).toBe(false),
  );
});

describe('the real data', () => {
  const project = makeProject(readFiles('.'), '2026-11-22');
  const models = (entries: typeof registry) => entries.map(({component, file, models: all}) => ({component, file, models: all}));

  it('is read exactly as the build has it', () => expect(models(registryOf(project))).toEqual(models(registry)));
  it('as are the statements', () => expect(project.modules.find(({file}) => file === 'src/data/claims.ts')?.exports.claims).toEqual(claims));
});
