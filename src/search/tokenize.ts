import {stem} from './stem';

/*
 * How a text becomes the terms that are compared. The build and the browser both use this module: an index that was split in one way
 * and is asked in another finds nothing.
 */

const LETTER = '(?:(?!\\p{Script=Han})[\\p{L}\\p{N}])';
/** A run of Han, or a run of letters and digits that may be joined by a hyphen, an underscore or a point. */
const RUNS = new RegExp(`\\p{Script=Han}+|${LETTER}+(?:[-_.]${LETTER}+)*`, 'gu');
const HAN = /^\p{Script=Han}/u;
const VERSION = /^v?\d+(?:\.\d+)+$/;

/** Words of English that stand in nearly every sentence and tell nothing of its subject. */
const STOP_WORDS = new Set(
  (
    'a an and are as at be by can did do does for from has have how i if in into is it its me my of on or our should so than that the their them ' +
    'then there these they this to use used using was we what when where which who why will with would you your'
  ).split(' '),
);

/** A text as it is compared: full-width forms made plain, lower case. */
export const normalize = (text: string): string => text.normalize('NFKC').toLowerCase();

/** One word or run of Han, with the terms that stand for it. */
export interface Run {
  /** As it was written, normalized. */
  text: string;
  kind: 'han' | 'word';
  /** The run as a whole, in the form in which it is kept: a stem, an id, one or several pairs of Han. */
  terms: readonly string[];
  /** What else it is found by: the parts of an id or of a long name in camel case. */
  parts: readonly string[];
}

/** Two neighbouring characters each: 可观测性 becomes 可观, 观测, 测性. Needs no dictionary, and so no two browsers differ. */
function pairs(han: string): string[] {
  const characters = [...han];
  return characters.length === 1 ? characters : characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}

/** The humps of a name such as `KubePodCrashLooping`; names of two humps are words of their own (CloudWatch). */
function humps(word: string): string[] {
  const found = word.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
  return found.length > 2 ? found : [];
}

const telling = (word: string) => word.length > 1 && !STOP_WORDS.has(word);

const known = new Map<string, Run>();

/** A guide uses few words often: each is brought to its stem once. */
function wordRun(written: string): Run {
  const run = known.get(written) ?? makeWordRun(written);
  known.set(written, run);
  return run;
}

function makeWordRun(written: string): Run {
  const text = normalize(written);
  const isId = /[-_]/.test(text);
  const pieces = isId ? written.split(/[-_]+/) : humps(written);
  const parts = pieces.map((piece) => stem(normalize(piece))).filter(telling);
  return {text, kind: 'word', terms: [isId ? text : stem(text)], parts};
}

/** Splits a text into its words, ids and runs of Han, in their order. */
export function runs(text: string): Run[] {
  const found = text.normalize('NFKC').match(RUNS) ?? [];
  return found.flatMap((run): Run[] => {
    if (HAN.test(run)) return [{text: run, kind: 'han', terms: pairs(run), parts: []}];
    const words = VERSION.test(normalize(run)) ? [run] : run.split('.');
    return words.map(wordRun);
  });
}

/** Whether a word is worth searching for: not a single letter, and no word that stands everywhere. */
export const isTelling = (run: Run): boolean => run.kind === 'han' || telling(run.text);

/** The terms under which a text is found. */
export function terms(text: string): string[] {
  return runs(text)
    .filter(isTelling)
    .flatMap((run) => [...run.terms, ...run.parts]);
}
