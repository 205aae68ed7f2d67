import type {Finding, Page, Rule} from '../../types';
import {positionAt} from '../../positions';
import {eachPage, reporter} from './report';
import {sample} from './samples';

const RULE = {
  name: 'page-letters',
  why: 'it looks like an ordinary letter and is another one: search, copying and links fail, and a name can be forged with it',
};
const report = reporter(RULE);

/** Latin letters of European names and words; no phonetic ones, which only look like the plain ones. */
const LATIN = /[A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u0130\u0132-\u0148\u014A-\u017E]/u;
/** Greek letters of formulas and units that no Latin letter resembles. */
const GREEK = /[µμΔΣΩΠλπσθ]/u;
/** Digits, superscripts, fractions and the circled numbers of Chinese lists. */
const NUMBER = /[0-9²³¹¼-¾①-⑳〇]/u;
/** Han characters, without the radicals and copies that only look like them. */
const HAN = /(?![\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}])\p{Script=Han}/u;
/** Korean is refused by a rule of its own, which says more. */
const KOREAN = /\p{Script=Hangul}/u;

/** What a letter may be; each is asked about one character at a time. */
const known = [LATIN, GREEK, NUMBER, HAN, KOREAN];

const code = (letter: string) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The plain letter of the same meaning, where Unicode knows one. */
function plain(letter: string): string | undefined {
  const normal = letter.normalize('NFKC');
  return normal !== letter && [...normal].every((part) => known.some((kind) => kind.test(part))) ? normal : undefined;
}

function letterFaults(page: Page): Finding[] {
  return [...page.content.matchAll(/[\p{L}\p{N}\u2E80-\u2FDF]/gu)]
    .filter(([letter]) => !known.some((kind) => kind.test(letter)))
    .map((match) => {
      const letter = match[0];
      const word = page.content.slice(0, match.index).match(/[\p{L}\p{N}]*$/u)?.[0] + (page.content.slice(match.index).match(/^[\p{L}\p{N}]+/u)?.[0] ?? letter);
      const text = plain(letter);
      return report(positionAt(page.file, page.content, match.index), {
        what: `the "${letter}" in "${word.slice(0, 30)}" (${code(letter)}) is not a letter of English or Chinese`,
        how: text ? `type ${text} in its place; npm run check -- --fix does it` : 'delete it and type the letter on your keyboard',
        fix: text ? {file: page.file, start: match.index, end: match.index + letter.length, text} : undefined,
      });
    });
}

/** Pages are written with the letters of English and Chinese. */
export const letters: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'Letters and digits are those of English and Chinese; look-alikes from other scripts, fonts or copies are refused.',
  check: eachPage(letterFaults),
  failing: [
    sample('a Cyrillic letter in a name', 'Open the \u0430ws console.'),
    sample('wide Latin letters', 'Use ＥＫＳ.'),
    sample('mathematical letters', 'Use 𝐄𝐊𝐒.'),
    sample('a letter whose plain form is a look-alike, too', 'Use \u1D45KS.'),
    sample('ligatures, copies and letters of Latin that have a double', 'ﬁle, \uF900, \u0131\u0149\u017F, \u{2F800}, Ⅻ, ㎏.'),
    sample('Greek letters that resemble Latin ones', 'The \u0391lpha and \u03BF.'),
    sample('a radical in place of a character', '⼀个集群。'),
  ],
  passing: [sample('names, units and Chinese', 'Müller, Łukasz and Žižek measured 5 µs and 2 μs, m², ½ and ΔT, ΣΩΠλπσθ: 一个集群，①②⑳，〇。')],
};
