/** VitePress with its default theme, in two languages, with its local search. */
import {growthGroups, growthPages, guidePages, LOCALES, type Dialect, type Page} from '../content/pages';
import type {Locale} from '../../src/l10n/resolve';
import {COPIED, frontMatter, THEME_CHANGED, versionOf, write, writeIcon, type Site} from './site';

const CALLOUTS: Record<string, string> = {note: 'info', caution: 'danger'};
const prefix = (locale: string) => (locale === 'en' ? '' : `/${locale}`);

const dialect: Dialect = {
  heading: (marks, text, id) => `${marks} ${text} {#${id}}`,
  callout: (kind, title) => `:::${CALLOUTS[kind] ?? kind} ${title}`.trim(),
  link: (locale, id) => `${prefix(locale)}/aiops-aidlc/${id}`,
  printsTitle: false,
};

function sidebar(locale: Locale, pages: number) {
  const item = (page: Page) => ({text: page.label, link: dialect.link(locale, page.id)});
  const grown = new Map(growthPages(locale, dialect, pages).map((page) => [page.id, page]));
  const groups = growthGroups(pages).map(({name, ids}) => ({text: name, collapsed: true, items: ids.flatMap((id) => item(grown.get(id) as Page))}));
  return [{text: 'AIOps & AIDLC', items: guidePages(locale, dialect).map(item)}, ...groups];
}

function configuration(pages: number): string {
  const locales = {
    root: {label: 'English', lang: 'en', themeConfig: {sidebar: sidebar('en', pages)}},
    zh: {label: '简体中文', lang: 'zh-CN', themeConfig: {sidebar: sidebar('zh', pages)}},
  };
  return `export default ${JSON.stringify({
    title: 'AIOps Guide for EKS',
    cleanUrls: true,
    head: [['link', {rel: 'icon', href: '/favicon.svg'}]],
    // Links to the parts of the guide that the copies leave out.
    ignoreDeadLinks: true,
    locales,
    themeConfig: {search: {provider: 'local'}},
  })};\n`;
}

export const vitepress: Site = {
  id: 'vitepress',
  name: 'VitePress',
  versions: () => ['vitepress', 'vue'].map((name) => `${name} ${versionOf(name, 'bench')}`),
  features: 'search (local, loaded when it is opened), code coloured at build, sidebar, two languages, theme switch',
  write(folder, pages) {
    writeIcon(`${folder}/public`);
    write(`${folder}/package.json`, '{"name": "bench-vitepress", "private": true, "type": "module"}');
    write(`${folder}/.vitepress/config.mjs`, configuration(pages));
    for (const locale of LOCALES) {
      const base = `${folder}${prefix(locale)}`;
      write(`${base}/index.md`, `# AIOps Guide for EKS\n\n[→](${dialect.link(locale, 'aiops-introduction')})\n`);
      for (const page of [...guidePages(locale, dialect), ...growthPages(locale, dialect, pages)]) {
        write(`${base}/aiops-aidlc/${page.id}.md`, frontMatter({title: page.title, description: page.description}) + page.body);
      }
    }
  },
  command: ['bench/node_modules/vitepress/bin/vitepress.js', 'build'],
  output: '.vitepress/dist',
  caches: ['.vitepress/cache', '.vitepress/.temp', 'node_modules'],
  changed: (locale, pages) => `${prefix(locale).slice(1) || '.'}/aiops-aidlc/${growthGroups(pages)[0]?.ids[0] ?? 'aidlc-framework'}.md`,
  address: (locale, id) => `${prefix(locale)}/aiops-aidlc/${id}`,
  controls: {
    theme: {target: '.VPNavBarAppearance .VPSwitchAppearance', answered: THEME_CHANGED},
    menu: {target: '.VPNavBarHamburger', answered: "document.querySelector('.VPNavBarHamburger')?.getAttribute('aria-expanded') === 'true'"},
    language: {
      target: '.VPNavBarTranslations button',
      answered: "!!document.querySelector('.VPNavBarTranslations .menu a')?.checkVisibility({visibilityProperty: true})",
    },
    copy: {target: '.vp-doc button.copy', answered: COPIED},
  },
};
