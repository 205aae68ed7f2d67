// cspell:disable -- ends of words are no words
/**
 * Brings an English word to the stem that its forms share, after M. F. Porter, "An algorithm for suffix stripping" (1980).
 * The stem need not be a word: `policies` and `policy` both become `polici`.
 */
export function stem(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  let stemmed = removePlural(word);
  stemmed = removePast(stemmed);
  if (/y$/.test(stemmed) && hasVowel(stemmed.slice(0, -1))) stemmed = `${stemmed.slice(0, -1)}i`;
  stemmed = replaceEnd(stemmed, LONG_ENDS, 0);
  stemmed = replaceEnd(stemmed, SHORT_ENDS, 0);
  stemmed = dropEnd(stemmed);
  return tidy(stemmed);
}

/** Consonants as c, vowels as v; y is a vowel after a consonant. */
function shape(text: string): string {
  return text.replace(/./g, (letter, at: number) => (/[aeiou]/.test(letter) || (letter === 'y' && at > 0 && !/[aeiouy]/.test(text[at - 1] ?? '')) ? 'v' : 'c'));
}

/** How often consonants follow vowels: the length of a stem, in Porter's measure. */
const measure = (text: string) => shape(text).match(/v+c+/g)?.length ?? 0;
const hasVowel = (text: string) => shape(text).includes('v');
const endsShort = (text: string) => /cvc$/.test(shape(text)) && !/[wxy]$/.test(text);

function removePlural(word: string): string {
  if (/(ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function removePast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const base = word.match(/^(.*)(?:ed|ing)$/)?.[1];
  if (base === undefined || !hasVowel(base)) return word;
  if (/(at|bl|iz)$/.test(base)) return `${base}e`;
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return measure(base) === 1 && endsShort(base) ? `${base}e` : base;
}

const LONG_ENDS: readonly (readonly [string, string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
];

const SHORT_ENDS: readonly (readonly [string, string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
];

/** Replaces the first end that fits, if what stands before it is longer than `least`. */
function replaceEnd(word: string, ends: readonly (readonly [string, string])[], least: number): string {
  const found = ends.find(([end]) => word.endsWith(end));
  if (!found) return word;
  const base = word.slice(0, -found[0].length);
  return measure(base) > least ? base + found[1] : word;
}

function dropEnd(word: string): string {
  const match = word.match(/^(.*?)(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/);
  return match?.[1] !== undefined && measure(match[1]) > 1 ? match[1] : word;
}

function tidy(word: string): string {
  const base = word.slice(0, -1);
  if (word.endsWith('e') && (measure(base) > 1 || (measure(base) === 1 && !endsShort(base)))) return base;
  return word.endsWith('ll') && measure(word) > 1 ? base : word;
}
