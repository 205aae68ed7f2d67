/** Lighthouse for phones, as it ships: simulated slow 4G and a processor four times slower. */
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {launch} from './browser';

/** The parts of a report that are read here. */
interface Report {
  runtimeError?: {message: string};
  categories: Record<string, {score: number | null}>;
  audits: Record<string, {numericValue?: number} | undefined>;
}
type Lighthouse = (url: string, flags: object) => Promise<{lhr: Report} | undefined>;

const CATEGORIES = {performance: 'Performance', accessibility: 'Accessibility', 'best-practices': 'Best practices', seo: 'SEO'};
const AUDITS: Record<string, string> = {
  'first-contentful-paint': 'FCP',
  'largest-contentful-paint': 'LCP',
  'speed-index': 'Speed Index',
  'total-blocking-time': 'TBT',
  'cumulative-layout-shift': 'CLS',
  'mainthread-work-breakdown': 'Main thread',
};
const PROGRAM = path.resolve('bench/node_modules/lighthouse/core/index.js');
const PORTS = {first: 9300, count: 400};

/** One run in a browser of its own: metric by name; times in milliseconds, scores out of 100. */
export async function runLighthouse(url: string): Promise<Record<string, number>> {
  // By path: it is installed with the benchmark, not with the site.
  const {default: lighthouse} = (await import(pathToFileURL(PROGRAM).href)) as {default: Lighthouse};
  const port = PORTS.first + Math.floor(Math.random() * PORTS.count);
  const browser = await launch(`--remote-debugging-port=${port}`);
  try {
    const report = (await lighthouse(url, {port, output: 'json', logLevel: 'error', onlyCategories: Object.keys(CATEGORIES)}))?.lhr;
    if (!report || report.runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${report?.runtimeError?.message ?? 'no report'}`);
    const scores = Object.entries(CATEGORIES).map(([id, name]) => [name, (report.categories[id]?.score ?? 0) * 100] as const);
    const times = Object.entries(AUDITS).flatMap(([id, name]) => {
      const value = report.audits[id]?.numericValue;
      return value === undefined ? [] : [[name, value] as const];
    });
    return Object.fromEntries([...scores, ...times]);
  } finally {
    await browser.close();
  }
}
