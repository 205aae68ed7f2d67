import type {Rule} from '../../types';
import {messageWith, pageWith} from './examples';
import {findRaw, type RawPattern} from './rawPatterns';

const WHY = 'nobody sees it, but search, links, copied commands and reviews see something else than the reader';
const named = (found: string) => `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const PATTERNS: RawPattern[] = [
  {
    // Control characters, soft hyphen, zero-width characters, direction marks and overrides, invisible operators, tags, variation selectors of Han.
    pattern: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu,
    what: (found) => `the invisible character ${named(found)} stands here`,
    how: 'remove it (npm run check -- --fix does it)',
    remove: true,
  },
  {
    pattern: /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu,
    what: (found) => `the space is a special one (${named(found)})`,
    how: 'type an ordinary space',
  },
];

/** Nothing that cannot be seen. */
export const invisibleCharacters: Rule = {
  name: 'invisible-characters',
  scope: 'repository',
  summary: 'No file holds NUL, control, zero-width, direction or tag characters, nor special spaces.',
  why: WHY,
  check: (project) => findRaw(project, 'invisible-characters', WHY, PATTERNS),
  failing: [
    {name: 'a zero-width space', files: pageWith('zh', '本指南\u200b展示一张表。')},
    {name: 'NUL', files: pageWith('en', 'This guide\u0000 shows one table.')},
    {name: 'a change of direction', files: pageWith('en', 'This \u202eguide shows one table.')},
    {name: 'a byte order mark in a message', files: messageWith('Filter', '\ufeff筛选')},
    {name: 'a wide space', files: pageWith('zh', '本指南\u3000展示一张表。')},
  ],
  passing: [{name: 'tabs, line ends and emoji', files: pageWith('en', 'This guide ⏱️ shows\tone table.\n\nAnd more.')}],
};
