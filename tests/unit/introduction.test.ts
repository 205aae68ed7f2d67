import {createHash} from 'node:crypto';
import {describe, expect, it} from 'vitest';
import type {Locale} from '@site/src/l10n/resolve';
import {LOCALES, codeLanguages, externalLinksOf, frontMatterKeys, headingsOf, importsOf, pagePaths, readPage, tagsOf} from './pages';

/**
 * SHA-256 of the introduction of 2026-02-12 as it was given, without its import line and with blank lines collapsed.
 * The text is kept word for word: a statement that is no longer true gets a note, never another wording.
 */
const GIVEN_TEXT: Record<Locale, string> = {
  en: '729430fc9c637778f9afdd7fef9f6869e222d4e1af32eb2ec5e7db24e3a2fbc1',
  zh: '98b83331555bc5c1649e5044ba7a045cad11b85637991238c79ecdeeac89794c',
};

/** The page without what may be added to the given text: ids, imports, notes, file-path links, the new address of a moved page. */
function givenText(mdx: string): string {
  return mdx
    .replace(/ \{\/\* #[a-z0-9-]+ \*\/\}$/gm, '')
    .replace(/^import .* from '.*';\n/gm, '')
    .replace(/^<ClaimNote [^>]*\/>\n/gm, '')
    .replace(/\]\(\.\/([a-z0-9-]+)\.mdx\)/g, '](/docs/aiops-aidlc/$1)')
    .replaceAll('/userguide/capabilities.html', '/userguide/eks-capabilities.html')
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd();
}

describe('the introduction', () => {
  it.each(LOCALES)('keeps the given text word for word in %s', (locale) => {
    const text = givenText(readPage(locale, 'aiops-aidlc/aiops-introduction.mdx'));
    expect(createHash('sha256').update(text).digest('hex')).toBe(GIVEN_TEXT[locale]);
  });
});

it('every page exists in both languages', () => expect(pagePaths('zh')).toEqual(pagePaths('en')));

describe.each(pagePaths('en'))('%s', (page) => {
  /** Reads one thing from both languages of the page. */
  const both = <T>(read: (mdx: string) => T): [T, T] => [read(readPage('en', page)), read(readPage('zh', page))];

  it.each(LOCALES)('gives every heading an id of its own in %s', (locale) => {
    const ids = headingsOf(readPage(locale, page)).map((heading) => heading.id);
    expect(ids).not.toContain(undefined);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has the same headings in both languages', () => {
    const [en, zh] = both(headingsOf);
    expect(zh).toEqual(en);
  });

  it('imports the same in both languages', () => {
    const [en, zh] = both(importsOf);
    expect(zh).toEqual(en);
  });

  it('shows the same components in the same order', () => {
    const [en, zh] = both(tagsOf);
    expect(zh).toEqual(en);
  });

  it('has the same code blocks', () => {
    const [en, zh] = both(codeLanguages);
    expect(zh).toEqual(en);
  });

  it('links to the same addresses in the same order', () => {
    const [en, zh] = both(externalLinksOf);
    expect(zh).toEqual(en);
  });

  it('has the same front matter fields', () => {
    const [en, zh] = both(frontMatterKeys);
    expect(zh).toEqual(en);
  });
});
