/** Takes a built page and our sources apart, for `npm run size`. */
import fs from 'node:fs';
import path from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import ts from 'typescript';

/** Bytes of one thing, as it is and compressed. */
export interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

/** One file that the browser fetched for a page. */
export interface Asset {
  /** Name of the file, without folders. */
  name: string;
  kind: 'html' | 'css' | 'script' | 'data';
  text: string;
}

/** The bytes of a text: raw, gzip at level 9, brotli at quality 11. */
export function measure(text: string): Size {
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

/** Names of the scripts that the HTML itself asks for. */
export function scriptTags(html: string): string[] {
  return [...html.matchAll(/<script\b[^>]*\ssrc=["']?([^"'\s>]+)/g)].map((match) => path.posix.basename(match[1] ?? ''));
}

/**
 * The markup of every host that holds a printed figure or note.
 * @throws if a host is not closed
 */
export function printedParts(html: string): string[] {
  return [...html.matchAll(/<div\b[^>]*\sdata-printed=/g)].map(({index}) => {
    let depth = 0;
    for (const tag of html.slice(index).matchAll(/<(\/?)div\b[^>]*>/g)) {
      depth += tag[1] ? -1 : 1;
      if (depth === 0) return html.slice(index, index + tag.index + tag[0].length);
    }
    throw new Error('A printed figure is not closed in the HTML.');
  });
}

/** Ids of the chunks that modules of the theme and the framework need, from the route table in the main script. */
export function frameworkChunks(main: string): Set<string> {
  const entries = main.split('[()=>').flatMap((part) => part.match(/^(.*?),"@(?:theme|generated)\/[^"]*",\d+\]/)?.[1] ?? []);
  return new Set(entries.flatMap((imports) => [...imports.matchAll(/\.e\("(\w+)"\)/g)].flatMap((match) => match[1] ?? [])));
}

/**
 * Whether a script or data file is ours: it is unless the HTML names it or the framework needs it, and always if it holds a text of ours.
 * @param tags names of the scripts that the HTML asks for
 * @param framework ids of the framework's chunks
 * @param texts texts of figures, which no file of the framework holds
 */
export function isOwn(asset: Asset, tags: string[], framework: Set<string>, texts: string[]): boolean {
  if (texts.some((text) => asset.text.includes(text))) return true;
  const id = asset.text.match(/\.push\(\[\["(\w+)"\]/)?.[1];
  return !tags.includes(asset.name) && !(id && framework.has(id));
}

/** A stylesheet without comments and spare white space. */
export function squeezeCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .trim();
}

/** A module as the browser could run it: without types and comments, names unshortened. */
export function compile(source: string, file: string): string {
  const {outputText} = ts.transpileModule(source, {
    fileName: file,
    compilerOptions: {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, jsx: ts.JsxEmit.ReactJSX, removeComments: true},
  });
  return outputText.replace(/^\s+/gm, '');
}

function sourceOf(request: string, importer: string): string | undefined {
  if (!/^(?:\.|@site\/)/.test(request)) return undefined;
  const stem = request.startsWith('@site/') ? request.slice('@site/'.length) : path.join(path.dirname(importer), request);
  return ['.ts', '.tsx', '/index.ts', '/index.tsx'].map((end) => stem + end).find((file) => fs.existsSync(file));
}

/** Compiles modules of ours and all that they import of ours, each file once. */
export function compileAll(entries: string[], seen = new Map<string, string>()): Map<string, string> {
  for (const file of entries.filter((entry) => !seen.has(entry))) {
    const code = compile(fs.readFileSync(file, 'utf8'), file);
    seen.set(file, code);
    const imports = ts.preProcessFile(code).importedFiles.flatMap((each) => sourceOf(each.fileName, file) ?? []);
    compileAll(imports, seen);
  }
  return seen;
}
