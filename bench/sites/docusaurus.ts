/** Docusaurus as its template sets it up (classic preset, settings of version 4), in two languages. */
import {growthGroups, growthPages, guidePages, LOCALES, type Dialect} from '../content/pages';
import type {Locale} from '../../src/l10n/resolve';
import {COPIED, frontMatter, THEME_CHANGED, versionOf, write, writeIcon, type Site} from './site';

const prefix = (locale: string) => (locale === 'en' ? '' : `/${locale}`);
const docsOf = (locale: Locale) => (locale === 'en' ? 'docs' : 'i18n/zh/docusaurus-plugin-content-docs/current');

const dialect: Dialect = {
  heading: (marks, text, id) => `${marks} ${text} <!-- #${id} -->`,
  callout: (kind, title) => `:::${kind === 'caution' ? 'warning' : kind}${title ? `[${title}]` : ''}`,
  link: (locale, id) => `${prefix(locale)}/docs/aiops-aidlc/${id}`,
  printsTitle: false,
};

function configuration(): string {
  return `import {themes} from 'prism-react-renderer';
export default {
  title: 'AIOps Guide for EKS',
  url: 'http://localhost',
  favicon: 'favicon.svg',
  baseUrl: '/',
  trailingSlash: false,
  future: {v4: true},
  // Links to the parts of the guide that the copies leave out.
  onBrokenLinks: 'ignore',
  onBrokenAnchors: 'ignore',
  markdown: {format: 'detect'},
  i18n: {defaultLocale: 'en', locales: ['en', 'zh'], localeConfigs: {en: {label: 'English'}, zh: {label: '简体中文', htmlLang: 'zh-CN'}}},
  presets: [['classic', {docs: {sidebarPath: './sidebars.js'}, blog: false}]],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {title: 'AIOps Guide for EKS', items: [{type: 'docSidebar', sidebarId: 'guides', label: 'Guides'}, {type: 'localeDropdown', position: 'right'}]},
    prism: {theme: themes.github, darkTheme: themes.dracula},
  },
};
`;
}

function sidebars(pages: number): string {
  const item = (id: string) => `aiops-aidlc/${id}`;
  const guides = guidePages('en', dialect).map((page) => item(page.id));
  const groups = growthGroups(pages).map(({name, ids}) => ({type: 'category', label: name, items: ids.map(item)}));
  return `export default ${JSON.stringify({guides: [{type: 'category', label: 'AIOps & AIDLC', collapsed: false, items: guides}, ...groups]})};\n`;
}

export const docusaurus: Site = {
  id: 'docusaurus',
  name: 'Docusaurus',
  versions: () => ['@docusaurus/core', '@docusaurus/faster', 'react'].map((name) => `${name} ${versionOf(name)}`),
  features: 'no search (its template has none), code coloured in the browser, sidebar, two languages, theme switch',
  write(folder, pages) {
    writeIcon(`${folder}/static`);
    write(`${folder}/package.json`, '{"name": "bench-docusaurus", "private": true}');
    write(`${folder}/docusaurus.config.js`, configuration());
    write(`${folder}/sidebars.js`, sidebars(pages));
    for (const locale of LOCALES) {
      for (const page of [...guidePages(locale, dialect), ...growthPages(locale, dialect, pages)]) {
        const fields = frontMatter({title: page.title, sidebar_label: page.label, description: page.description});
        write(`${folder}/${docsOf(locale)}/aiops-aidlc/${page.id}.md`, fields + page.body);
      }
    }
  },
  command: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
  output: 'build',
  caches: ['.docusaurus', 'node_modules/.cache', 'build'],
  changed: (locale, pages) => `${docsOf(locale)}/aiops-aidlc/${growthGroups(pages)[0]?.ids[0] ?? 'aidlc-framework'}.md`,
  address: (locale, id) => `${prefix(locale)}/docs/aiops-aidlc/${id}`,
  controls: {
    theme: {target: '[class*="colorModeToggle"] button', answered: THEME_CHANGED},
    menu: {
      target: '.navbar__toggle',
      answered: "!!document.querySelector('.navbar-sidebar')?.checkVisibility({visibilityProperty: true})",
    },
    language: {
      target: '.navbar__item.dropdown .navbar__link',
      answered: "!!document.querySelector('.navbar__item.dropdown .dropdown__menu')?.checkVisibility({visibilityProperty: true})",
    },
    copy: {target: 'article button:has([class*="copyButtonIcon"])', answered: COPIED},
  },
};
