/**
 * `npm run size`: what the introduction costs on its first load, in both languages. Needs a build (`npm run build`).
 *
 * It opens the built page in a browser: the HTML names only the first two scripts, and these fetch the rest. 1 kB is 1000 bytes.
 *
 * HTML                      the page as it is served
 *   rows and notes in it    the part that figures and dated notes printed (`data-printed`)
 * CSS                       the one stylesheet of the site: framework, theme and ours
 *   own CSS                 every stylesheet of `src/`, without comments and spare white space
 * Framework scripts         those that the HTML names, and chunks that the theme asks for; the bundler puts some of ours there too:
 *   own modules in them     `clientModules` and `src/theme` with what they import, without types and comments; more than is sent,
 *                           by about half, since the bundler shortens names too
 *   own messages in them    the Chinese messages of `code.json` that are not the theme's
 * Own scripts and data      every other one, such as the page's own chunk, and any that holds the text of a figure
 * All                       HTML, CSS, scripts and data; pictures are not counted
 * Own part                  all that is "own" above: what the limit holds
 */
import fs from 'node:fs';
import path from 'node:path';
import type {AddressInfo} from 'node:net';
import {chromium} from '@playwright/test';
import config from '../docusaurus.config';
import browserConfig from '../playwright.config';
import {siteAddress} from '../site-address';
import {registry} from '../src/data/registry';
import {createSiteServer, listen} from './serve';
import {type Asset, type Size, compileAll, frameworkChunks, isOwn, measure, printedParts, scriptTags, squeezeCss, sum} from './sizeParts';

/** Kilobytes of gzip that our own part may cost. */
const LIMIT = 60;
/** Milliseconds for what a page asks for right after it came to life. */
const SETTLE = 1500;
const PAGES = [
  {language: 'English', file: 'docs/aiops-aidlc/aiops-introduction', messages: undefined},
  {language: 'Chinese', file: 'zh/docs/aiops-aidlc/aiops-introduction', messages: 'i18n/zh/code.json'},
];

interface Cost {
  html: Size;
  printed: Size;
  css: Size;
  ownCss: Size;
  modules: Size;
  messages: Size;
  code: {name: string; own: boolean; size: Size}[];
}

function sourceFiles(folder: string, end: RegExp): string[] {
  const names = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => end.test(name));
  return names.sort().map((name) => path.join(folder, name));
}

const ownCss = () =>
  sourceFiles('src', /\.css$/)
    .map((file) => squeezeCss(fs.readFileSync(file, 'utf8')))
    .join('');

function ownModules(): string {
  const loadedEverywhere = (config.clientModules ?? []).flatMap((file) => (file ? [path.normalize(file)] : []));
  return [...compileAll([...loadedEverywhere, ...sourceFiles('src/theme', /(?<!\.test)\.tsx?$/)]).values()].join('\n');
}

/** Our messages in the form in which the bundler writes them: everything beyond ASCII escaped. */
function ownMessages(file: string | undefined): string {
  if (!file) return '';
  const all = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, {message: string}>;
  const ours = Object.entries(all)
    .filter(([id]) => !id.startsWith('theme.'))
    .map(([id, {message}]) => [id, message]);
  return JSON.stringify(Object.fromEntries(ours)).replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const KINDS: Record<string, Asset['kind']> = {document: 'html', stylesheet: 'css', script: 'script', fetch: 'data', xhr: 'data'};

/** Opens a page as a first-time reader does, and returns what it needed; what the browser only prefetched does not count. */
async function load(address: string): Promise<Asset[]> {
  const browser = await chromium.launch(browserConfig.use?.launchOptions);
  try {
    const page = await browser.newPage();
    const assets: Promise<Asset>[] = [];
    page.on('response', (response) => {
      const kind = KINDS[response.request().resourceType()];
      const name = path.posix.basename(new URL(response.url()).pathname);
      if (kind) assets.push(response.text().then((text) => ({name, kind, text})));
    });
    await page.goto(address);
    await page.waitForSelector('html[data-has-hydrated=true]');
    await page.waitForTimeout(SETTLE);
    return await Promise.all(assets);
  } finally {
    await browser.close();
  }
}

function costOf(assets: Asset[], messages: string | undefined): Cost {
  const textsOf = (kind: Asset['kind']) => assets.filter((asset) => asset.kind === kind).map((asset) => asset.text);
  const html = textsOf('html').join('');
  const tags = scriptTags(html);
  const framework = frameworkChunks(textsOf('script').join('\n'));
  const leads = registry.flatMap((entry) => entry.models.flatMap((model) => [model.lead.en, model.lead.zh]));
  return {
    html: measure(html),
    printed: measure(printedParts(html).join('')),
    css: sum(textsOf('css').map(measure)),
    ownCss: measure(ownCss()),
    modules: measure(ownModules()),
    messages: measure(ownMessages(messages)),
    code: assets
      .filter((asset) => asset.kind === 'script' || asset.kind === 'data')
      .map((asset) => ({name: asset.name, own: isOwn(asset, tags, framework, leads), size: measure(asset.text)}))
      .sort((one, other) => other.size.raw - one.size.raw),
  };
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const row = (name: string, values: string[]) => name.padEnd(36) + values.map((value) => value.padStart(9)).join('');
const line = (name: string, {raw, gzip, brotli}: Size) => row(name, [raw, gzip, brotli].map(kilobytes));

/** Prints the table of one language and returns our own part. */
function report(language: string, cost: Cost): Size {
  const files = (own: boolean) => cost.code.filter((file) => file.own === own);
  const total = (own: boolean) => sum(files(own).map((file) => file.size));
  const each = (own: boolean) => files(own).map((file) => line(`  ${file.name}`, file.size));
  const ownPart = sum([cost.ownCss, cost.modules, cost.messages, total(true)]);
  const lines = [
    `\n${row(`${language}, in kB`, ['raw', 'gzip', 'brotli'])}`,
    line('HTML', cost.html),
    line('  rows and notes in the HTML', cost.printed),
    line('CSS', cost.css),
    line('  own CSS', cost.ownCss),
    line('Framework scripts', total(false)),
    ...each(false),
    line('  own modules in them', cost.modules),
    line('  own messages in them', cost.messages),
    line('Own scripts and data', total(true)),
    ...each(true),
    line('All', sum([cost.html, cost.css, total(false), total(true)])),
    line('Own part', ownPart),
  ];
  console.log(lines.join('\n'));
  return ownPart;
}

async function main(): Promise<void> {
  if (!PAGES.every((page) => fs.existsSync(`build/${page.file}.html`))) {
    throw new Error('There is no build to measure. Make one: npm run build');
  }
  const {baseUrl} = siteAddress(process.env);
  const server = createSiteServer('build', baseUrl);
  await listen(server, 0);
  const {port} = server.address() as AddressInfo;
  let largest = 0;
  try {
    for (const {language, file, messages} of PAGES) {
      const assets = await load(`http://localhost:${port}${baseUrl}${file}`);
      largest = Math.max(largest, report(language, costOf(assets, messages)).gzip);
    }
  } finally {
    server.close();
  }
  console.log(`\nown part: ${kilobytes(largest)} kB gzip (limit ${LIMIT} kB)`);
  process.exitCode = largest > LIMIT * 1000 ? 1 : 0;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
