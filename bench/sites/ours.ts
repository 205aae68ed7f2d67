/** This guide: the checkout as it is. */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type {Locale} from '../../src/l10n/resolve';
import {growthGroups, growthSource, LOCALES} from '../content/pages';
import {COPIED, frontMatter, THEME_CHANGED, versionOf, write, type Site} from './site';

const prefix = (locale: string) => (locale === 'en' ? '' : `/${locale}`);
const docsOf = (locale: Locale) => (locale === 'en' ? 'docs' : 'i18n/zh/docusaurus-plugin-content-docs/current');

/** The first table of the introduction. */
const TABLE = '#managed-addons-overview';
/** A letter that some rows of it have and others lack, in both languages: the search must hide something. */
export const SEARCHED = 'x';
const ROWS_HIDDEN = `!!document.querySelector('${TABLE} tbody[data-row][hidden]')`;

function git(folder: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgsign=false'];
  const result = spawnSync('git', [...identity, ...args], {cwd: folder, encoding: 'utf8', maxBuffer: 1e9});
  if (result.status !== 0) throw new Error(`git ${args[0]} failed in ${folder}: ${result.stderr}`);
  return result.stdout;
}

/** Says that the Chinese of the pages is up to date: a list of a thousand open translations would be content that the other sites lack. */
function acceptTranslations(folder: string): void {
  const accept = ['node_modules/tsx/dist/cli.mjs', 'scripts/l10n-accept.ts', '--all', '--reason', 'made for the benchmark'];
  const result = spawnSync(process.execPath, accept, {cwd: folder, encoding: 'utf8', maxBuffer: 1e9});
  if (result.status !== 0) throw new Error(`the translations of ${folder} were not accepted: ${result.stderr}`);
}

/** The checkout's files, as they are on the disk. */
function copyCheckout(folder: string): void {
  for (const file of git('.', 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0')) {
    if (!file || file.startsWith('bench/') || !fs.existsSync(file)) continue;
    fs.mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
    fs.copyFileSync(file, path.join(folder, file));
  }
}

/** Packages by link, so that the bundler's cache, which lies beside them, is the copy's own. */
function linkPackages(folder: string): void {
  fs.mkdirSync(path.join(folder, 'node_modules'), {recursive: true});
  for (const name of fs.readdirSync('node_modules')) {
    const target = path.join(folder, 'node_modules', name);
    if (name !== '.cache' && !fs.existsSync(target)) fs.symlinkSync(path.resolve('node_modules', name), target);
  }
}

function sidebars(pages: number): string {
  const groups = growthGroups(pages).map(({name, ids}) => ({type: 'category', label: name, items: ids.map((id) => `aiops-aidlc/${id}`)}));
  return `import base from './sidebars.base';\nexport default {...base, guides: [...(base.guides as never[]), ...${JSON.stringify(groups)}]} as never;\n`;
}

export const ours: Site = {
  id: 'ours',
  name: 'This guide',
  versions: () => [`commit ${git('.', 'rev-parse', '--short', 'HEAD').trim()}`, ...['@docusaurus/core', 'react'].map((name) => `${name} ${versionOf(name)}`)],
  features: 'everything it has: tables with search, filters, sorting and export, its site search, sidebar, two languages, theme switch',
  ownBuild: 'build',
  write(folder, pages) {
    copyCheckout(folder);
    linkPackages(folder);
    fs.renameSync(path.join(folder, 'sidebars.ts'), path.join(folder, 'sidebars.base.ts'));
    write(path.join(folder, 'sidebars.ts'), sidebars(pages));
    for (const locale of LOCALES) {
      growthGroups(pages)
        .flatMap((group) => group.ids)
        .forEach((id, index) => {
          const title = `Page ${index + 1}`;
          const fields = frontMatter({title, sidebar_label: title, description: title});
          write(path.join(folder, docsOf(locale), 'aiops-aidlc', `${id}.mdx`), fields + growthSource(locale, index + 1));
        });
    }
    // The build reads from Git when each page was last changed.
    git(folder, 'init', '-q');
    acceptTranslations(folder);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '--no-verify', '-m', 'Pages');
  },
  command: ['node_modules/tsx/dist/cli.mjs', 'scripts/build.ts'],
  output: 'build',
  caches: ['.docusaurus', 'node_modules/.cache', 'build'],
  changed: (locale, pages) => `${docsOf(locale)}/aiops-aidlc/${growthGroups(pages)[0]?.ids[0] ?? 'aidlc-framework'}.mdx`,
  address: (locale, id) => `${prefix(locale)}/docs/aiops-aidlc/${id}`,
  controls: {
    theme: {target: '[data-theme-toggle] >> visible=true', answered: THEME_CHANGED},
    menu: {target: '.navbar__toggle', answered: "!!document.querySelector('#site-menu')?.matches(':popover-open')"},
    language: {target: '[data-menu="language"] summary', answered: 'document.querySelector(\'[data-menu="language"]\')?.open === true'},
    copy: {target: '[data-copy-code] >> visible=true', answered: COPIED},
    tables: {
      sort: {target: `${TABLE} thead button[data-sort]`, answered: `!!document.querySelector('${TABLE} th[aria-sort]')`},
      filter: {prepare: `${TABLE} [data-menu="facet"] summary`, target: `${TABLE} [data-menu="facet"] input`, answered: ROWS_HIDDEN},
      search: {prepare: `${TABLE} [data-search]`, key: SEARCHED, target: `${TABLE} [data-search]`, answered: ROWS_HIDDEN},
    },
  },
};
