import fs from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import type {Locale} from '../../l10n/resolve';
import {readingMinutes} from './readingMinutes';

/** The guides of the learning path, in its order: the names of their files. */
export const GUIDES = ['aiops-introduction', 'aiops-observability-stack', 'aidlc-framework', 'aiops-predictive-operations'] as const;

/** What a page says of a guide in a list. */
export interface GuideSummary {
  id: string;
  /** Path of the page without a language. */
  path: string;
  label: string;
  description: string;
  /** Minutes to read its text. */
  minutes: number;
  /** The ids of its sections, in their order. */
  sections: string[];
  /** Whether the page only announces a guide that is still being written. */
  announced: boolean;
}

/** Where the pages of a language live. */
export function docsDirectory(siteDir: string, locale: Locale): string {
  return locale === 'en' ? path.join(siteDir, 'docs') : path.join(siteDir, 'i18n', locale, 'docusaurus-plugin-content-docs/current');
}

/**
 * Reads the front matter and text of every guide.
 * @throws if a guide's file is missing or lacks its label or description
 */
export function readGuides(siteDir: string, locale: Locale): GuideSummary[] {
  return GUIDES.map((id) => {
    const file = path.join(docsDirectory(siteDir, locale), 'aiops-aidlc', `${id}.mdx`);
    const {data, content} = matter(fs.readFileSync(file, 'utf8'));
    if (!data.sidebar_label || !data.description) throw new Error(`${file}: the front matter lacks sidebar_label or description`);
    return {
      id,
      path: `/docs/aiops-aidlc/${id}`,
      label: String(data.sidebar_label),
      description: String(data.description),
      minutes: readingMinutes(content),
      sections: [...content.matchAll(/^## .*\{\/\* #([\w-]+) \*\/\}\s*$/gm)].map(([, heading = '']) => heading),
      announced: data.announced === true,
    };
  });
}
