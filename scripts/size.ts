/**
 * `npm run size`: what each kind of page costs before a reader can use all of it, in both languages, and whether it stays below its
 * limit. Reads the build (`npm run build`); bytes are those of brotli at quality 11, 1 kB is 1000 bytes.
 */
import fs from 'node:fs';
import path from 'node:path';
import {siteAddress} from '../site-address';
import {costOf, measure, sum, type PageCost, type Size} from './sizeParts';

/** Bytes that a part of a page may cost. Each stands just above what is there: who needs more raises it, and says why. */
type Limits = Record<keyof PageCost, number>;
const LIMITS: Record<string, Limits> = JSON.parse(fs.readFileSync('scripts/sizeLimits.json', 'utf8')) as Record<string, Limits>;
/** Scripts that come at their first use, all together. */
const LATER = 'later';

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const row = (name: string, values: string[]) => name.padEnd(48) + values.map((value) => value.padStart(9)).join('');
const line = (name: string, {raw, gzip, brotli}: Size, limit: number) => row(name, [...[raw, gzip, brotli].map(kilobytes), kilobytes(limit)]);

/** Reports one page, and returns what of it is above its limit. */
function reportPage(page: string, cost: PageCost, limits: Limits): string[] {
  const parts = Object.keys(cost) as (keyof PageCost)[];
  console.log(`\n${row(page, ['raw', 'gzip', 'brotli', 'limit'])}`);
  for (const part of parts) console.log(line(`  ${part}`, cost[part], limits[part]));
  const all = sum(Object.values(cost) as Size[]);
  console.log(row('  all', [all.raw, all.gzip, all.brotli].map(kilobytes)));
  const over = parts.filter((part) => cost[part].brotli > limits[part]);
  return over.map((part) => `${page}: ${part} has ${cost[part].brotli} bytes, its limit is ${limits[part]} (scripts/sizeLimits.json)`);
}

function liveFiles(): string[] {
  const folder = 'build/assets/live';
  return fs.readdirSync(folder).map((name) => path.join(folder, name));
}

function main(): void {
  if (!fs.existsSync('build/index.html')) throw new Error('There is no build to measure. Make one: npm run build');
  const {baseUrl} = siteAddress(process.env);
  const fileOf = (address: string) => path.join('build', address.slice(baseUrl.length));
  const pages = Object.entries(LIMITS).filter(([page]) => page !== LATER);
  const faults = pages.flatMap(([page, limits]) => reportPage(page, costOf(fs.readFileSync(`build/${page}.html`, 'utf8'), fileOf), limits));
  const all = sum(liveFiles().map((file) => measure(fs.readFileSync(file))));
  const limit = LIMITS[LATER]?.scripts ?? 0;
  console.log(`\n${line('All scripts, with those of a first use', all, limit)}`);
  if (all.brotli > limit) faults.push(`all scripts have ${all.brotli} bytes, their limit is ${limit} (scripts/sizeLimits.json)`);
  console.log(['', ...faults, faults.length > 0 ? `${faults.length} above its limit` : 'All within their limits.'].join('\n'));
  process.exitCode = faults.length > 0 ? 1 : 0;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
