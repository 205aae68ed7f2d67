import type {Finding, Page, Rule} from '../../types';
import {positionAt} from '../../positions';
import {ofType} from './nodes';
import {eachPage, reporter} from './report';
import {pageText, sample, samplePage} from './samples';

const RULE = {
  name: 'page-characters',
  why: 'nobody sees it while reviewing, and it hides text, reverses it, or breaks links, search and copying',
};
const report = reporter(RULE);

interface Kind {
  name: string;
  pattern: RegExp;
  how: string;
  /** What takes its place, where that needs no question. */
  replacement?: string;
}

const DELETE = 'delete it: npm run check -- --fix does it, or retype the word';

const KINDS: Kind[] = [
  {name: 'a mark that turns the direction of text (bidi control)', pattern: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, how: DELETE, replacement: ''},
  {name: 'a space without width', pattern: /[\u180E\u200B-\u200D\u2060-\u2064\u206A-\u206F\u034F]+/gu, how: DELETE, replacement: ''},
  {name: 'a soft hyphen', pattern: /\u00AD+/gu, how: DELETE, replacement: ''},
  {name: 'a byte order mark', pattern: /\uFEFF+/gu, how: `${DELETE}, and save the file as UTF-8 without BOM`, replacement: ''},
  {name: 'an invisible tag character', pattern: /[\u{E0000}-\u{E0FFF}]+/gu, how: DELETE, replacement: ''},
  {
    name: 'a variation selector without an emoji',
    pattern: /(?<![\p{Extended_Pictographic}#*0-9])\uFE0F|[\uFE00-\uFE0E]|(?<=\uFE0F)\uFE0F/gu,
    how: DELETE,
    replacement: '',
  },
  {name: 'a filler that looks like a space', pattern: /[\u115F\u1160\u2800\u3164\uFFA0\uFFF9-\uFFFC]+/gu, how: DELETE},
  {name: 'a character that was lost (U+FFFD)', pattern: /\uFFFD+/gu, how: 'retype the text; the file must be saved as UTF-8'},
  {name: 'a character of a private font', pattern: /\p{Co}+/gu, how: 'write it in words, or use a character that every font has'},
  {name: 'a code that is no character', pattern: /[\p{Cs}\uFDD0-\uFDEF\u{1FFFE}\u{1FFFF}\uFFFE\uFFFF]+/gu, how: DELETE},
  {name: 'a Windows line end', pattern: /\r+(?=\n)/gu, how: 'save the file with line ends LF; npm run check -- --fix does it', replacement: ''},
  {name: 'a control character', pattern: /(?!\r+\n)[\0-\x08\x0B-\x1F\x7F-\x9F]/gu, how: 'delete it, or retype the line', replacement: ''},
  {name: 'a line break of another kind', pattern: /[\u2028\u2029]/gu, how: 'start a new line in its place', replacement: '\n'},
  {
    name: 'a space of special width',
    pattern: /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu,
    how: 'type an ordinary space; npm run check -- --fix does it',
    replacement: ' ',
  },
  {name: 'an accent that is a character of its own', pattern: /[^\s\p{M}](?![\uFE0F]+)\p{M}+/gu, how: 'type the accented letter itself, such as é'},
];

const codePoint = (text: string) => `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function kindFaults(file: string, content: string, kind: Kind): Finding[] {
  return [...content.matchAll(kind.pattern)].map((match) =>
    report(positionAt(file, content, match.index), {
      what: `here stands ${kind.name}, ${codePoint(kind.name.startsWith('an accent') ? match[0].slice(-1) : match[0])}`,
      how: kind.how,
      fix: kind.replacement === undefined ? undefined : {file, start: match.index, end: match.index + match[0].length, text: kind.replacement},
    }),
  );
}

/** Tabs outside code: their width differs from program to program, and Markdown counts them. */
function tabFaults(page: Page): Finding[] {
  const code = ofType(page, 'code').map(({node}) => [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0] as const);
  return [...page.content.matchAll(/\t+/g)]
    .filter(({index}) => !code.some(([start, end]) => index >= start && index < end))
    .map((match) =>
      report(positionAt(page.file, page.content, match.index), {
        what: 'here stands a tab',
        why: 'its width differs from editor to editor, and Markdown reads it as up to four spaces',
        how: 'use spaces; npm run check -- --fix does it',
        fix: {file: page.file, start: match.index, end: match.index + match[0].length, text: '  '.repeat(match[0].length)},
      }),
    );
}

/** Pages hold no characters that a reviewer cannot see. */
export const characters: Rule = {
  ...RULE,
  scope: 'page',
  summary: 'No invisible, reversing, lost or private characters, no tabs outside code, line ends as on Linux.',
  check: eachPage((page) => [...KINDS.flatMap((kind) => kindFaults(page.file, page.content, kind)), ...tabFaults(page)]),
  failing: [
    sample('text that runs backwards', 'Allow \u202Euser\u202C only.'),
    sample('a zero-width space in a word', 'Kuber\u200Bnetes.'),
    sample('hidden tag characters', 'Text\u{E0041}\u{E0042}.'),
    sample('a lost character', 'caf\uFFFD.'),
    samplePage('a file from Windows', pageText('Text.').replaceAll('\n', '\r\n')),
    sample('several of a kind', 'A\u202A\u202AB\u200B\u200BC\u00AD\u00ADD\uFEFF\uFEFFE\uFFFD\uFFFDF\uE000\uE000G\u3164\u3164.'),
    sample('codes that are no characters', 'A\uFDD0\uFDD1B\uFFFE.'),
    sample('variation selectors', 'A\uFE0F, 1\uFE0F\uFE0F, B\uFE01.'),
    sample('control characters', 'A\u0007B\u0000C\u009FD\rE.'),
    sample('spaces and line breaks of other kinds', 'A\u00A0\u3000B\u2028C\u2029.'),
    sample('accents of their own', 'cafe\u0301\u0302, ⏱\uFE0F\u0301.'),
    samplePage('line ends of two kinds', pageText('One.\r\r\nTwo.')),
    sample('a tab between words and behind code', '```go\n\tx\n```\n\none\t\ttwo'),
    sample('a tab', '- one\n\t- two'),
  ],
  passing: [sample('emoji, accents and tabs in code', '⏱️ café, 中文。\n\n```go\nfunc main() {\n\treturn\n}\n```')],
};
