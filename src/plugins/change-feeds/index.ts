import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {atomFeed, jsonFeed, type FeedFacts} from '../../changes/feeds';
import {readLog} from '../../changes/lines';
import {placesIn} from '../../changes/places';
import {words} from '../../changes/words';
import {changeLog, type ChangeLog} from '../../data/schema';
import {resolve, type Locale} from '../../l10n/resolve';
import {siteTexts} from '../../../site-texts';

/** Where the log stands. */
export const LOG_FILE = 'src/data/changes.json';

/**
 * The log of changes as it is committed: a build needs no history of Git.
 * @throws if it is missing or broken
 */
export function readChanges(siteDir: string): ChangeLog {
  const file = path.join(siteDir, LOG_FILE);
  if (!fs.existsSync(file)) throw new Error(`${LOG_FILE} is missing: restore it from Git, or begin it anew with npm run changes -- --begin`);
  return changeLog.parse(JSON.parse(fs.readFileSync(file, 'utf8')));
}

/** Writes the log of changes as an Atom feed and a JSON Feed of each language, and tells every page of them. */
export function changeFeedsPlugin(context: LoadContext): Plugin {
  const {siteDir, baseUrl, outDir, siteConfig, i18n} = context;
  const locale = i18n.currentLocale as Locale;
  const texts = resolve(siteTexts, locale);
  const at = (file: string) => `${siteConfig.url}${baseUrl}${file}`;
  const facts: FeedFacts = {
    title: `${resolve(words.title, locale)} – ${texts.title}`,
    description: resolve(words.description, locale),
    language: i18n.localeConfigs[locale]?.htmlLang ?? locale,
    author: texts.contributors,
    page: at('changes'),
    atom: at('changes.atom'),
    json: at('changes.json'),
    addressOf: (to) => at(to.replace(/^\//, '')),
  };
  const link = (type: string, file: string) => ({tagName: 'link', attributes: {rel: 'alternate', type, title: facts.title, href: `${baseUrl}${file}`}});
  return {
    name: 'change-feeds',
    injectHtmlTags: () => ({headTags: [link('application/atom+xml', 'changes.atom'), link('application/feed+json', 'changes.json')]}),
    postBuild() {
      const entries = readLog(readChanges(siteDir), locale, placesIn(locale));
      fs.writeFileSync(path.join(outDir, 'changes.atom'), atomFeed(entries, facts));
      fs.writeFileSync(path.join(outDir, 'changes.json'), jsonFeed(entries, facts));
    },
  };
}
