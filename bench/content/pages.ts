/** The pages that every site shows: the guides from `docs/` and `i18n/zh/`, written for each generator, and pages that make a site grow. */
import fs from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import {claims} from '../../src/data/claims';
import {guides} from '../../src/data/guides';
import {registry} from '../../src/data/registry';
import {docsDirectory, GUIDES} from '../../src/plugins/guide-data/guides';
import {resolve, type Locale} from '../../src/l10n/resolve';
import {escapeHtml, figureHtml} from './figureHtml';

/** How one generator wants to be written to. */
export interface Dialect {
  /** A heading with the id that it should get, where the generator can give one. */
  heading: (marks: string, text: string, id: string) => string;
  /** The line that opens a callout; `kind` is info, tip, warning, note, caution or danger. */
  callout: (kind: string, title: string) => string;
  /** Address of a page: its id, with a `#hash` where there is one. */
  link: (locale: Locale, id: string) => string;
  /** Whether the page's title is printed from its front matter. */
  printsTitle: boolean;
}

/** A page, written for one generator. */
export interface Page {
  /** Path below the folder of the guides, without ending. */
  id: string;
  title: string;
  label: string;
  description: string;
  body: string;
}

export const LOCALES: readonly Locale[] = ['en', 'zh'];
/** Pages of one group of the sidebar, in the grown sites. */
export const GROUP_SIZE = 20;
const SECTIONS_PER_PAGE = 3;

function componentHtml(line: string, locale: Locale): string | undefined {
  const [, name = '', properties = ''] = line.match(/^<(\w+)([^>]*)\/>$/) ?? [];
  const id = properties.match(/id="([^"]+)"/)?.[1];
  if (name === 'ClaimNote') {
    const found = claims.find((claim) => claim.id === id);
    if (!found) throw new Error(`no note has the id ${id}`);
    const {note, noted, source} = resolve(found, locale);
    const link = source ? ` <a href="${escapeHtml(source.url)}">${escapeHtml(source.title)}</a>` : '';
    return `<blockquote><p><strong>${noted}</strong> ${escapeHtml(note ?? '')}${link}</p></blockquote>`;
  }
  if (name === 'GuideHead') {
    const found = guides.find((guide) => guide.id === id);
    if (!found) throw new Error(`no guide has the id ${id}`);
    const {audience, outcomes, prerequisites, environment} = resolve(found, locale);
    return `<ul>${[audience, ...outcomes, ...prerequisites, ...environment].map((text) => `<li>${escapeHtml(text)}</li>`).join('')}</ul>`;
  }
  const entry = registry.find((candidate) => candidate.component === name);
  return entry?.models.map((model) => figureHtml(resolve(model, locale), locale)).join('\n\n');
}

/** One line outside of code. */
function writeLine(line: string, locale: Locale, dialect: Dialect): string[] {
  if (line.startsWith('import ')) return [];
  const [, marks = '', text = '', id = ''] = line.match(/^(#+) (.*?) \{\/\* #(\S+) \*\/\}$/) ?? [];
  if (marks === '#' && dialect.printsTitle) return [];
  if (marks) return [dialect.heading(marks, text, id)];
  const [, kind, , bracketed, plain] = line.match(/^:::(\w+)((?:\[(.*)\])|(?: (.*)))?$/) ?? [];
  if (kind) return [dialect.callout(kind, bracketed ?? plain ?? '')];
  if (/^<[A-Z]\w*[^>]*\/>$/.test(line)) return [componentHtml(line, locale) ?? ''];
  // Pages that only this site has, such as the overview, are left as text.
  return [
    line
      .replace(/\]\(\.{1,2}\/([\w-]+)\.mdx(#[\w-]+)?\)/g, (_, page: string, hash = '') =>
        (GUIDES as readonly string[]).includes(page) ? `](${dialect.link(locale, page + hash)})` : '](#)',
      )
      .replace(/<(?=\w+@|\d)/g, '&lt;'),
  ];
}

/** Rewrites the text of a guide for a generator; code stays as it is. */
export function writeBody(source: string, locale: Locale, dialect: Dialect): string {
  let fence: string | undefined;
  const lines = source.split('\n').flatMap((line) => {
    const marks = line.match(/^\s*(`{3,})/)?.[1];
    const inCode = fence !== undefined;
    if (marks && !inCode) fence = marks;
    else if (marks && fence && line.trim().startsWith(fence)) fence = undefined;
    return inCode || marks ? [line] : writeLine(line, locale, dialect);
  });
  return `${lines.join('\n').trim()}\n`;
}

function readSource(locale: Locale, id: string): matter.GrayMatterFile<string> {
  return matter(fs.readFileSync(path.join(docsDirectory('.', locale), 'aiops-aidlc', `${id}.mdx`), 'utf8'));
}

/** The four guides. */
export function guidePages(locale: Locale, dialect: Dialect): Page[] {
  return GUIDES.map((id) => {
    const {data, content} = readSource(locale, id);
    const title = content.match(/^# (.*?) \{\/\*/m)?.[1] ?? String(data.title);
    return {id, title, label: String(data.sidebar_label), description: String(data.description), body: writeBody(content, locale, dialect)};
  });
}

/** The sections of all guides, without their figures. */
function sectionsOf(locale: Locale): string[] {
  return GUIDES.flatMap((id) =>
    readSource(locale, id)
      .content.split(/^(?=## )/m)
      .slice(1)
      // A page in a folder of its own: no figures, no anchors of another page's sections, guides one folder up.
      .map((section) =>
        section
          .replace(/^<[A-Z].*\/>$/gm, '')
          .replace(/\[([^\]]*)\]\(#[^)]*\)/g, '$1')
          .replaceAll('](./', '](../'),
      ),
  );
}

/** Makes the text of a section the page's own: each heading and each block of code names the page, so that no cache takes it for another's. */
export function varySection(section: string, number: number): string {
  let isCode = false;
  const lines = section.split('\n').flatMap((line) => {
    if (/^\s*`{3}/.test(line)) {
      isCode = !isCode;
      return isCode ? [line, `# ${number}`] : [line];
    }
    if (isCode) return [line];
    return [line.replace(/^(#+ .*?) (\{\/\* #)(\S+)( \*\/\})$/, `$1 (${number}) $2$3-${number}$4`).replace(/^(?=[\p{L}*])/u, `${number}. `)];
  });
  return lines.join('\n').replace(/^(\d+)\. (?!\*\*)/gm, '$1: ');
}

/** The source of a page that makes a site grow: three sections of the guides, varied, as our own site would have it. */
export function growthSource(locale: Locale, number: number, sections = sectionsOf(locale)): string {
  const chosen = Array.from({length: SECTIONS_PER_PAGE}, (_, index) => sections[(number * 7 + index) % sections.length] ?? '');
  return [`# Page ${number} {/* #page-${number} */}`, ...chosen.map((section, index) => varySection(section, number * 10 + index))].join('\n\n');
}

/** Ids of the pages that bring a site to `pages` pages, in groups of the sidebar. */
export function growthGroups(pages: number): {name: string; ids: string[]}[] {
  const count = Math.max(0, pages - GUIDES.length);
  const groups = Array.from({length: Math.ceil(count / GROUP_SIZE)}, (_, group) => `part-${String(group + 1).padStart(2, '0')}`);
  return groups.map((name, group) => ({
    name,
    ids: Array.from({length: Math.min(GROUP_SIZE, count - group * GROUP_SIZE)}, (_, index) => `${name}/page-${group * GROUP_SIZE + index + 1}`),
  }));
}

/** The pages that bring a site to `pages` pages. */
export function growthPages(locale: Locale, dialect: Dialect, pages: number): Page[] {
  const sections = sectionsOf(locale);
  return growthGroups(pages)
    .flatMap((group) => group.ids)
    .map((id, index) => {
      const title = `Page ${index + 1}`;
      return {id, title, label: title, description: title, body: writeBody(growthSource(locale, index + 1, sections), locale, dialect)};
    });
}
