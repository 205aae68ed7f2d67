import type {Locale} from '../../../l10n/resolve';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH = '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
/** "March 2025", "12 March": a month only where a number stands beside it, for "may" and "march" are words too. */
const NAMED_MONTH = new RegExp(`\\b${MONTH}(?=,? \\d)|(?<=\\d )${MONTH}(?![a-z])`, 'g');
const HAN_DIGITS = '一二三四五六七八九十';

/** The value of a Chinese number up to 99, such as 十二 or 三十. */
function hanValue(digits: string): number {
  const [tens = '', ones = ''] = digits.includes('十') ? digits.split('十') : ['', digits];
  const digit = (sign: string) => (sign === '两' ? 2 : HAN_DIGITS.indexOf(sign) + 1);
  return (digits.includes('十') ? (tens ? digit(tens) : 1) * 10 : 0) + (ones ? digit(ones) : 0);
}

/** Writes months, quarters and dates as plain numbers, as both languages could. */
function datesAsNumbers(text: string): string {
  return text
    .replace(NAMED_MONTH, (_, first: string | undefined, second: string | undefined) => ` ${MONTHS.indexOf((first ?? second ?? '').slice(0, 3)) + 1} `)
    .replace(/([一二三四五六七八九]|十[一二]?)(?=月)/g, (digits) => String(hanValue(digits)))
    .replace(/第?([一二三四])(?=季度)/g, (_, digit: string) => String(hanValue(digit)))
    .replace(/\bQ([1-4])\b/g, ' $1 ')
    .replace(/\b(\d{4})-(\d\d)(?:-(\d\d))?\b/g, (_, year: string, month: string, day: string | undefined) =>
      [year, month, day ?? ''].map((part) => (part ? ` ${Number(part)} ` : '')).join(''),
    );
}

const SCALES: Record<string, number> = {thousand: 1e3, million: 1e6, billion: 1e9, 万: 1e4, 亿: 1e8};

/** Writes "1.5 million" and its Chinese forms out, so that both give the same number. */
function scaled(text: string): string {
  return text.replace(/(\d[\d,]*(?:\.\d+)?) ?[多余]?(thousand|million|billion|万|亿)/g, (_, number: string, scale: string) =>
    String(Math.round(Number(number.replaceAll(',', '')) * (SCALES[scale] ?? 1))),
  );
}

const NUMBER = /(?<![A-Za-z0-9_.])v?\d(?:[\d,.]*\d)?(?:-[a-z][\w.]*)?(?: ?[%％]|\+|(?= ?(?:[KMGT]i?B|ms|[GM]bps|vCPUs?|USD)(?![A-Za-z])) ?[A-Za-z]+)?/gu;

/**
 * The numbers, versions and amounts of a text, as both languages write them. Dates are taken apart, so that
 * "2026-02-12" and its Chinese form give the same; ordinals such as "3rd" are words in Chinese and left out.
 */
export function numbersOf(text: string): string[] {
  const plain = text.replace(/\b\d+(?:st|nd|rd|th)\b/g, '').replace(/(\d) ?percent\b/g, '$1%');
  return [...scaled(datesAsNumbers(plain)).matchAll(NUMBER)].map(([number]) =>
    number
      .replace(/(?<=\d),(?=\d{3})| /g, '')
      .replace('％', '%')
      .replace(/vCPUs$/, 'vCPU'),
  );
}

/** The names with a number in them, such as K8s, S3 or R4, each once: how often they are said differs. */
export function numberedNames(text: string): string[] {
  return [...new Set(text.replace(/\bQ[1-4]\b/g, '').match(/(?<![\w-])[A-Za-z]+\d[\w.]*(?<!\.)/g) ?? [])].filter((name) => !/^v\d/.test(name));
}

const NAMES = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
];
/** English words that Chinese may write with digits, and what it may write. */
const WORDS: Record<string, string[]> = {
  ...Object.fromEntries(NAMES.map((name, index) => [name, [String(index + 1)]])),
  ...{
    thirty: ['30'],
    forty: ['40'],
    fifty: ['50'],
    sixty: ['60'],
    ninety: ['90'],
    hundred: ['100'],
    thousand: ['1000'],
    dozen: ['12'],
    once: ['1'],
    twice: ['2', '2x'],
    both: ['2'],
  },
  ...{
    half: ['50%', '0.5', '30', '1', '2'],
    third: ['1', '3'],
    quarter: ['15', '25%', '1', '4', '3'],
    tenth: ['10%', '1', '10'],
    a: ['1'],
    an: ['1'],
    each: ['1'],
    every: ['1'],
    per: ['1'],
    first: ['1'],
    second: ['1', '2'],
  },
};

/** The numbers that a text names in words, and that the other language may write with digits. */
export function spelledNumbers(text: string, locale: Locale): string[] {
  if (locale === 'en') return (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => (Object.hasOwn(WORDS, word) ? (WORDS[word] ?? []) : []));
  return (text.match(/[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]/g) ?? []).map((digits) => String(hanValue(digits)));
}
