import fs from 'node:fs';
import type {Config} from '@docusaurus/types';
import type {Options as PresetOptions, ThemeConfig} from '@docusaurus/preset-classic';
import remarkCjkFriendly from 'remark-cjk-friendly';
import {resolve, type Resolved} from './src/l10n/resolve';
import {alignDiagrams} from './src/plugins/align-diagrams';
import {changeFeedsPlugin} from './src/plugins/change-feeds';
import {discoveryPlugin} from './src/plugins/discovery';
import {dataFilesPlugin} from './src/plugins/data-files';
import {guideDataPlugin} from './src/plugins/guide-data';
import {markTerms, markTermsPlugin} from './src/plugins/mark-terms';
import {needsBuildPlugin} from './src/plugins/needs-build';
import {pageReadersPlugin} from './src/plugins/page-readers';
import {searchIndexPlugin} from './src/plugins/search-index';
import {staticPagesPlugin} from './src/plugins/static-pages';
import {PAGE_TEMPLATE} from './src/plugins/static-pages/template';
import {markPending, translationStatusPlugin} from './src/plugins/translation-status';
import {usedStylesPlugin} from './src/plugins/used-styles';
import {siteAddress} from './site-address';
import {siteTexts} from './site-texts';

const isClone = fs.existsSync('.git');
const {url, baseUrl, repositoryUrl} = siteAddress(process.env);

const configFor = (texts: Resolved<typeof siteTexts>): Config => ({
  title: texts.title,
  tagline: texts.tagline,
  favicon: 'img/favicon.svg',
  url,
  baseUrl,
  baseUrlIssueBanner: false,
  trailingSlash: false,
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  // Dates of change come from git; a downloaded archive has none, and is built all the same.
  future: {v4: true, faster: true, ...(isClone ? {} : {experimental_vcs: false})},
  // One namespace for both languages: without it v4 derives one per base URL, and the theme is lost at the language switch.
  storage: {type: 'localStorage', namespace: 'aiops-guide'},
  i18n: {
    defaultLocale: 'en',
    locales: ['en', 'zh'],
    localeConfigs: {
      en: {label: 'English', htmlLang: 'en'},
      zh: {label: '简体中文', htmlLang: 'zh-CN'},
    },
  },
  markdown: {
    // The introduction's text writes ":::info Title", the form before v4; it is kept word for word.
    mdx1Compat: {admonitions: true},
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },
  customFields: {repositoryUrl},
  presets: [
    [
      'classic',
      {
        docs: {
          sidebarPath: './sidebars.ts',
          editUrl: repositoryUrl && `${repositoryUrl}/edit/main/`,
          editLocalizedFiles: true,
          onInlineTags: 'throw',
          showLastUpdateTime: isClone,
          remarkPlugins: [remarkCjkFriendly, alignDiagrams, [markPending, {siteDir: process.cwd()}], markTerms],
          breadcrumbs: true,
        },
        blog: false,
        theme: {customCss: ['./src/css/custom.css', './src/css/print.css']},
        // The plugin "discovery" writes it, with all languages and real dates.
        sitemap: false,
      } satisfies PresetOptions,
    ],
  ],
  plugins: [
    discoveryPlugin,
    changeFeedsPlugin,
    guideDataPlugin,
    staticPagesPlugin,
    translationStatusPlugin,
    markTermsPlugin,
    searchIndexPlugin,
    dataFilesPlugin,
    pageReadersPlugin,
    needsBuildPlugin,
    // The last: it reads the pages as the others have left them.
    usedStylesPlugin,
  ],
  ssrTemplate: PAGE_TEMPLATE,
  themeConfig: {
    metadata: [{name: 'description', content: texts.description}],
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'AIOps Guide for EKS',
      logo: {alt: '', src: 'img/logo.svg', width: 28, height: 28},
      items: [
        {type: 'docSidebar', sidebarId: 'guides', label: 'Guides', position: 'left'},
        {type: 'localeDropdown', position: 'right'},
      ],
    },
    docs: {sidebar: {hideable: false}},
    tableOfContents: {minHeadingLevel: 2, maxHeadingLevel: 3},
    footer: {
      links: [
        {
          title: 'Guides',
          items: [
            {label: 'AIOps introduction', to: '/docs/aiops-aidlc/aiops-introduction'},
            {label: 'Observability stack', to: '/docs/aiops-aidlc/aiops-observability-stack'},
            {label: 'AIDLC framework', to: '/docs/aiops-aidlc/aidlc-framework'},
            {label: 'Predictive operations', to: '/docs/aiops-aidlc/aiops-predictive-operations'},
          ],
        },
        {
          title: 'About',
          items: [
            {label: 'Overview of the series', to: '/docs/aiops-aidlc'},
            {label: 'Glossary', to: '/glossary'},
            {label: 'Use this data', to: '/docs/aiops-aidlc/use-this-data'},
            {label: 'All topics', to: '/docs/tags'},
            {label: 'What changed', to: '/changes'},
            {label: 'Atom feed', to: 'pathname:///changes.atom'},
            ...(repositoryUrl ? [{label: 'Source and contributions', href: repositoryUrl}] : []),
          ],
        },
      ],
      copyright: 'Text of the AIOps introduction: Copyright (c) 2025 devfloor9. Site: Copyright (c) 2026 the guide’s contributors. MIT licence.',
    },
    // Coloured by classes and tokens (src/theme/CodeBlock): a theme would print inline styles.
    prism: {theme: {plain: {}, styles: []}, additionalLanguages: ['bash', 'json', 'yaml', 'promql']},
  } satisfies ThemeConfig,
});

/** Docusaurus asks for each language of a build, whose name it has put into the environment. */
export default (): Config => configFor(resolve(siteTexts, process.env.DOCUSAURUS_CURRENT_LOCALE === 'zh' ? 'zh' : 'en'));
