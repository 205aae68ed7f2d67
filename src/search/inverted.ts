// cspell:ignore certificats
import type {SearchIndex, SearchRecord} from './records';
import {ancestors} from './records';
import {terms} from './tokenize';

/** What a word counts for in a title, in the id of a place (English in both languages), in the titles around it, and in the text. */
const WEIGHT = {title: 3, id: 1, around: 0.5, text: 1};
/** The usual constants of BM25: how soon repetition stops to count, and how much length does. */
const SATURATION = 1.2;
const LENGTH = 0.6;

/** Which records hold which terms, and how much each tells of them. */
export interface Inverted {
  /** Record and score, in turns, for each term. */
  postings: ReadonlyMap<string, readonly number[]>;
  /** All terms that are no pairs of Han, sorted. */
  words: readonly string[];
  /** Han characters to the pairs that begin with them. */
  pairs: ReadonlyMap<string, readonly string[]>;
}

type Counts = Map<string, number>;

function count(counts: Counts, text: string, weight: number): number {
  const found = terms(text);
  for (const term of found) counts.set(term, (counts.get(term) ?? 0) + weight);
  return found.length;
}

/** The words of an anchor, less those of the figure that it begins with. */
function ownId({records}: SearchIndex, {anchor, parent}: SearchRecord): string {
  const around = parent === undefined ? '' : (records[parent]?.anchor ?? '');
  return (around && anchor.startsWith(`${around}-`) ? anchor.slice(around.length) : anchor).replaceAll('-', ' ');
}

function countRecord(index: SearchIndex, record: SearchRecord): {counts: Counts; length: number} {
  const counts: Counts = new Map();
  const around = ancestors(index, record).map((ancestor) => ancestor.title);
  // The title of the page says of a section what it is about, but must not make each of its rows a result.
  if (record.kind === 'section') around.push(index.pages[record.page]?.title ?? '');
  for (const title of around) count(counts, title, WEIGHT.around);
  count(counts, record.title, WEIGHT.title);
  count(counts, ownId(index, record), WEIGHT.id);
  return {counts, length: count(counts, record.text, WEIGHT.text)};
}

/** Turns counts into scores, in place: BM25 with the length of the text. */
function score(postings: Map<string, number[]>, lengths: readonly number[]): void {
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
  for (const list of postings.values()) {
    const rarity = Math.log(1 + lengths.length / (list.length / 2 + 0.5));
    for (let at = 0; at < list.length; at += 2) {
      const counted = list[at + 1] ?? 0;
      const length = (lengths[list[at] ?? 0] ?? mean) / mean;
      list[at + 1] = (rarity * counted * (SATURATION + 1)) / (counted + SATURATION * (1 - LENGTH + LENGTH * length));
    }
  }
}

function byFirst(terms: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const term of terms) {
    const first = String.fromCodePoint(term.codePointAt(0) ?? 0);
    groups.set(first, [...(groups.get(first) ?? []), term]);
  }
  return groups;
}

/** Builds the index from the texts; a browser does it in less time than it takes to fetch one that was built before. */
export function invert(index: SearchIndex): Inverted {
  const postings = new Map<string, number[]>();
  const lengths = index.records.map((record, place) => {
    const {counts, length} = countRecord(index, record);
    for (const [term, counted] of counts) {
      const list = postings.get(term);
      if (list) list.push(place, counted);
      else postings.set(term, [place, counted]);
    }
    return length;
  });
  score(postings, lengths);
  const all = [...postings.keys()];
  const isHan = (term: string) => /^\p{Script=Han}/u.test(term);
  return {postings, words: all.filter((term) => !isHan(term)).sort(), pairs: byFirst(all.filter(isHan))};
}

/** The words that begin with some letters. */
export function startingWith({words}: Inverted, start: string): string[] {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  const found = [];
  for (let at = low; words[at]?.startsWith(start); at += 1) found.push(words[at] ?? '');
  return found;
}

/**
 * In how many places two words differ: a letter too many, too few, wrong, or two that changed places.
 * @returns the number, or `most + 1` if it is larger than `most`
 */
export function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({length: b.length + 1}, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
}

/** A stem that is shorter begins too many words. */
const SHORTEST_STEM = 5;

/** Words that a reader may have meant, with the number of differences; the first letter is taken to be right. */
export function similarTo({words}: Inverted, word: string): [string, number][] {
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (most === 0) return [];
  return words.flatMap((candidate): [string, number][] => {
    if (candidate[0] !== word[0]) return [];
    // A mistake in an ending keeps it from being removed: "certificats" is not brought to the stem of "certificates".
    if (candidate.length >= SHORTEST_STEM && word.startsWith(candidate)) return [[candidate, 1]];
    const differences = distance(word, candidate, most);
    return differences <= most ? [[candidate, differences]] : [];
  });
}
