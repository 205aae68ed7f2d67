import fs from 'node:fs';
import path from 'node:path';
import type {Figure} from '../data/models';
import {readModules} from './readModule';
import {pageAddress, readPage} from './readPage';
import type {MessageFile, PagePair, Page, Project} from './types';

/** Folders and files that the check reads. */
const ROOTS = ['docs', 'i18n', 'src/data', 'src/components', 'src/pages', 'src/plugins', 'src/tables', 'src/theme', 'static'];
/** What the check itself remembers about translations: JSON beside the messages, but none of them. */
const TRANSLATION_STATE = 'i18n/zh/translation-state.json';
const TEXT = /\.(?:mdx?|tsx?|json|ya?ml|css|svg|txt)$/;
/** Folders of which every file is listed, also those that are not read: some must exist, and some must not. */
const LISTED = ['docs', 'i18n', 'static'];
/** Files at the root that the check reads. */
const SINGLE = ['sidebars.ts'];

function filesUnder(root: string, folder: string): string[] {
  const directory = path.join(root, folder);
  if (!fs.existsSync(directory)) return [];
  return fs
    .readdirSync(directory, {recursive: true, encoding: 'utf8'})
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((file) => (TEXT.test(file) || LISTED.includes(folder)) && fs.statSync(path.join(root, file), {throwIfNoEntry: false})?.isFile());
}

/** The files of the repository that the check looks at, by path; of what is no text, only the path. */
export function readFiles(root: string): Map<string, string> {
  const files = [...ROOTS.flatMap((folder) => filesUnder(root, folder)), ...SINGLE.filter((file) => fs.existsSync(path.join(root, file)))].sort();
  return new Map(files.map((file) => [file, TEXT.test(file) ? fs.readFileSync(path.join(root, file), 'utf8') : '']));
}

function pairPages(pages: Page[]): PagePair[] {
  const paths = [...new Set(pages.map((page) => page.path))].sort();
  const find = (pagePath: string, locale: Page['locale']) => pages.find((page) => page.path === pagePath && page.locale === locale);
  return paths.map((pagePath) => ({path: pagePath, en: find(pagePath, 'en'), zh: find(pagePath, 'zh')}));
}

/** The messages that have a text; a rule tells of the others. */
function soundMessages(value: unknown): MessageFile['messages'] {
  const isSound = (message: unknown) => typeof (message as {message?: unknown} | null)?.message === 'string';
  return Object.fromEntries(Object.entries((value ?? {}) as MessageFile['messages']).filter(([, message]) => isSound(message)));
}

function readMessages(files: ReadonlyMap<string, string>): MessageFile[] {
  return [...files]
    .filter(([file]) => file.startsWith('i18n/zh/') && file.endsWith('.json') && file !== TRANSLATION_STATE)
    .map(([file, content]) => {
      try {
        return {file, content, messages: soundMessages(JSON.parse(content))};
      } catch {
        return {file, content, messages: {}};
      }
    });
}

const isFigure = (value: unknown): value is Figure => typeof value === 'object' && value !== null && 'shape' in value;

/**
 * Everything that the rules look at.
 * @param files text by path from the root of the repository
 * @param today the day against which dates are held, `YYYY-MM-DD`
 */
export function makeProject(files: ReadonlyMap<string, string>, today: string): Project {
  const pages = [...files].filter(([file]) => pageAddress(file)).map(([file, content]) => readPage(file, content));
  const modules = readModules(files);
  const figures = modules.flatMap(({file, exports}) => Object.entries(exports).flatMap(([name, model]) => (isFigure(model) ? [{file, name, model}] : [])));
  return {files, pages, pairs: pairPages(pages), modules, figures, messages: readMessages(files), today};
}
