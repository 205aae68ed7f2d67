import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {PurgeCSS} from 'purgecss';
import {pageFiles} from '../rendered-pages';

/** What names a part of a page: its element, and its classes and id with their quotation marks. */
const NAMES = /(?<=<)[a-z][\w-]*|(?<=\s(?:class|id)=)(?:"[^"]*"|[^\s>]+)/gi;

/** What a page can be matched by: its elements, classes and ids. Most of a page's parts are named alike, and told apart once. */
export const namesIn = (html: string): string[] => {
  const names = [...new Set(html.match(NAMES))];
  return [...new Set(names.flatMap((name) => name.replaceAll('"', '').split(/\s+/)))];
};

/** What a script may make of a page: every word in it could be a class. */
export const wordsIn = (script: string): string[] => [...new Set(script.match(/[A-Za-z0-9_-]+/g))];

const attributesIn = (css: string) => [...new Set([...css.matchAll(/\[([a-z-]+)/g)].map((match) => match[1] ?? ''))];
const variablesIn = (css: string) => [...new Set([...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1] ?? ''))];

/**
 * The theme takes the margin from whatever follows a page's head. Here that has none; but where a rule is for a neighbour of any name, the
 * browser looks through all that follows whenever something is put in: 20 ms in a table of 2,000 rows.
 */
const ANY_NEIGHBOUR = /[^{},]*\bheader\s*\+\s*\*\s*,/g;

/**
 * The rules of a stylesheet that some page needs, whatever its reader does: states are attributes, and no rule is dropped for one.
 * @param names what pages and scripts hold
 * @param others stylesheets that come later, and may use the variables of this one
 */
export async function usedStyles(css: string, names: readonly string[], others = ''): Promise<string> {
  const [result] = await new PurgeCSS().purge({
    content: [{raw: names.join(' '), extension: 'txt'}],
    css: [{raw: css}],
    defaultExtractor: (text) => text.split(' '),
    dynamicAttributes: attributesIn(css),
    keyframes: true,
    variables: true,
    safelist: {standard: ['html', 'body', ':root', '*'], variables: variablesIn(others)},
  });
  return (result?.css ?? css).replace(ANY_NEIGHBOUR, '');
}

const read = (file: string) => fs.readFileSync(file, 'utf8');

function filesOf(folder: string, end: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith(end));
  return names.sort().map((name) => path.join(folder, name));
}

/** Drops from the stylesheet what no page of the site can use: most of the framework is for what we do not have. */
export function usedStylesPlugin({outDir, i18n}: LoadContext): Plugin {
  return {
    name: 'used-styles',
    async postBuild() {
      const pages = pageFiles({outDir, i18n});
      const scripts = filesOf(path.join(outDir, 'assets/live'), '.js');
      const names = new Set([...pages.flatMap((file) => namesIn(read(file))), ...scripts.flatMap((file) => wordsIn(read(file)))]);
      const others = filesOf(path.join(outDir, 'search'), '.css').map(read).join('\n');
      for (const file of filesOf(path.join(outDir, 'assets/css'), '.css')) {
        const css = await usedStyles(read(file), [...names], others);
        // The name says what is in the file: a browser that kept the old one must not take it for this.
        const name = `styles.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
        fs.rmSync(file);
        fs.writeFileSync(path.join(path.dirname(file), name), css);
        for (const page of pages) fs.writeFileSync(page, read(page).replaceAll(`assets/css/${path.basename(file)}`, `assets/css/${name}`));
      }
    },
  };
}
