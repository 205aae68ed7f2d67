/**
 * `npm run bench:search`: what the search costs a reader, in Chromium on the built site. Bytes and time of the first use, the time
 * from each key to the painted results; and what it would cost on a larger site. Not a test: times depend on the machine.
 * `-- reader` or `-- growth` measures one of the two.
 */
import fs from 'node:fs';
import type {AddressInfo} from 'node:net';
import os from 'node:os';
import {chromium, type Browser, type Page} from '@playwright/test';
import {BROWSER_FLAGS, findBrowser} from '../scripts/browser';
import {createSiteServer, listen} from '../scripts/serve';
import {measure, sum, type Size} from '../scripts/sizeParts';
import {siteAddress} from '../site-address';
import type {Locale} from '../src/l10n/resolve';
import {decodeIndex} from '../src/search/records';
import {costAt} from './search/growth';
import {QUERIES} from './search/queries';

const PAGES = [50, 100, 300, 1000];
/** What can be measured alone, by its name as an argument. */
const PARTS = ['reader', 'growth'];
/** What stands in the script of the dialog, and in no other. */
const DIALOG_MARK = 'search-group-';
const kilobytes = ({raw, gzip, brotli}: Size) => ({raw: raw / 1000, gzip: gzip / 1000, brotli: brotli / 1000});
const at = (values: readonly number[], share: number) => Math.round(([...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0) * 10) / 10;

/** Opens the search, and says what came with it and how long it took until the first results were painted. */
async function firstUse(page: Page, address: string): Promise<{files: Record<string, Size>; ms: number}> {
  await page.goto(address, {waitUntil: 'networkidle'});
  const files: Record<string, Size> = {};
  page.on('response', async (response) => {
    const text = await response.text();
    if (/\/search\//.test(response.url()) || text.includes(DIALOG_MARK)) files[new URL(response.url()).pathname.split('/').pop() ?? ''] = measure(text);
  });
  const begin = Date.now();
  await page.keyboard.press('/');
  await page.keyboard.type('eks');
  await page.locator('[role="option"]').first().waitFor();
  const ms = Date.now() - begin;
  await page.waitForLoadState('networkidle');
  return {files, ms};
}

/**
 * For every key of every question: milliseconds from the input to the paint that follows it, and how long the page's thread was busy
 * with it, which tells the same on a busy machine.
 */
async function keyTimes(page: Page, language: Locale): Promise<{painted: number[]; busy: number[]}> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const taskTime = async () => ((await session.send('Performance.getMetrics')).metrics.find(({name}) => name === 'TaskDuration')?.value ?? 0) * 1000;
  const busy: number[] = [];
  await page.evaluate(() => {
    const found: number[] = [];
    Object.assign(window, {times: found});
    const channel = new MessageChannel();
    let since = 0;
    // A message that is sent within a frame arrives after that frame was painted.
    channel.port1.onmessage = () => found.push(performance.now() - since);
    document.addEventListener(
      'input',
      (event) => {
        since = event.timeStamp;
        requestAnimationFrame(() => channel.port2.postMessage(0));
      },
      {capture: true},
    );
  });
  for (const {asked} of QUERIES[language]) {
    await page.locator('dialog input').fill('');
    for (const key of asked) {
      const before = await taskTime();
      await page.keyboard.insertText(key);
      await page.waitForTimeout(60);
      busy.push((await taskTime()) - before);
    }
  }
  return {painted: await page.evaluate(() => (window as unknown as {times: number[]}).times), busy};
}

async function measureLanguage(browser: Browser, root: string, language: Locale): Promise<void> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  const {files, ms} = await firstUse(page, `${root}${language === 'en' ? '' : `${language}/`}docs/aiops-aidlc`);
  console.log(`\n${language}: first use, kB; ${ms} ms from the key to the first results`);
  console.table(Object.fromEntries(Object.entries({...files, all: sum(Object.values(files))}).map(([name, size]) => [name, kilobytes(size)])));
  for (const [what, times] of Object.entries(await keyTimes(page, language))) {
    console.log(`${language}: ${what}, ${times.length} keys: median ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms, most ${at(times, 0.999)} ms`);
  }
  await page.close();
}

/** The index of a language, as it was built. */
function readIndex(language: Locale) {
  const folder = language === 'en' ? 'build/search' : `build/${language}/search`;
  const file = fs.readdirSync(folder).find((name) => name.endsWith('.json'));
  return decodeIndex(fs.readFileSync(`${folder}/${file}`, 'utf8'));
}

/** What a reader of the built site waits for. */
async function measureReader(languages: readonly Locale[]): Promise<void> {
  const {baseUrl} = siteAddress(process.env);
  const server = createSiteServer('build', baseUrl);
  await listen(server, 0);
  const root = `http://localhost:${(server.address() as AddressInfo).port}${baseUrl}`;
  const browser = await chromium.launch({executablePath: findBrowser(), args: BROWSER_FLAGS});
  console.log(`${os.cpus().length} × ${os.cpus()[0]?.model}, load ${os.loadavg()[0]?.toFixed(1)}, Chromium ${browser.version()}, ${new Date().toISOString()}`);
  for (const language of languages) await measureLanguage(browser, root, language);
  await browser.close();
  server.close();
}

/** What it would cost with more pages like those there are. */
function measureGrowth(language: Locale): void {
  const [index, queries] = [readIndex(language), QUERIES[language].map(({asked}) => asked)];
  console.log(`\n${language}: as the site grows`);
  console.table(Object.fromEntries([index.pages.length, ...PAGES].map((pages) => [`${pages} pages`, costAt(index, pages, queries)])));
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !PARTS.includes(name));
  if (unknown !== undefined) throw new Error(`There is no part "${unknown}": ${PARTS.join(', ')}; all of them without an argument.`);
  const isAsked = (part: string) => asked.length === 0 || asked.includes(part);
  const languages: Locale[] = ['en', 'zh'];
  if (isAsked('reader')) await measureReader(languages);
  if (isAsked('growth')) languages.forEach(measureGrowth);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
