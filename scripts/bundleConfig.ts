import fs from 'node:fs';
import path from 'node:path';
import {buildSync} from 'esbuild';
import {digestOfFiles} from '../src/plugins/digest';

const FOLDER = '.docusaurus/config';
/** The configuration as Docusaurus is given it. */
const CONFIG = `${FOLDER}/docusaurus.config.cjs`;

/** Facts: to the bundler they are modules like others, which it reads anew when they change. What compiles a page reads the glossary alone. */
const isData = (file: string) => file.startsWith('src/data/') && !file.startsWith('src/data/glossary/') && !file.startsWith('src/data/schema/');

/** Node reads a package such as this one twice more to find out what it exports, if it is imported: 1 s for nothing. */
const TYPESCRIPT = `import {createRequire} from 'node:module';\nexport default createRequire(import.meta.url)('typescript');\n`;

function writeChanged(file: string, text: string): void {
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === text) return;
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}

/** A digest of the code that decides how pages are compiled: where it changes, the bundler must not use what it has kept. */
function codeDigest(files: readonly string[]): string {
  return digestOfFiles([...files, 'package-lock.json'].filter((name) => !isData(name)).sort());
}

/**
 * Bundles the configuration with all its plugins. Docusaurus would translate each of their files, and each package of theirs, with Babel,
 * which takes 7 s where nothing is cached; and a change of any fact would make the bundler begin from nothing.
 * @returns the file to give to Docusaurus
 */
export function bundleConfig(): string {
  writeChanged(`${FOLDER}/typescript.mjs`, TYPESCRIPT);
  const {outputFiles, metafile} = buildSync({
    alias: {typescript: path.resolve(FOLDER, 'typescript.mjs')},
    entryPoints: ['docusaurus.config.ts'],
    bundle: true,
    format: 'esm',
    logLevel: 'warning',
    metafile: true,
    outfile: `${FOLDER}/bundle.mjs`,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    write: false,
  });
  writeChanged(`${FOLDER}/bundle.mjs`, outputFiles[0]?.text ?? '');
  // Docusaurus reads CONFIG in its own way, in which a module cannot be imported; Node reads what that requires.
  writeChanged(`${FOLDER}/load.cjs`, `module.exports = async () => (await import('./bundle.mjs')).default();\n`);
  const digest = codeDigest(Object.keys(metafile.inputs));
  writeChanged(CONFIG, `// Compiled by ${digest}\nmodule.exports = () => require('node:module').createRequire(__filename)('./load.cjs')();\n`);
  return CONFIG;
}
