import {runs, type Run} from './tokenize';

/** A piece of a text, and whether it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** A place of a text that holds a term. */
interface Place {
  begin: number;
  end: number;
  term: string;
}

/** Characters of an excerpt; Han takes twice the width. */
const WIDTH = 170;
/** How much of it stands before the first mark. */
const BEFORE = 40;
const PIECES = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:[-_](?:(?!\p{Script=Han})[\p{L}\p{N}])+)*/gu;

/** Pairs of Han in a run of it. */
function pairPlaces({terms: pairs}: Run, from: number, terms: ReadonlySet<string>): Place[] {
  let at = from;
  return pairs.flatMap((term) => {
    const begin = at;
    at += String.fromCodePoint(term.codePointAt(0) ?? 0).length;
    return terms.has(term) ? [{begin, end: begin + term.length, term}] : [];
  });
}

/** A word, or else those parts of an id that were searched for. */
function wordPlaces(word: string, run: Run, from: number, terms: ReadonlySet<string>): Place[] {
  const whole = run.terms.find((term) => terms.has(term));
  if (whole !== undefined) return [{begin: from, end: from + word.length, term: whole}];
  if (!run.parts.some((part) => terms.has(part))) return [];
  return [...word.matchAll(/[^-_]+/g)].flatMap(({0: piece, index}) => {
    const term = runs(piece)[0]?.terms.find((candidate) => terms.has(candidate));
    return term === undefined ? [] : [{begin: from + index, end: from + index + piece.length, term}];
  });
}

function places(text: string, terms: ReadonlySet<string>): Place[] {
  return [...text.matchAll(PIECES)].flatMap(({0: piece, index}) =>
    runs(piece).flatMap((run) => (run.kind === 'han' ? pairPlaces(run, index, terms) : wordPlaces(piece, run, index, terms))),
  );
}

/** Cuts a text into what is searched for and what is not. */
export function mark(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const {begin, end} of places(text, terms)) {
    if (end <= done) continue;
    const last = pieces.at(-1);
    const from = Math.max(begin, done);
    if (from > done) pieces.push({text: text.slice(done, from), marked: false});
    if (last?.marked && from === done) last.text += text.slice(from, end);
    else pieces.push({text: text.slice(from, end), marked: true});
    done = end;
  }
  if (done < text.length) pieces.push({text: text.slice(done), marked: false});
  return pieces;
}

/** Where to begin, so that most of what was searched for is in view; the nearer to the beginning of the text, the better. */
function bestBegin(text: string, terms: ReadonlySet<string>, width: number): number {
  const found = places(text, terms);
  const held = (from: number) => new Set(found.filter(({begin, end}) => begin >= from && end <= from + width).map(({term}) => term)).size;
  const starts = [0, ...found.map(({begin}) => Math.max(0, begin - BEFORE))];
  const from = Math.min(
    starts.reduce((best, start) => (held(start) > held(best) ? start : best)),
    text.length - width,
  );
  // Begins at a word, not within one.
  return from <= 0 ? 0 : from + Math.max(0, text.slice(from, from + BEFORE).search(/(?<=[\s，。；：、])|(?=\p{Script=Han})/u));
}

/** The part of a text that holds most of what was searched for. */
export function excerpt(text: string, terms: ReadonlySet<string>): Piece[] {
  const width = /\p{Script=Han}{2}/u.test(text) ? WIDTH / 2 : WIDTH;
  if (text.length <= width) return mark(text, terms);
  const from = bestBegin(text, terms, width);
  const cut = text.slice(from, from + width).trim();
  return mark(`${from > 0 ? '… ' : ''}${cut}${from + width < text.length ? ' …' : ''}`, terms);
}
