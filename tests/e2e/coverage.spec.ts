/**
 * Nothing that a page says is missing from what is made of it: its Markdown twin, `llms-full.txt`, the JSON of its figures.
 * Reads files of the build only; prints what was compared.
 */
import {test} from '@playwright/test';
import {registry} from '../../src/data/registry';
import {resolve} from '../../src/l10n/resolve';
import {expect, LANGUAGES, PAGES, readBuild, type SitePage} from './pages';
import {clean, plainMarkdown, printedTexts, wordsOnly} from './printedTexts';

const folder = (language: string) => (language === 'en' ? '' : `${language}/`);
const twinOf = (page: SitePage) => page.file.replace(/(^|\/)index\.html$/, '$1index.md').replace(/\.html$/, '.md');
const pagesIn = (language: string) => PAGES.filter((page) => page.language === language && page.path !== '/404.html');
const isList = (page: SitePage) => /^\/docs\/tags(?:\/|$)/.test(page.path);

/** Every text and number at the ends of a value. */
function leaves(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'object') return Object.values(value).flatMap(leaves);
  return [String(value)];
}

/** The texts of a page that its twin lacks. */
function missingTexts(page: SitePage): string[] {
  const printed = printedTexts(readBuild(page.file));
  const markdown = readBuild(twinOf(page));
  const [plain, written] = [plainMarkdown(markdown), clean(markdown)];
  const words = wordsOnly(plain);
  const texts = printed.texts.filter((text) => !/^[:：·—–-]$/.test(text) && !plain.includes(text));
  const notes = printed.notes.filter((note) => !words.includes(note));
  const codes = printed.codes.flatMap((code) => code.split('\n')).filter((line) => !written.includes(clean(line)) && !plain.includes(clean(line)));
  const dates = printed.dates.filter(({date, words: said}) => !markdown.includes(date) && !plain.includes(said));
  return [...texts, ...notes, ...codes, ...dates.map(({date}) => date)];
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test('the twin of each page holds every text, note, line of code and date of the page', () => {
      test.setTimeout(300_000);
      const sums = {pages: 0, figures: 0, notes: 0, codes: 0, texts: 0, dates: 0};
      for (const page of pagesIn(language)) {
        const printed = printedTexts(readBuild(page.file));
        expect(missingTexts(page), `missing from ${twinOf(page)}`).toEqual([]);
        sums.pages += 1;
        for (const kind of ['figures', 'notes', 'codes', 'texts', 'dates'] as const) sums[kind] += printed[kind].length;
      }
      expect(sums.figures).toBe(registry.flatMap((entry) => entry.models).length);
      console.log(`coverage, ${language}, page → twin: ${JSON.stringify(sums)}`);
    });

    test('the twin of each page leads where the page leads', () => {
      for (const page of pagesIn(language)) {
        const markdown = readBuild(twinOf(page));
        const outside = printedTexts(readBuild(page.file)).links.filter((href) => /^https?:/.test(href));
        expect(
          outside.filter((href) => !markdown.includes(href)),
          `missing from ${twinOf(page)}`,
        ).toEqual([]);
      }
    });

    test('llms-full.txt holds the twin of each page', () => {
      const full = readBuild(`${folder(language)}llms-full.txt`);
      const missing = pagesIn(language).filter((page) => !isList(page) && !full.includes(readBuild(twinOf(page))));
      expect(missing.map((page) => page.path)).toEqual([]);
    });

    test('the JSON of each figure holds every value of its data, and its page and llms-full.txt show it', () => {
      test.setTimeout(300_000);
      const full = plainMarkdown(readBuild(`${folder(language)}llms-full.txt`));
      const sums = {figures: 0, values: 0, sources: 0, checks: 0};
      for (const model of registry.flatMap((entry) => entry.models)) {
        const text = readBuild(`${folder(language)}data/${model.id}.json`);
        const published = new Set(leaves(JSON.parse(text)));
        const {tools: _tools, sources, ...resolved} = {tools: undefined, ...resolve(model, language)};
        // Keys of shared sources are looked up in what is published.
        const values = leaves(resolved).filter((value) => !Object.hasOwn(sources, value));
        expect(
          values.filter((value) => !published.has(value)),
          `missing from ${model.id}.json`,
        ).toEqual([]);
        const shown = leaves(sources);
        expect(
          shown.filter((value) => !published.has(value)),
          `missing from ${model.id}.json`,
        ).toEqual([]);
        expect(
          shown.filter((value) => !full.includes(value.replace(/\s+/g, ' '))),
          `missing from llms-full.txt`,
        ).toEqual([]);
        sums.figures += 1;
        sums.values += values.length;
        sums.sources += (text.match(/"url": "https:\/\/(?!.*#)/g) ?? []).length;
        sums.checks += (text.match(/"verified": "/g) ?? []).length;
      }
      console.log(`coverage, ${language}, data → JSON: ${JSON.stringify(sums)}`);
    });
  });
}
