import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {compare} from './compare';
import {readData} from './read';
import {report, textDiff} from './report';
import {markdownOf, plain, shortText, stableJson} from './serialize';

describe('compare', () => {
  const rows = (...ids: string[]) => ({rows: ids.map((id) => ({id, name: id.toUpperCase()}))});

  it('finds nothing in equal values', () => expect(compare(rows('a', 'b'), rows('a', 'b'))).toEqual([]));

  it('names a row that came, with the row', () => {
    expect(compare(rows('a'), rows('b', 'a'))).toEqual([{kind: 'added', path: ['rows', 'b'], after: {id: 'b', name: 'B'}}]);
  });

  it('names a row that went', () => {
    expect(compare(rows('a', 'b'), rows('b'))).toEqual([{kind: 'removed', path: ['rows', 'a'], before: {id: 'a', name: 'A'}}]);
  });

  it('sees a list that was or becomes empty', () => {
    expect(compare({rows: []}, rows('a')).map(({kind}) => kind)).toEqual(['added']);
    expect(compare(rows('a'), {rows: []}).map(({kind}) => kind)).toEqual(['removed']);
  });

  it('says that rows changed their order, and only that', () => {
    expect(compare(rows('a', 'b', 'c'), rows('c', 'a', 'b'))).toEqual([{kind: 'moved', path: ['rows'], before: ['a', 'b', 'c'], after: ['c', 'a', 'b']}]);
  });

  it('names the smallest field that changed', () => {
    const before = {id: 'x', cells: {price: {usd: 1, unit: {en: 'hour', zh: '小时'}}, tools: ['a']}};
    const after = {id: 'x', cells: {price: {usd: 2, unit: {en: 'hour', zh: '小时'}}, tools: ['a', 'b'], new: null}};
    expect(compare(before, after)).toEqual([
      {kind: 'changed', path: ['cells', 'price', 'usd'], before: 1, after: 2},
      {kind: 'changed', path: ['cells', 'tools'], before: ['a'], after: ['a', 'b']},
      {kind: 'changed', path: ['cells', 'new'], before: undefined, after: null},
    ]);
  });
});

describe('the forms of a value', () => {
  it('writes JSON that does not depend on the order of keys', () => {
    expect(stableJson({b: 1, id: 'x', a: [{d: null, c: 'é'}]})).toBe(stableJson({a: [{c: 'é', d: null}], id: 'x', b: 1}));
    expect(stableJson({b: 1, id: 'x'})).toBe('{\n  "id": "x",\n  "b": 1\n}\n');
  });

  it('writes a table as a table in one language', () => {
    const table = {
      title: {en: 'Costs', zh: '成本'},
      lead: {en: 'What | it costs.', zh: '费用。'},
      nameLabel: {en: 'Item', zh: '项目'},
      columns: [{id: 'price', label: {en: 'Price', zh: '价格'}}],
      rows: [{id: 'a', name: 'A', cells: {price: {usd: 0.1, unit: {en: 'hour', zh: '小时'}, region: 'us-east-1'}}, sources: ['s'], verified: '2026-11-02'}],
    };
    expect(markdownOf(table, 'zh')).toBe(
      '# 成本\n\n费用。\n\n| id | 项目 | 价格 | sources | verified |\n| --- | --- | --- | --- | --- |\n| a | A | $0.1 / 小时, us-east-1 | s | 2026-11-02 |\n',
    );
    expect(markdownOf(table, 'en')).toContain('What \\| it costs.');
  });

  it('writes anything else as a list', () => {
    expect(markdownOf([{id: 'a', text: {en: 'One', zh: '一'}, list: [1, 2]}], 'en')).toBe('- a\n  - id: a\n  - text: One\n  - list\n    - 1: 1\n    - 2: 2\n');
  });

  it('tells unknown from empty', () => expect([shortText(null, 'en'), shortText(undefined, 'en')]).toEqual(['unknown', '']));

  it('leaves no mark that Markdown would read', () => {
    expect(plain('a | <b> `c` [d](e) **f**\n@g')).toBe('a &#124; &#60;b&#62; &#96;c&#96; &#91;d&#93;(e) &#42;&#42;f&#42;&#42; &#64;g');
  });

  it('shows the lines that differ', () => expect(textDiff('a\nb\n', 'a\nc\n')).toBe('@@ -1,2 +1,2 @@\n a\n-b\n+c'));
});

describe('two states of a repository', () => {
  let clone = '';
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {cwd: clone, encoding: 'utf8'}).trim();
  const module = (rows: string) => `import type {Catalog} from './schema';

export const servers: Catalog<'use'> = {id: 'servers', title: {en: 'Servers', zh: '服务器'}, rows: [${rows}]};
`;
  const write = (content: string) => fs.writeFileSync(path.join(clone, 'src/data/servers.ts'), content);
  const one = "{id: 'one', name: 'One', cells: {use: {en: 'First.', zh: '第一。'}}}";
  const two = "{id: 'two', name: 'Two', cells: {use: null}}";
  let first = '';

  beforeAll(() => {
    clone = fs.mkdtempSync(path.join(os.tmpdir(), 'data-clone-'));
    fs.mkdirSync(path.join(clone, 'src/data'), {recursive: true});
    git('init', '--quiet');
    write(module(one));
    git('add', '.');
    git('commit', '--quiet', '-m', 'One server');
    first = git('rev-parse', 'HEAD');
    write(module(`${one.replace('First.', 'The first.')}, ${two}`));
    git('commit', '--quiet', '-am', 'Two servers');
  });
  afterAll(() => fs.rmSync(clone, {recursive: true, force: true}));

  it('are compared by revision', () => {
    const text = report(readData(first, clone), readData('HEAD', clone));
    expect(text).toContain('1 list of data: 1 item added, 1 field changed.');
    expect(text).toContain('### Servers · `src/data/servers.ts` `servers`');
    expect(text).toContain('| **added** | `rows` › `two` | | Two |');
    expect(text).toContain('| changed | `rows` › `one` › `cells` › `use` › `en` | First. | The first. |');
    expect(text).toMatch(/<summary>JSON<\/summary>[^]*\n\+ +"id": "two"/);
    expect(text.match(/<summary>Markdown/g)).toHaveLength(2);
  });

  it('are compared with the files as they are now', () => {
    write(module(two));
    expect(report(readData('HEAD', clone), readData(clone))).toContain('| **removed** | `rows` › `one` | One | |');
  });

  it('differ by a module that came or went', () => {
    fs.writeFileSync(path.join(clone, 'src/data/others.ts'), module(two).replace('servers:', 'others:'));
    expect(report(readData('HEAD', clone), readData(clone))).toContain('`src/data/others.ts` `others`');
    fs.rmSync(path.join(clone, 'src/data/others.ts'));
  });

  it('say so where nothing differs', () => expect(report(readData('HEAD', clone), readData('HEAD', clone))).toContain('Nothing: every figure'));

  it('never run what they read, and say which part they could not read', () => {
    const marker = path.join(clone, 'was-run');
    write(`import fs from 'node:fs';\nfs.writeFileSync('${marker}', '');\n${module(one)}`);
    expect(report(readData('HEAD', clone), readData(clone))).toContain('Parts of src/data/servers.ts cannot be read');
    expect(fs.existsSync(marker)).toBe(false);
  });

  it('cannot break out of the code block or the table', () => {
    write(module("{id: 'three', name: '``` | <script>', cells: {use: {en: '```\\n# Heading', zh: '三'}}}"));
    const text = report(readData('HEAD', clone), readData(clone));
    expect(text).not.toMatch(/^\|.*<script>/m);
    expect(text).toContain('\n````diff\n');
  });

  it.each(['nowhere', '--output=x', 'HEAD~9'])('refuses "%s", which is neither', (place) => {
    expect(() => readData(place, clone)).toThrow(`"${place}" is neither a folder nor a revision`);
  });

  it('are printed by the command', () => {
    const {status, stdout} = spawnSync(path.resolve('node_modules/.bin/tsx'), ['scripts/data-diff.ts', 'HEAD', 'HEAD'], {encoding: 'utf8'});
    expect([status, stdout]).toEqual([0, expect.stringContaining('Nothing: every figure')]);
  }, 30_000);
});
