import fs from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import type {Locale} from '../l10n/resolve';
import {pagePath} from '../outputs/figurePages';
import {docsDirectory} from '../plugins/guide-data/guides';
import {componentMarkdown, figureIds} from './components';

/** A part of a page: what stands below one heading, up to the next of any level. */
export interface Section {
  /** The id of its heading, equal in both languages; `_top` before the first one. */
  id: string;
  heading: string;
  /** 2 for `##`; 1 for the part before the first heading. */
  level: number;
  markdown: string;
  /** What it says besides its heading and its figures. */
  prose: string;
  /** The ids of the figures that stand in it. */
  figures: string[];
}

/** A page as it stands in the sources, in one language. */
export interface GuidePage {
  /** Short name: the last part of its path. */
  id: string;
  /** Its path on the site without a language. */
  path: string;
  title: string;
  description: string;
  sections: Section[];
}

const TOP = '_top';
const HEADING = /^(#{1,6}) (.*?)\s*\{\/\* #([\w-]+) \*\/\}\s*$/;
const COMPONENT = /^<([A-Z]\w*)((?: [\w-]+(?:="[^"]*")?)*) \/>$/;
const PAGE_LINK = /\]\((?:\.\/|(?:\.\.\/)+[\w/-]*)?([\w-]+)\.mdx(#[\w-]+)?\)/g;

/** The address of a page, or of a section of it, among the resources of the server. */
export const pageUri = (locale: Locale, id: string) => `guide://${locale}/pages/${id}`;

/** One line of a page's prose as Markdown: components become what they show, links to pages become resources. */
function readLine(line: string, locale: Locale): string | undefined {
  if (line.startsWith('import ')) return undefined;
  const [, component, attributes = ''] = line.match(COMPONENT) ?? [];
  if (component) {
    const properties = Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
    return componentMarkdown(component, properties, locale);
  }
  const withLinks = line.replace(PAGE_LINK, (_, name: string, anchor = '') => `](${pageUri(locale, name)}${anchor})`);
  return withLinks.replace(/\s*\{\/\*.*?\*\/\}/g, '');
}

const begin = (id: string, heading: string, level: number): Section => ({id, heading, level, markdown: '', prose: '', figures: []});

/** Adds a line of a page, outside of code, to the section in which it stands. */
function addLine(section: Section, line: string, locale: Locale): void {
  const text = readLine(line, locale);
  if (text === undefined) return;
  const figures = figureIds(line.match(COMPONENT)?.[1] ?? '');
  section.markdown += `${text}\n`;
  section.figures.push(...figures);
  if (figures.length === 0) section.prose += `${text}\n`;
}

function readSections(content: string, title: string, locale: Locale): Section[] {
  let current = begin(TOP, title, 1);
  const sections = [current];
  let fence: string | undefined;
  for (const line of content.split('\n')) {
    const mark = line.match(/^\s*(`{3,}|~{3,})/)?.[1];
    const [, marks = '', words = '', id = ''] = (!fence && line.match(HEADING)) || [];
    if (id) {
      sections.push((current = begin(id, words, marks.length)));
      current.markdown = `${marks} ${words}\n`;
    } else if (fence || mark) {
      current.markdown += `${line}\n`;
      current.prose += `${line}\n`;
    } else addLine(current, line, locale);
    if (mark) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
  }
  return sections.map((section) => ({...section, markdown: section.markdown.replace(/\n{3,}/g, '\n\n').trim(), prose: section.prose.trim()}));
}

/** Reads every page of a language from the sources of the guide. */
export function readGuidePages(siteDir: string, locale: Locale): GuidePage[] {
  const directory = docsDirectory(siteDir, locale);
  return fs
    .readdirSync(directory, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const {data, content} = matter(fs.readFileSync(path.join(directory, file), 'utf8'));
      const title = String(data.title);
      const address = pagePath(file);
      const id = address.split('/').at(-1) ?? '';
      return {id, path: address, title, description: String(data.description), sections: readSections(content, title, locale)};
    });
}
