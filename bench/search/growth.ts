/** What the search costs when the site grows: the real records, repeated with other words in them. */
import {gzipSync} from 'node:zlib';
import {createEngine} from '../../src/search/engine';
import {decodeIndex, encodeIndex, type SearchIndex} from '../../src/search/records';

/** Of how many words one is replaced in each copy, so that copies differ as pages do. */
const REPLACED = 3;

/** A row of numbers that looks random and is the same in each run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2147483648);
}

/** Words of the index, each with a run of Han as one. */
const words = (text: string) => text.match(/\p{Script=Han}{1,4}|[^\p{Script=Han}\s]+|\s+/gu) ?? [];

/** An index of so many pages, made of the pages of the real one. */
export function grow(index: SearchIndex, pages: number): SearchIndex {
  const all = index.records.flatMap(({text}) => words(text));
  const next = numbers(pages);
  const varied = (text: string) => words(text).map((word) => (word.trim() && next() % REPLACED === 0 ? (all[next() % all.length] ?? word) : word));
  const grown: SearchIndex = {pages: [], records: [], aliases: index.aliases};
  for (let copy = 0; grown.pages.length < pages; copy += 1) {
    const [firstPage, firstRecord] = [grown.pages.length, grown.records.length];
    const wanted = Math.min(index.pages.length, pages - firstPage);
    grown.pages.push(...index.pages.slice(0, wanted).map(({path, title}) => ({path: `${path}-${copy}`, title})));
    for (const record of index.records.filter(({page}) => page < wanted)) {
      const text = copy === 0 ? record.text : varied(record.text).join('');
      grown.records.push({...record, page: record.page + firstPage, parent: record.parent === undefined ? undefined : record.parent + firstRecord, text});
    }
  }
  return grown;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Milliseconds of the processor, which tell the same on a busy machine. */
function timed<T>(work: () => T): [ms: number, result: T] {
  const begin = process.cpuUsage();
  const result = work();
  const {user, system} = process.cpuUsage(begin);
  return [(user + system) / 1000, result];
}

/** Bytes, the time to make the index ready, and the time of a query, at a number of pages. */
export function costAt(index: SearchIndex, pages: number, queries: readonly string[]): Record<string, number> {
  const grown = grow(index, pages);
  const file = encodeIndex(grown);
  const [ready, engine] = timed(() => createEngine(decodeIndex(file)));
  return {
    records: grown.records.length,
    'kB raw': Math.round(Buffer.byteLength(file) / 1000),
    'kB gzip': Math.round(gzipSync(file, {level: 9}).length / 1000),
    'ready, CPU ms': Math.round(ready),
    'query, CPU ms': Math.round(median(queries.map((query) => timed(() => engine.search(query))[0])) * 10) / 10,
  };
}
