import {invert, type Inverted} from './inverted';
import {aliasesIn, readQuery, type Part} from './query';
import type {SearchIndex, SearchRecord} from './records';
import {normalize, terms} from './tokenize';

/** A place that answers a query. */
export interface Hit {
  /** Place of the record in the index. */
  place: number;
  record: SearchRecord;
  score: number;
}

export interface Answer {
  /** Best first. */
  hits: Hit[];
  /** All terms that were searched for, to be marked in what is shown. */
  terms: ReadonlySet<string>;
}

export interface Engine {
  index: SearchIndex;
  search(query: string): Answer;
}

/** A record that holds less of the query than this, measured by the best one, is no answer. */
const LEAST_COVER = 0.6;
/** Where answers are fewer than this, half of the query will do: one long text that holds its words far apart must not hide all others. */
const FEW = 5;
const LEAST_COVER_OF_FEW = 0.49;
/** How many of the best records are read again, word by word. */
const REREAD = 100;
/** What it adds to a score if the title is the query, holds it, or the text does. */
const LITERALLY = {title: 2.2, inTitle: 1.5, inText: 1.2};
/** What it adds if a title holds all words of the query. */
const TITLED = 0.8;
/** Sections explain, pages lead on, figures hold: small differences between places that are equally good otherwise. */
const BY_KIND = {page: 1.1, section: 1.05, figure: 1, row: 1};
/** A list of links to elsewhere names everything and explains nothing. */
const LINK_LISTS = new Set(['references', 'next-step']);
const LINK_LIST = 0.4;

interface Found {
  score: number;
  cover: number;
}

function collect(inverted: Inverted, parts: readonly Part[]): Map<number, Found> {
  const found = new Map<number, Found>();
  const needed = parts.reduce((sum, part) => sum + part.needed, 0) || 1;
  for (const part of parts) {
    const best = new Map<number, {score: number; weight: number}>();
    for (const [term, weight] of part.terms) {
      const list = inverted.postings.get(term) ?? [];
      for (let at = 0; at < list.length; at += 2) {
        const place = list[at] ?? 0;
        const score = (list[at + 1] ?? 0) * weight;
        if (score > (best.get(place)?.score ?? 0)) best.set(place, {score, weight});
      }
    }
    for (const [place, {score, weight}] of best) {
      const before = found.get(place) ?? {score: 0, cover: 0};
      found.set(place, {score: before.score + score * (part.needed || 1), cover: before.cover + (part.needed * Math.sqrt(weight)) / needed});
    }
  }
  return found;
}

/** How much more a record counts because it holds the query, or what it means in the other language, as it was written. */
function literally(record: SearchRecord, wordings: readonly string[]): number {
  const [title, text] = [normalize(record.title), normalize(record.text)];
  return Math.max(
    ...wordings.map((wording) => {
      if (title === wording) return LITERALLY.title;
      if (title.includes(wording)) return LITERALLY.inTitle;
      return text.includes(wording) ? LITERALLY.inText : 1;
    }),
  );
}

/** How much more a record counts because its title holds what was asked for, in whichever order. */
function titled(record: SearchRecord, parts: readonly Part[]): number {
  const title = terms(record.title);
  const all = parts.reduce((sum, part) => sum + part.needed, 0) || 1;
  const held = parts.reduce((sum, part) => sum + part.needed * Math.max(0, ...title.map((term) => part.terms.get(term) ?? 0)), 0);
  return 1 + (TITLED * held) / all;
}

function rank(index: SearchIndex, found: Map<number, Found>, parts: readonly Part[], wordings: readonly string[]): Hit[] {
  const covers = [...found.values()].map(({cover}) => cover);
  const most = covers.reduce((a, b) => Math.max(a, b), 0);
  const isFew = covers.filter((cover) => cover >= most * LEAST_COVER).length < FEW;
  const least = most * (isFew ? LEAST_COVER_OF_FEW : LEAST_COVER);
  const hits = [...found].flatMap(([place, {score, cover}]): Hit[] => {
    const record = index.records[place];
    if (!record || cover < least) return [];
    return [{place, record, score: score * cover * (LINK_LISTS.has(record.anchor) ? LINK_LIST : BY_KIND[record.kind])}];
  });
  const order = (a: Hit, b: Hit) => b.score - a.score || a.place - b.place;
  const best = hits.sort(order).slice(0, REREAD);
  return best.map((hit) => ({...hit, score: hit.score * literally(hit.record, wordings) * titled(hit.record, parts)})).sort(order);
}

/** Reads the texts once, and answers queries from then on. */
export function createEngine(index: SearchIndex): Engine {
  const inverted = invert(index);
  return {
    index,
    search(query) {
      const meant = aliasesIn(query, index.aliases);
      const parts = readQuery(query, inverted, meant);
      const wordings = [normalize(query).trim().replace(/\s+/g, ' '), ...[...meant.values()].flat()];
      return {hits: rank(index, collect(inverted, parts), parts, wordings), terms: new Set(parts.flatMap((part) => [...part.terms.keys()]))};
    },
  };
}
