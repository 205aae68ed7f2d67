import type {Form} from './table';

/** One row of the report for each language. */
export interface Metric extends Form {
  /** As the stages name it. */
  id: string;
  label: string;
  /** Whether 0 says that the browser does it by itself, without any script. */
  native?: boolean;
}

const kilobytes = (name: string, label = `${name}, kB`): Metric => ({id: `bytes: ${name}`, label, digits: 1, scale: 1000});
const score = (name: string): Metric => ({id: `lighthouse: ${name}`, label: `${name}, of 100`, digits: 0, more: true});
const time = (name: string): Metric => ({id: `lighthouse: ${name}`, label: `${name}, ms`, digits: 0});
const tap = (name: string, label: string): Metric => ({id: `tap: ${name}`, label: `first tap: ${label}, ms`, digits: 0, native: true});

/** What is reported of a page, in the order of the table. */
export const METRICS: readonly Metric[] = [
  kilobytes('HTML'),
  kilobytes('CSS'),
  kilobytes('JavaScript'),
  kilobytes('other'),
  kilobytes('before first use', 'all before first use, kB'),
  {id: 'bytes: requests before first use', label: 'requests before first use', digits: 0},
  {id: 'controls that need more', label: 'controls that do not answer with that alone', digits: 0, more: true},
  kilobytes('all loaded', 'all, once everything is loaded, kB'),
  kilobytes('JavaScript, all loaded', 'JavaScript, once everything is loaded, kB'),
  kilobytes('fetched ahead', 'fetched ahead for the next page, kB'),
  ...['Performance', 'Accessibility', 'Best practices', 'SEO'].map(score),
  ...['FCP', 'LCP', 'Speed Index', 'TBT'].map(time),
  {id: 'lighthouse: CLS', label: 'CLS', digits: 3},
  time('Main thread'),
  {id: 'paint: first', label: 'first paint, slow profile, ms', digits: 0},
  {id: 'paint: largest', label: 'largest paint, slow profile, ms', digits: 0},
  tap('sort', 'sort a table'),
  tap('filter', 'filter a table'),
  tap('search', 'search a table'),
  tap('theme', 'theme'),
  tap('menu', 'menu'),
  tap('language', 'list of languages'),
  tap('copy', 'copy code'),
  {id: 'INP', label: 'slowest input of a visit (INP), ms', digits: 0},
  {id: 'INP, tables', label: 'slowest input on a table (INP), ms', digits: 0},
  {id: 'memory: heap', label: 'JavaScript heap, MB', digits: 1},
  {id: 'memory: nodes', label: 'elements', digits: 0},
  {id: 'next page', label: 'to the next page, slow profile, ms', digits: 0},
  {id: 'next page, no speculation rules', label: '… without speculation rules, ms', digits: 0},
];
