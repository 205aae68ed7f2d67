import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {codeDigest, openKept} from './keptAnswers';

let siteDir = '';
beforeEach(() => void (siteDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kept-'))));
afterEach(() => fs.rmSync(siteDir, {recursive: true}));

/** What a build makes anew of some pages. */
function build(version: string, ...pages: string[]): string[] {
  const made: string[] = [];
  const kept = openKept<{text: string}>(siteDir, 'pages', version);
  for (const page of pages) {
    const {text} = kept.of(page, () => {
      made.push(page);
      return {text: page.toUpperCase()};
    });
    expect(text).toBe(page.toUpperCase());
  }
  kept.save();
  return made;
}

test('what was made of a page that has not changed is not made again', () => {
  expect(build('1', 'one', 'two')).toEqual(['one', 'two']);
  expect(build('1', 'one', 'two changed')).toEqual(['two changed']);
  expect(build('1', 'one', 'two changed')).toEqual([]);
});

test('that a page has nothing to say is remembered, too', () => {
  const made: string[] = [];
  for (const page of ['empty', 'empty']) {
    const kept = openKept<string | null>(siteDir, 'pages', '1');
    kept.of(page, () => (made.push(page), null));
    kept.save();
  }
  expect(made).toEqual(['empty']);
});

test('other code makes everything anew', () => {
  build('1', 'one');
  expect(build('2', 'one')).toEqual(['one']);
});

test('what the last build did not ask for is forgotten', () => {
  build('1', 'one', 'two');
  build('1', 'one');
  expect(build('1', 'one', 'two')).toEqual(['two']);
});

test('the digest of the code changes with its files and with the packages, not with its tests', () => {
  const write = (file: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(siteDir, file)), {recursive: true});
    fs.writeFileSync(path.join(siteDir, file), text);
    return codeDigest(siteDir, ['src/reader']);
  };
  const first = write('src/reader/index.ts', 'one');
  expect(write('src/reader/index.test.ts', 'a test')).toBe(first);
  const second = write('src/reader/index.ts', 'two');
  expect(second).not.toBe(first);
  expect(write('package-lock.json', '{}')).not.toBe(second);
});
