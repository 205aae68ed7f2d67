/** What the browser tests share: the pages of the build, in their languages, and how one looks at a page. */
import fs from 'node:fs';
import path from 'node:path';
import {expect as anyExpect, type Page} from '@playwright/test';
import {registry} from '../../src/data/registry';
import type {Locale} from '../../src/l10n/resolve';

export const LANGUAGES: readonly Locale[] = ['en', 'zh'];
export const HTML_LANG: Record<Locale, string> = {en: 'en', zh: 'zh-CN'};
export const OTHER: Record<Locale, Locale> = {en: 'zh', zh: 'en'};

/** Waits longer than usual: the introduction is a long page, and a test may have half a processor. */
export const expect = anyExpect.configure({timeout: 30_000});

const BUILD = 'build';

export interface SitePage {
  language: Locale;
  /** The page's path without the language, equal in both: `/docs/tags`. */
  path: string;
  /** The page's path as it is asked for: `/zh/docs/tags`. */
  address: string;
  /** Its file below `build/`. */
  file: string;
}

/** A page's address in a language. */
export function address(language: Locale, pagePath: string): string {
  return language === 'en' ? pagePath : `/${language}${pagePath}`;
}

function describePage(file: string): SitePage {
  const language = LANGUAGES.find((name) => file.startsWith(`${name}/`)) ?? 'en';
  const inLanguage = language === 'en' ? file : file.slice(language.length + 1);
  // "Not found" has no address of its own: it is asked for by its file.
  const pagePath = inLanguage === '404.html' ? '/404.html' : `/${inLanguage.replace(/(^|\/)index\.html$|\.html$/, '')}`;
  return {language, path: pagePath, address: address(language, pagePath), file};
}

function findPages(): SitePage[] {
  const files = fs.existsSync(BUILD) ? fs.readdirSync(BUILD, {recursive: true, encoding: 'utf8'}) : [];
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map(describePage);
  if (pages.length === 0) throw new Error('build/ holds no page. Build the site first: npm run build');
  return pages;
}

/** Every page of the build, in both languages. */
export const PAGES: readonly SitePage[] = findPages();

export const GUIDES = [
  '/docs/aiops-aidlc/aiops-introduction',
  '/docs/aiops-aidlc/aiops-observability-stack',
  '/docs/aiops-aidlc/aidlc-framework',
  '/docs/aiops-aidlc/aiops-predictive-operations',
] as const;
export const INTRODUCTION = GUIDES[0];

/** The text of a file of the build. */
export function readBuild(file: string): string {
  return fs.readFileSync(path.join(BUILD, file), 'utf8');
}

/** Whether a page of the build shows tables or diagrams. */
export function hasFigures(page: SitePage): boolean {
  return /<figure[^>]* data-figure\b/.test(readBuild(page.file));
}

/** The figures that a guide must show, by anchor, in the order in which its text names them. */
export function figuresOf(guide: string): string[] {
  const tags = fs.readFileSync(path.join(`.${guide}.mdx`), 'utf8').matchAll(/^<(\w+) \/>$/gm);
  return [...tags].flatMap(([, name]) => registry.find((entry) => entry.component === name)?.models.map((model) => model.id) ?? []);
}

/** Whether the build holds a file. */
export function inBuild(file: string): boolean {
  return fs.statSync(path.join(BUILD, file), {throwIfNoEntry: false})?.isFile() ?? false;
}

/**
 * Collects from now on what no page should do: write to the console, fail a request, ask another origin.
 * @returns the list that fills
 */
export function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => faults.push(`console (${message.type()}): ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()} (${request.failure()?.errorText})`));
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  page.on('request', (request) => {
    const {protocol, origin: asked} = new URL(request.url());
    if (protocol.startsWith('http') && asked !== origin) faults.push(`another origin: ${request.url()}`);
  });
  return faults;
}

/** Waits until the page's script listens; on a busy machine that takes its time for a guide with all its rows. */
export async function ready(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-live', '', {timeout: 60_000});
}

/** Opens a page and waits until it works. */
export async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await ready(page);
}

/** Presses the theme button until the theme is chosen: it goes round system, light and dark. */
export async function chooseTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  const html = page.locator('html');
  const toggle = page.locator('.navbar__items [data-theme-toggle]');
  for (let presses = 0; presses < 3 && (await html.getAttribute('data-theme-choice')) !== theme; presses += 1) await toggle.click();
  await expect(html).toHaveAttribute('data-theme', theme);
}

/** Makes the page lay out what it has put off until its reader stirs. */
export async function stir(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('pointermove', {bubbles: true})));
  await expect(page.locator('html')).not.toHaveAttribute('data-deferred', '', {timeout: 60_000});
}

/** Unfolds every row and every part at once; of each table one row as a reader does, so that the row's actions are there too. */
export async function unfoldAll(page: Page): Promise<void> {
  await stir(page);
  await page.evaluate(() => {
    for (const table of document.querySelectorAll('table[data-table]')) {
      const rows = [...table.querySelectorAll('tbody[data-row]')];
      const row = rows.find((candidate) => candidate.querySelector('[data-command]')) ?? rows[0];
      row?.querySelector<HTMLElement>('[data-open-row]')?.click();
    }
    for (const item of document.querySelectorAll('tbody[data-row], [data-part]')) {
      item.setAttribute('data-open', '');
      item.querySelector('[data-open-row], [data-open-part]')?.setAttribute('aria-expanded', 'true');
    }
  });
}

/** How far the page can be scrolled sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
