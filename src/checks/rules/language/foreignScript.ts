import type {Rule} from '../../types';
import {messageWith, noteWith, pageWith} from './examples';
import {findRaw, type RawPattern} from './rawPatterns';

const WHY = 'the guide is written in English and Chinese; other scripts are left over from a translation tool or another page';

const PATTERNS: RawPattern[] = [
  {pattern: /\p{Script=Hangul}+/gu, what: (found) => `"${found}" is Korean`, how: 'translate it'},
  {pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, what: (found) => `"${found}" is Japanese`, how: 'translate it', elsewhere: true},
  {pattern: /\p{Script=Bopomofo}+/gu, what: (found) => `"${found}" is Bopomofo`, how: 'write the word in Chinese characters', elsewhere: true},
];

/** No Korean, Japanese or Bopomofo. */
export const foreignScript: Rule = {
  name: 'foreign-script',
  scope: 'repository',
  summary: 'Pages, data and messages hold no Korean, Japanese or Bopomofo.',
  why: WHY,
  check: (project) => findRaw(project, 'foreign-script', WHY, PATTERNS),
  failing: [
    {name: 'Korean on a Chinese page', files: pageWith('zh', '本指南展示一张표。')},
    {name: 'Korean in an English row', files: noteWith('비용 is not published.', '价格尚未公布。')},
    {name: 'Japanese in a message', files: messageWith('Filter', 'フィルター')},
  ],
  passing: [{name: 'Chinese', files: pageWith('zh', '本指南展示一张表。')}],
};
