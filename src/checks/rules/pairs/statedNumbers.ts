import {differences} from './sections';
import {numberedNames, numbersOf, spelledNumbers} from './tokens';

/** Units and words that only English joins to a number. */
const JOINED = /(?:USD|ms|-(?:hour|day|minute|week|month|year)s?|\.)$/;
const SCALES = [1, 1e3, 1e6, 1e9];

/** Numbers, versions, dates, amounts, and names with numbers in them. */
const stated = (text: string) => [...numbersOf(text), ...numberedNames(text)].map((number) => number.replace(JOINED, ''));

/** Whether one of some Chinese numbers is the English one: "1 to 5 million" leaves a scale to its neighbour. */
const isAmong = (english: string, chinese: string[]) => SCALES.some((scale) => chinese.includes(String(Number(english) * scale)));

/** The numbers that only one language of a text states, in digits or in words. */
export function onlyInOne({en, zh}: {en: string; zh: string}): {en: string[]; zh: string[]} {
  const {onlyEn, onlyZh} = differences(stated(en), stated(zh));
  const [inEnglish, inChinese] = [spelledNumbers(en, 'en'), [...spelledNumbers(zh, 'zh'), ...(zh.includes('千') ? ['1000'] : [])]];
  return {
    en: onlyEn.filter((number) => !inChinese.includes(number) && !isAmong(number, onlyZh)),
    zh: onlyZh.filter((number) => !inEnglish.includes(number)),
  };
}
