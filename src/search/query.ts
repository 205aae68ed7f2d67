// cspell:ignore observ polici
import type {Alias} from './records';
import {startingWith, similarTo, type Inverted} from './inverted';
import {isTelling, normalize, runs, type Run} from './tokenize';

/** A part of a query, by any of several terms; a record is the better, the more of the parts it holds. */
export interface Part {
  /** Terms that stand for it, and how well: 1 is exact. */
  terms: ReadonlyMap<string, number>;
  /** How much it counts when it is missing; 0 if it is an addition. */
  needed: number;
}

/** A known word that begins so; the nearer its length, the better. */
const STARTED = 0.7;
/** A known word that is written nearly so, by the number of differences. */
const SIMILAR = [1, 0.6, 0.35];
/** A part of an id that was asked for as a whole; it holds less than half of the query. */
const PART_OF_ID = 0.4;
/** What was asked for in the other language may stand here in that language too. */
const IN_OTHER_WORDS = 0.2;

function expandWord(inverted: Inverted, run: Run): Map<string, number> {
  const found = new Map<string, number>();
  const asked = run.terms[0] ?? '';
  if (inverted.postings.has(asked)) found.set(asked, 1);
  // The stem may be longer than what is typed so far ("observ" of "observability" is not, "polici" of "policy" is).
  for (const start of new Set([asked, run.text])) {
    if (start.length < 2) continue;
    for (const word of startingWith(inverted, start)) {
      if (!found.has(word)) found.set(word, STARTED * Math.sqrt(start.length / word.length));
    }
  }
  for (const part of run.parts) if (inverted.postings.has(part) && !found.has(part)) found.set(part, PART_OF_ID / run.parts.length);
  if (found.size === 0) for (const [word, differences] of similarTo(inverted, asked)) found.set(word, SIMILAR[differences] ?? 0);
  return found;
}

/** A single character of Han is the beginning of a word that is still being typed. */
function expandHan(inverted: Inverted, pair: string): Map<string, number> {
  if ([...pair].length > 1 || inverted.postings.has(pair)) return new Map(inverted.postings.has(pair) ? [[pair, 1]] : []);
  return new Map((inverted.pairs.get(pair) ?? []).map((longer) => [longer, STARTED]));
}

function partsOf(inverted: Inverted, run: Run, needed: number): Part[] {
  if (run.kind === 'han') return run.terms.map((pair) => ({terms: expandHan(inverted, pair), needed: needed / run.terms.length}));
  return [{terms: expandWord(inverted, run), needed}];
}

/** Neighbouring words that are written as one elsewhere: "metrics server", "cloud watch". */
function joined(inverted: Inverted, asked: readonly Run[]): Part[] {
  return asked.slice(1).flatMap((run, at) => {
    const before = asked[at];
    if (!before || before.kind !== 'word' || run.kind !== 'word') return [];
    const whole = [`${before.text}-${run.text}`, ...(runs(before.text + run.text)[0]?.terms ?? [])];
    const terms = new Map(whole.filter((term) => inverted.postings.has(term)).map((term) => [term, 1]));
    return terms.size > 0 ? [{terms, needed: 0}] : [];
  });
}

const stems = (text: string): string =>
  ` ${runs(text)
    .flatMap((run) => (run.kind === 'han' ? [run.text] : run.terms))
    .join(' ')} `;

/** The aliases that a query names; of those that overlap, the longest. */
export function aliasesIn(query: string, aliases: readonly Alias[]): Map<string, string[]> {
  let [left, stemmed] = [normalize(query), stems(query)];
  const found = new Map<string, string[]>();
  for (const [asked, meant] of [...aliases].sort((a, b) => b[0].length - a[0].length)) {
    const isHan = /\p{Script=Han}/u.test(asked);
    const known = found.get(asked);
    if (known) known.push(meant);
    if (known || !(isHan ? left.includes(asked) : stemmed.includes(stems(asked)))) continue;
    found.set(asked, [meant]);
    if (isHan) left = left.replaceAll(asked, ' ');
    else stemmed = stemmed.replaceAll(stems(asked), '  ');
  }
  return found;
}

/** The parts of what an alias means: of one meaning all its words, of several any. */
function meantParts(inverted: Inverted, meanings: readonly string[]): Part[] {
  const parts = meanings.flatMap((meaning) => {
    const found = runs(meaning).filter(isTelling);
    return found.flatMap((run) => partsOf(inverted, run, 1 / found.length));
  });
  if (meanings.length === 1) return parts;
  return [{terms: new Map(parts.flatMap((part) => [...part.terms])), needed: 1}];
}

/** Words that make a Chinese sentence a question; a term does not begin or end within them. */
export const ASKING = /为什么|什么时候|什么|怎么样|怎么|怎样|如何|是否|哪些|哪个|多少|可不可以|能不能|可以|应该|需要|的|吗|呢|了/;
/** A run of Han up to this length is a term and is searched for as it is. */
const TERM = 4;

/** The words of a Chinese question that tell what it is about. */
function withoutAsking(run: Run): Run[] {
  if (run.kind !== 'han' || run.text.length <= TERM) return [run];
  const left = run.text.split(ASKING).flatMap(runs);
  return left.length > 0 ? left : [run];
}

/** Takes a query apart into what a record should hold; `meant` are the aliases in it. */
export function readQuery(query: string, inverted: Inverted, meant: ReadonlyMap<string, readonly string[]>): Part[] {
  const all = runs(query).flatMap(withoutAsking);
  const telling = all.filter(isTelling);
  const asked = telling.length > 0 ? telling : all;
  const translated = [...meant.keys()].map(stems).join(' ');
  const own = asked.flatMap((run) => {
    const isTranslated = run.kind === 'han' ? [...meant.keys()].some((key) => run.text.includes(key)) : translated.includes(` ${run.terms[0]} `);
    return partsOf(inverted, run, isTranslated ? IN_OTHER_WORDS : 1);
  });
  const others = [...meant.values()].flatMap((meanings) => meantParts(inverted, meanings));
  return [...own, ...joined(inverted, asked), ...others].filter((part) => part.terms.size > 0);
}
