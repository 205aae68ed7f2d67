import {isTable} from '../../../data/models';
import type {Text} from '../../../data/schema';
import type {Project} from '../../types';
import {soundFigures} from './figures';

/** Rows that the data can count, and what they are called. */
export interface CountedThing {
  count: number;
  /** In words, for a message. */
  what: string;
  file: string;
  /** The words by which one row is called. */
  en: string[];
  zh: string[];
  /** Whether the word is so common that only texts about the figure itself can mean its rows. */
  common: boolean;
  /** Whether it is a part of the rows: those of a group. */
  part: boolean;
  /** What a text that counts them looks like, in each language. */
  patterns: {en: RegExp | undefined; zh: RegExp | undefined};
}

type Uncounted = Omit<CountedThing, 'patterns'>;

/** Words that rows of many figures and many other things are called. */
const COMMON =
  /^(?:aspect|finding|item|level|metric|model|option|phase|project|question|row|service|signal|stage|step|tool|way|方面|结论|成本项|级别|指标|模型|选项|阶段|项目|问题|服务|信号|步骤|工具|方法)$/;

const english = (label: Text) => (typeof label === 'string' ? label : label.en);
const chinese = (label: Text) => (typeof label === 'string' ? label : label.zh);

/** What the first column calls a row: the last word of each alternative of its head. */
function nounsOf(label: Text): {en: string[]; zh: string[]} {
  const last = (phrase: string) => phrase.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
  return {
    en: english(label)
      .split(/ or |,/)
      .map(last)
      .filter((noun) => noun.length > 2),
    zh: chinese(label)
      .split(/或|、|的/)
      .map((noun) => noun.trim())
      .filter((noun) => /\p{Script=Han}/u.test(noun))
      .slice(-1),
  };
}

/** Everything that a text could count by hand. */
export function countedThings(project: Project): CountedThing[] {
  return soundFigures(project).flatMap(({module, model}) => {
    if (!isTable(model)) return [];
    const nouns = nounsOf(model.nameLabel);
    const common = [...nouns.en, ...nouns.zh].some((noun) => COMMON.test(noun));
    const all = {...nouns, file: module.file, common, part: false, count: model.rows.length, what: `the rows of ${model.id}`};
    const groups = model.shape === 'catalog' ? (model.groups ?? []) : [];
    const parts = groups.map((group) => ({
      ...all,
      part: true,
      count: model.rows.filter((row) => row.group === group.id).length,
      what: `the group "${group.id}" of ${model.id}`,
    }));
    return [all, ...parts].map((thing) => ({...thing, patterns: {en: pattern(thing, 'en'), zh: pattern(thing, 'zh')}}));
  });
}

const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const TEENS = ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const HAN_DIGITS = '一二三四五六七八九';

/** A number above ten as it is said in English and in Chinese. Smaller ones are words of their own: "the three pillars". */
function said(count: number, language: 'en' | 'zh'): string[] {
  if (count < 11 || count > 99) return [];
  const tens = Math.floor(count / 10);
  const ones = count % 10;
  if (language === 'zh') return [`${tens > 1 ? HAN_DIGITS[tens - 1] : ''}十${ones > 0 ? HAN_DIGITS[ones - 1] : ''}`];
  if (count < 20) return [TEENS[count - 11] ?? ''];
  return [`${TENS[tens - 2]}${ones > 0 ? `-${ONES[ones - 1]}` : ''}`];
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A number, at most two words between, and the noun. */
function pattern(thing: Uncounted, language: 'en' | 'zh'): RegExp | undefined {
  const nouns = thing[language].map(escape).join('|');
  if (!nouns || thing.count < 2) return undefined;
  const numbers = [String(thing.count), ...said(thing.count, language)].join('|');
  if (language === 'en') return new RegExp(`(?<![\\d.,\\w-])(?:${numbers})\\+? (?:[\\w-]+ ){0,2}(?:${nouns})s\\b`, 'iu');
  return new RegExp(`(?<![\\d.,一二三四五六七八九十百])(?:${numbers})\\+? ?(?:多|余)?[个种项款台类]?(?: ?[A-Za-z-]+ ?){0,2}(?:${nouns})`, 'u');
}

/** Any number; a text without one counts nothing. */
const COUNTS = /\d|eleven|twelve|teen|ty\b|ty-|十/i;

/** The first hand-made count in a text, or undefined. */
export function countIn(
  text: string,
  language: 'en' | 'zh',
  things: readonly CountedThing[],
  where: {file: string; aboutFigure: boolean},
): {thing: CountedThing; phrase: string} | undefined {
  if (!COUNTS.test(text)) return undefined;
  for (const thing of things) {
    // "It has 13 tools" in a row says something of that row, not of the table that lists tools.
    if ((thing.common || thing.part) && !where.aboutFigure) continue;
    if (thing.common && where.file.startsWith('src/data/') && where.file !== thing.file) continue;
    const pattern = thing.patterns[language];
    const match = pattern && text.match(pattern);
    if (match) return {thing, phrase: match[0]};
  }
  return undefined;
}
