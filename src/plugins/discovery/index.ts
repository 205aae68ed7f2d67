import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import matter from 'gray-matter';
import {countFacts} from '../../data/derive';
import type {Figure} from '../../data/models';
import {registry} from '../../data/registry';
import {formatDate, formatNumber} from '../../l10n/format';
import {resolve, type Locale, type Resolved} from '../../l10n/resolve';
import {siteTexts} from '../../../site-texts';
import {card, CARD, type Card} from './card';
import {NOT_LISTED, tagsOf, withTags} from './headTags';
import {shippedPage} from '../lean-pages';
import {lastModified} from './lastModified';
import {isListed, readPages, type PrintedPage} from './pages';
import {withPrintHead} from './printHead';
import {cardHash, readTokens, writeCard} from './renderCard';
import {robots, sitemap} from './sitemap';
import {structuredData, type SiteFacts} from './structuredData';

const FIGURES: ReadonlyMap<string, Figure> = new Map(registry.flatMap(({models}) => models.map((model) => [model.id, model])));

/** The author that the front matter of a page names. */
function authorOf(siteDir: string, source: string | undefined): string | undefined {
  if (!source) return undefined;
  const {last_update: update} = matter(fs.readFileSync(path.join(siteDir, source), 'utf8')).data as {last_update?: {author?: string}};
  return update?.author;
}

/** What a page holds, in a few words. */
function holdsOf(page: PrintedPage, texts: Resolved<typeof siteTexts>, locale: Locale): string {
  const shown = page.figures.flatMap((id) => FIGURES.get(id) ?? []);
  if (shown.length === 0) return texts.tagline;
  const facts = shown.reduce((sum, figure) => sum + countFacts(figure), 0);
  return texts.holds.replace('{figures}', formatNumber(shown.length, locale)).replace('{facts}', formatNumber(facts, locale));
}

/**
 * Tells search engines and link previews what each page is: its picture, its structured data, the sitemap with all languages
 * and the day of the last change. It works on the printed pages, so that none of it is shipped as script.
 *
 * The pages are rewritten before the first `await`: what other plugins do with them after the build sees them whole.
 */
export function discoveryPlugin(context: LoadContext): Plugin {
  const {siteDir, baseUrl, outDir, siteConfig, i18n} = context;
  const locale = i18n.currentLocale as Locale;
  const texts = resolve(siteTexts, locale);
  const at = (file: string) => `${siteConfig.url}${baseUrl}${file}`;
  const site: SiteFacts = {
    address: at(''),
    locale,
    language: i18n.localeConfigs[locale]?.htmlLang ?? locale,
    title: texts.title,
    description: texts.description,
    contributors: texts.contributors,
    columns: texts.columns,
  };

  function pictureOf(page: PrintedPage, tokens: ReturnType<typeof readTokens>): {drawing: Card; file: string; alt: string} {
    const {hostname, host} = new URL(siteConfig.url);
    const title = page.path === '' ? texts.title : page.title;
    const drawing = card(
      {
        locale,
        siteTitle: texts.title,
        title,
        description: page.description,
        holds: holdsOf(page, texts, locale),
        host: hostname === 'localhost' ? '' : host,
      },
      tokens,
    );
    const name = page.path.replaceAll('/', '-') || 'home';
    return {drawing, file: `img/cards/${name}.${cardHash(drawing)}.png`, alt: texts.cardAlt.replace('{title}', title)};
  }

  /** The page with its head for paper. */
  function printable({html, canonical}: PrintedPage, modified?: string): string {
    const asOf = modified ? texts.asOf.replace('{date}', formatDate(modified, locale)) : '';
    return withPrintHead(html, {siteTitle: texts.title, address: canonical ?? site.address, asOf, links: texts.links, copied: texts.copied});
  }

  const write = ({file}: PrintedPage, html: string) => fs.writeFileSync(file, shippedPage(html));

  return {
    name: 'discovery',
    async postBuild({routes}) {
      const pages = readPages(outDir, baseUrl, routes, texts.title);
      const listed = pages.filter(isListed);
      const modified = lastModified(listed, FIGURES);
      const tokens = readTokens(fs.readFileSync(path.join(siteDir, 'src/css/custom.css'), 'utf8'));
      const pictures = listed.map((page) => ({page, ...pictureOf(page, tokens)}));
      for (const {page, file, alt} of pictures) {
        const facts = {image: at(file), modified: modified.get(page.path), author: authorOf(siteDir, page.source)};
        const data = structuredData(page, listed, FIGURES, site, facts);
        write(page, withTags(printable(page, facts.modified), tagsOf(page, texts.title, {address: at(file), alt, ...CARD}, data)));
      }
      for (const page of pages) if (!isListed(page)) write(page, withTags(printable(page), NOT_LISTED));
      fs.writeFileSync(path.join(outDir, 'sitemap.xml'), sitemap(listed, modified));
      if (locale === i18n.defaultLocale) {
        const sitemaps = i18n.locales.map((name) => at(name === i18n.defaultLocale ? 'sitemap.xml' : `${name}/sitemap.xml`));
        fs.writeFileSync(path.join(outDir, 'robots.txt'), robots(sitemaps));
      }
      const cache = path.join(siteDir, 'node_modules/.cache/link-cards');
      for (const {drawing, file} of pictures) await writeCard(drawing, path.join(outDir, file), cache);
    },
  };
}
