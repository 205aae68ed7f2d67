import type {Rule} from '../../types';
import {messageWith, pageWith} from './examples';
import {findRaw, type RawPattern} from './rawPatterns';

const WHY = 'nobody sees it, but search, links, copied commands and reviews see something else than the reader';
const named = (found: string) => `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const PATTERNS: RawPattern[] = [
  {
    // Control characters, soft hyphen, zero-width characters, direction marks and overrides, invisible operators, tags, variation selectors of Han.
    pattern:
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu,
    what: (found) => `the invisible character ${named(found)} stands here`,
    how: 'remove it (npm run check -- --fix does it)',
    remove: true,
    elsewhere: true,
  },
  {
    pattern: /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu,
    what: (found) => `the space is a special one (${named(found)})`,
    how: 'type an ordinary space',
    elsewhere: true,
  },
];

/** Nothing that cannot be seen. */
export const invisibleCharacters: Rule = {
  name: 'invisible-characters',
  scope: 'repository',
  summary: 'No message, tag or component holds control, zero-width, direction or tag characters or special spaces, and no text hides one in an escape.',
  why: WHY,
  check: (project) => findRaw(project, 'invisible-characters', WHY, PATTERNS),
  failing: [
    {name: 'a byte order mark in a message', files: messageWith('Filter', '\ufeff筛选')},
    {name: 'a zero-width space in a message', files: messageWith('Filter', '筛\u200b选')},
    {name: 'a wide space in a message', files: messageWith('Filter', '筛\u3000选')},
    {name: 'a control character, written as an escape', files: messageWith('Filter', '筛\u0007选')},
    {name: 'a direction in a tag', files: {'docs/tags.yml': 'eks:\n  label: Amazon \u202eEKS\n'}},
    {name: 'an entity on a page', files: pageWith('en', 'This &#8238;guide shows one table.')},
    {name: 'a soft hyphen in a component', files: {'src/components/Old.tsx': 'export const Old = () => <p>ob\u00adservability</p>;\n'}},
  ],
  passing: [{name: 'tabs, line ends and emoji', files: {...messageWith('Filter ⏱️', '筛选 ⏱️'), ...pageWith('en', 'This guide\n\nAnd more.')}}],
};
