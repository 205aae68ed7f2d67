import {describe, expect, it} from 'vitest';
import {readingMinutes} from './readingMinutes';

const words = (count: number) => 'word '.repeat(count);

describe('readingMinutes', () => {
  it('counts 200 English words a minute', () => expect(readingMinutes(words(1000))).toBe(5));

  it('counts 350 Chinese characters a minute', () => expect(readingMinutes('运'.repeat(1750))).toBe(5));

  it('adds the English words of a Chinese text', () => expect(readingMinutes('运'.repeat(700) + words(400))).toBe(4));

  it('gives the shortest page one minute', () => expect(readingMinutes('')).toBe(1));

  it('counts a word with its marks once', () => expect(readingMinutes("don't v1.14.1 read-only ".repeat(200))).toBe(3));

  it.each([
    ['front matter', `---\ntitle: ${words(2000)}\n---\n`],
    ['imports', `import {Alpha} from '@site/alpha';\n`.repeat(500)],
    ['comments', `{/* ${words(2000)} */}`],
    ['component tags', '<ClaimNote id="a-note" again />\n'.repeat(500)],
    ['addresses of links', '[x](https://example.com/a/b/c/d/e/f/g/h)\n'.repeat(60)],
  ])('does not count %s', (_name, text) => expect(readingMinutes(text + words(200))).toBe(1));

  it('counts the words of a link', () => expect(readingMinutes('[one two](https://example.com) '.repeat(200))).toBe(2));
});
