import type {Rule} from '../../types';
import {messageWith, noteWith, pageWith} from './examples';
import {findRaw, type RawPattern} from './rawPatterns';

const WHY = 'the text went through a program that read its bytes in the wrong encoding: nobody can read it';
const HOW = 'paste the text again from its source, and save the file as UTF-8';

/** What Windows-1252 shows for the second and later bytes of UTF-8. */
const LATE_BYTE =
  '[\\u0080-\\u00bf\\u0152\\u0153\\u0160\\u0161\\u0178\\u017d\\u017e\\u0192\\u02c6\\u02dc\\u2013\\u2014\\u2018-\\u201e\\u2020-\\u2022\\u2026\\u2030\\u2039\\u203a\\u20ac\\u2122]';
const what = (found: string) => `"${found}" is garbled text`;

const PATTERNS: RawPattern[] = [
  {pattern: /\ufffd+/gu, what: () => 'a character was lost and stands as U+FFFD', how: HOW, elsewhere: true},
  {pattern: /â€.?|ï»¿|ï¼.|Â[\u00a0-\u00bf]/gu, what, how: HOW},
  {pattern: new RegExp(`Ã${LATE_BYTE}`, 'gu'), what, how: HOW},
  {pattern: new RegExp(`[ä-é]${LATE_BYTE}{2}`, 'gu'), what, how: HOW},
  {pattern: /锟斤拷|烫烫烫|屯屯屯|锘縗?|[锛銆鈥]|鐨[勫剈]|涓[€枃]/gu, what, how: HOW},
];

/** No text in the wrong encoding. */
export const mojibake: Rule = {
  name: 'mojibake',
  scope: 'repository',
  summary: 'No text is garbled by a wrong encoding (â€™, Ã©, 锟斤拷).',
  why: WHY,
  check: (project) => findRaw(project, 'mojibake', WHY, PATTERNS),
  failing: [
    {name: 'an apostrophe', files: pageWith('en', 'This guideâ€™s table.')},
    {name: 'an accent', files: noteWith('A cafÃ© in Region.', '价格尚未公布。')},
    {name: 'a lost character', files: messageWith('Filter', '筛\ufffd选')},
    {name: 'the classic of GBK', files: noteWith('Its price is not published.', '价格锟斤拷公布。')},
    {name: 'Chinese read as Latin', files: messageWith('Filter', 'ç­›é€‰')},
    {name: 'Chinese marks read as GBK', files: pageWith('zh', '本指南锛屽睍示。')},
  ],
  passing: [
    {name: 'real accents and dashes', files: pageWith('en', 'A café – “naïve” résumé, André’s 20 € déjà vu.')},
    {name: 'Chinese', files: pageWith('zh', '本指南展示一张表：“事实”——附来源……')},
  ],
};
