/** What the benchmark knows of a site: how it is written and built, and which of its controls a reader touches. */
import fs from 'node:fs';
import path from 'node:path';
import type {Locale} from '../../src/l10n/resolve';

/** A control of a page, and how one sees that it has answered. */
export interface Control {
  /** What is tapped. */
  target: string;
  /** What is tapped before, outside of the measured time: a list that must be open, a field that must have the focus. */
  prepare?: string;
  /** A key to press once `prepare` is done, in place of a tap. */
  key?: string;
  /** An expression, evaluated in the page: true once the control has done what it is for. */
  answered: string;
}

/** The controls that sites have in common; `native` is a list that the browser opens by itself, without any script. */
export interface Controls {
  theme: Control | 'native';
  menu: Control;
  language: Control | 'native';
  copy: Control;
  /** Controls of tables, which only this site has. */
  tables?: Record<'sort' | 'filter' | 'search', Control>;
}

/** One of the sites that are compared. */
export interface Site {
  id: string;
  name: string;
  /** Names and versions of what it is made with. */
  versions: () => string[];
  /** What is switched on, in one line for the reader of the report. */
  features: string;
  /** Where the build for the reader's measurements is: written by the benchmark, or the checkout's own. */
  ownBuild?: string;
  /** Writes a project of so many pages in each language. */
  write: (folder: string, pages: number) => void;
  /** Arguments for Node that build the project: a program below the checkout, or of the project itself, and its arguments. */
  command: readonly string[];
  /** The built site below the project. */
  output: string;
  /** What a cold build must not find, below the project. */
  caches: readonly string[];
  /** A text file of the project that a warm build finds changed. */
  changed: (locale: Locale, pages: number) => string;
  /** Address of a page, by its id. */
  address: (locale: Locale, id: string) => string;
  controls: Controls;
}

/** Whether the copied text arrived: every site writes to the clipboard, however it tells. */
export const COPIED = 'window.benchCopied === true';
/** Whether the theme is another than at the tap. */
export const THEME_CHANGED = 'window.benchTheme() !== window.benchThemeBefore';

/** Writes a file and the folders above it. */
export function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}

/** Gives a site this guide's icon, as every template has one. */
export function writeIcon(folder: string): void {
  fs.mkdirSync(folder, {recursive: true});
  fs.copyFileSync('static/img/favicon.svg', path.join(folder, 'favicon.svg'));
}

/** The version of an installed package. */
export function versionOf(name: string, folder = '.'): string {
  const file = path.join(folder, 'node_modules', name, 'package.json');
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as {version: string}).version;
}

/** Front matter; JSON is YAML too. */
export function frontMatter(fields: Record<string, unknown>): string {
  return `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')}\n---\n\n`;
}
