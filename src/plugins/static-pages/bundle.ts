import {createHash} from 'node:crypto';
import path from 'node:path';
import {build, type BuildOptions} from 'esbuild';

/** The oldest browsers of `browserslist`, as esbuild names them. */
const TARGET = ['chrome111', 'edge111', 'firefox114', 'safari16.4'];

/** The scripts of the pages. */
export interface LiveScripts {
  /** Runs in the head of each page, before anything is painted. */
  boot: string;
  /** Name of the script that each page loads. */
  entry: string;
  /** All files by name: the entry, and what it loads at first use. */
  files: Map<string, Uint8Array>;
}

/**
 * Bundles what the pages do for their readers (`src/live`), apart from Docusaurus and React.
 * @param themeKey where the browser keeps the theme that the reader chose
 * @throws if a script cannot be bundled, for instance because it imports what only Docusaurus has
 */
export async function bundleLiveScripts(siteDir: string, themeKey: string): Promise<LiveScripts> {
  const shared: BuildOptions & {write: false} = {
    absWorkingDir: siteDir,
    alias: {'@site': siteDir},
    bundle: true,
    define: {'process.env.THEME_KEY': JSON.stringify(themeKey)},
    legalComments: 'none',
    logLevel: 'warning',
    minify: true,
    target: TARGET,
    write: false,
  };
  const outdir = path.join(siteDir, 'live');
  const [boot, live] = await Promise.all([
    build({...shared, entryPoints: ['src/live/boot.ts'], format: 'iife'}),
    build({...shared, entryPoints: ['src/live/index.ts'], format: 'esm', splitting: true, outdir, entryNames: '[name]', chunkNames: '[name]-[hash]'}),
  ]);
  const files = new Map<string, Uint8Array>();
  let entry = '';
  for (const file of live.outputFiles) {
    const name = path.relative(outdir, file.path);
    // The chunks name each other, never the entry: only its own name may be changed after the fact.
    const isEntry = name === 'index.js';
    const published = isEntry ? `index-${createHash('sha256').update(file.contents).digest('hex').slice(0, 8)}.js` : name;
    if (isEntry) entry = published;
    files.set(published, file.contents);
  }
  return {boot: boot.outputFiles[0]?.text.trim() ?? '', entry, files};
}
