/** Starlight as its template sets it up, in two languages. */
import {growthGroups, growthPages, guidePages, LOCALES, type Dialect} from '../content/pages';
import {COPIED, frontMatter, THEME_CHANGED, versionOf, write, writeIcon, type Site} from './site';

const CALLOUTS: Record<string, string> = {info: 'note', warning: 'caution'};
const prefix = (locale: string) => (locale === 'en' ? '' : `/${locale}`);

const dialect: Dialect = {
  // Starlight makes the ids from the text.
  heading: (marks, text) => `${marks} ${text}`,
  callout: (kind, title) => `:::${CALLOUTS[kind] ?? kind}${title ? `[${title}]` : ''}`,
  link: (locale, id) => `${prefix(locale)}/aiops-aidlc/${id.replace(/(?=#|$)/, '/')}`,
  printsTitle: true,
};

function configuration(pages: number): string {
  const guides = guidePages('en', dialect).map((page) => ({slug: `aiops-aidlc/${page.id}`}));
  const groups = growthGroups(pages).map(({name}) => ({label: name, collapsed: true, items: [{autogenerate: {directory: `aiops-aidlc/${name}`}}]}));
  const options = {
    title: 'AIOps Guide for EKS',
    defaultLocale: 'root',
    locales: {root: {label: 'English', lang: 'en'}, zh: {label: '简体中文', lang: 'zh-CN'}},
    sidebar: [{label: 'AIOps & AIDLC', items: guides}, ...groups],
  };
  return `import {defineConfig} from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({site: 'http://localhost', integrations: [starlight(${JSON.stringify(options)})]});
`;
}

const COLLECTIONS = `import {defineCollection} from 'astro:content';
import {docsLoader} from '@astrojs/starlight/loaders';
import {docsSchema} from '@astrojs/starlight/schema';
export const collections = {docs: defineCollection({loader: docsLoader(), schema: docsSchema()})};
`;

export const starlight: Site = {
  id: 'starlight',
  name: 'Starlight',
  versions: () => ['@astrojs/starlight', 'astro'].map((name) => `${name} ${versionOf(name, 'bench')}`),
  features: 'search (Pagefind, loaded when it is opened), code coloured at build, sidebar, two languages, theme list',
  write(folder, pages) {
    writeIcon(`${folder}/public`);
    // Astro finds the packages that it must bundle by these names.
    const dependencies = Object.fromEntries(['astro', '@astrojs/starlight'].map((name) => [name, versionOf(name, 'bench')]));
    write(`${folder}/package.json`, JSON.stringify({name: 'bench-starlight', private: true, type: 'module', dependencies}));
    write(`${folder}/astro.config.mjs`, configuration(pages));
    write(`${folder}/src/content.config.ts`, COLLECTIONS);
    for (const locale of LOCALES) {
      const base = `${folder}/src/content/docs${prefix(locale)}`;
      write(`${base}/index.md`, `${frontMatter({title: 'AIOps Guide for EKS'})}[→](${dialect.link(locale, 'aiops-introduction')})\n`);
      for (const page of [...guidePages(locale, dialect), ...growthPages(locale, dialect, pages)]) {
        write(`${base}/aiops-aidlc/${page.id}.md`, frontMatter({title: page.title, description: page.description, sidebar: {label: page.label}}) + page.body);
      }
    }
  },
  command: ['bench/node_modules/astro/bin/astro.mjs', 'build'],
  output: 'dist',
  caches: ['.astro', 'node_modules'],
  changed: (locale, pages) => `src/content/docs${prefix(locale)}/aiops-aidlc/${growthGroups(pages)[0]?.ids[0] ?? 'aidlc-framework'}.md`,
  address: (locale, id) => `${prefix(locale)}/aiops-aidlc/${id}/`,
  controls: {
    theme: {target: 'starlight-theme-select select >> visible=true', answered: THEME_CHANGED},
    menu: {target: '.sl-menu-button', answered: "!!document.querySelector('#starlight__sidebar')?.matches(':popover-open')"},
    language: 'native',
    copy: {target: '.expressive-code .copy button', answered: COPIED},
  },
};
