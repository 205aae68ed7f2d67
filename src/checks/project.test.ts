import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {makeProject, readFiles} from './project';

describe('the files that the check looks at', () => {
  let root = '';
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'project-'));
  });
  afterEach(() => fs.rmSync(root, {recursive: true}));

  const read = (...files: string[]) => {
    for (const file of files) {
      fs.mkdirSync(path.dirname(path.join(root, file)), {recursive: true});
      fs.writeFileSync(path.join(root, file), `text of ${file}`);
    }
    return Object.fromEntries(readFiles(root));
  };

  it('are none in an empty folder', () => expect(read()).toEqual({}));

  it('are those of its folders and the list of guides, and of no others', () =>
    expect(read('src/data/a.ts', 'docs/x/b.mdx', 'sidebars.ts', 'README.md', 'scripts/c.ts', 'src/data/picture.png')).toEqual({
      'docs/x/b.mdx': 'text of docs/x/b.mdx',
      'sidebars.ts': 'text of sidebars.ts',
      'src/data/a.ts': 'text of src/data/a.ts',
    }));

  it('are named where everything is listed, though they are no text', () =>
    expect(read('static/img/a.png', 'i18n/zh/b.exe')).toEqual({'static/img/a.png': '', 'i18n/zh/b.exe': ''}));

  it('are no folders, whatever their names', () => {
    fs.mkdirSync(path.join(root, 'docs/a.mdx'), {recursive: true});
    expect(read()).toEqual({});
  });
});

describe('the messages', () => {
  const messages = (file: string, content: string) => makeProject(new Map([[file, content]]), '2026-11-21').messages;

  it('are those that have a text', () => {
    const content = JSON.stringify({a: {message: 'A'}, b: {message: 1}, c: null});
    expect(messages('i18n/zh/code.json', content)).toEqual([{file: 'i18n/zh/code.json', content, messages: {a: {message: 'A'}}}]);
  });
  it('are none in a file that is no JSON, which is still known', () =>
    expect(messages('i18n/zh/code.json', '{')).toEqual([{file: 'i18n/zh/code.json', content: '{', messages: {}}]));
  it.each(['i18n/zh/translation-state.json', 'i18n/zh/notes.txt', 'src/data/anchors.json'])('are not in %s', (file) =>
    expect(messages(file, '{}')).toEqual([]),
  );
});
