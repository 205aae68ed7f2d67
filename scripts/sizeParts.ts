/** What a built page costs, for `npm run size`. */
import fs from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** Bytes of one thing, as it is and compressed. */
export interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

/** What a page costs before a reader can use all of it. */
export interface PageCost {
  html: Size;
  /** The stylesheets that the page names. */
  css: Size;
  /** The scripts that the page names, with what they import at once. */
  scripts: Size;
}

/** The bytes of a text: raw, gzip at level 9, brotli at quality 11. */
export function measure(text: string | Buffer): Size {
  const bytes = Buffer.from(text);
  if (bytes.length === 0) return {raw: 0, gzip: 0, brotli: 0};
  const brotli = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}});
  return {raw: bytes.length, gzip: gzipSync(bytes, {level: 9}).length, brotli: brotli.length};
}

/** Adds up files that are sent one by one, each compressed on its own. */
export function sum(sizes: Size[]): Size {
  const of = (key: keyof Size) => sizes.reduce((total, size) => total + size[key], 0);
  return {raw: of('raw'), gzip: of('gzip'), brotli: of('brotli')};
}

/** Addresses of the files that a page asks for: its stylesheets and its scripts. */
export function namedFiles(html: string): {css: string[]; scripts: string[]} {
  const tags = (name: string) => [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag);
  const attribute = (tag: string, name: string) => tag.match(new RegExp(`\\s${name}=["']?([^"'\\s>]+)`))?.[1];
  const addresses = (all: string[], name: string) => all.flatMap((tag) => attribute(tag, name) ?? []);
  return {
    css: addresses(
      tags('link').filter((tag) => attribute(tag, 'rel') === 'stylesheet'),
      'href',
    ),
    // The head's own script names the one that it fetches.
    scripts: [...addresses(tags('script'), 'src'), ...addresses(tags('script'), 'data-live')],
  };
}

/** The files that a script imports at once, by their names; those of `import()` come later, if ever. */
export function importedAtOnce(script: string): string[] {
  return [...script.matchAll(/\b(?:import|export)\b[^;()'"]*["']\.\/([^"']+)["']/g)].map((match) => match[1] ?? '');
}

/** A script and all that it imports at once, each once. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const name of importedAtOnce(fs.readFileSync(file, 'utf8'))) withImports(path.join(path.dirname(file), name), seen);
  return seen;
}

/**
 * What a page of the build costs.
 * @param fileOf the file of an address
 * @throws if the page names a file that is not there
 */
export function costOf(html: string, fileOf: (address: string) => string): PageCost {
  const {css, scripts} = namedFiles(html);
  const files = new Set(scripts.flatMap((address) => [...withImports(fileOf(address))]));
  const sizeOf = (file: string) => measure(fs.readFileSync(file));
  return {html: measure(html), css: sum(css.map((address) => sizeOf(fileOf(address)))), scripts: sum([...files].map(sizeOf))};
}
