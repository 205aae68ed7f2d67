import {describe, expect, it} from 'vitest';
import {claims} from '@site/src/data/claims';
import type {Locale} from '@site/src/l10n/resolve';
import {LOCALES, headingOf, proseLines, readPage} from './pages';

const INTRODUCTION = 'aiops-aidlc/aiops-introduction.mdx';

interface Note {
  /** The id of the heading under which the note stands. */
  under: string | undefined;
  id: string | undefined;
  again: boolean;
}

/** The notes of the introduction in their order. */
function notesOf(locale: Locale): Note[] {
  let under: string | undefined;
  return proseLines(readPage(locale, INTRODUCTION)).flatMap((line) => {
    under = headingOf(line)?.id ?? under;
    if (!line.includes('<ClaimNote')) return [];
    return [{under, id: line.match(/ id="([^"]+)"/)?.[1], again: / again(?= |\/)/.test(line)}];
  });
}

describe.each(LOCALES)('the notes of the introduction in %s', (locale) => {
  const notes = notesOf(locale);

  it('stand once for every statement that has one', () => {
    const first = notes.filter((note) => !note.again).map((note) => note.id);
    expect([...first].sort()).toEqual(
      claims
        .filter((claim) => claim.note)
        .map((claim) => claim.id)
        .sort(),
    );
  });

  it('are repeated only after they stood a first time', () => {
    const early = notes.filter((note, index) => note.again && !notes.slice(0, index).some((other) => other.id === note.id));
    expect(early).toEqual([]);
  });

  it('stand below a heading that a link can name', () => {
    expect(notes.map((note) => note.under)).not.toContain(undefined);
  });
});

it('the notes stand at the same places in both languages', () => expect(notesOf('zh')).toEqual(notesOf('en')));

it('every statement found wrong or outdated has a note', () => {
  const silent = claims.filter((claim) => (claim.verdict === 'wrong' || claim.verdict === 'outdated') && !claim.note);
  expect(silent.map((claim) => claim.id)).toEqual([]);
});

it('no confirmed statement has a note that says otherwise', () => {
  expect(claims.filter((claim) => claim.verdict === 'confirmed' && claim.note).map((claim) => claim.id)).toEqual([]);
});
