// @ts-check
// cspell:ignore stry
import {build} from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import vm from 'node:vm';

/** The suites that concern the checkers and read no build. Those of thousands of cases are left out: they would say the same more slowly. */
const SUITES = [
  /^src\/checks\/.*\.test\.ts$/,
  /^src\/data\/.*\.test\.ts$/,
  /^src\/l10n\/drift\/.*\.test\.ts$/,
  /^tests\/hostile\/(?:pages|pairs|authors|dataLists|dataTogether)\.test\.ts$/,
];

const filesBelow = (/** @type {string} */ folder) =>
  fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => `${folder}/${name.split(path.sep).join('/')}`);

/** The test files, from the root. */
export const checkerSuites = () => [...filesBelow('src'), ...filesBelow('tests/hostile')].filter((file) => SUITES.some((pattern) => pattern.test(file))).sort();

/** The sources of the site, from the root. */
export const sourceFiles = () => filesBelow('src').filter((file) => file.endsWith('.ts'));

/**
 * The suites as one script that gives each run its modules anew, so that nothing which one mutant left in memory meets the next.
 * What they take from packages is loaded once.
 * @param {string[]} files the test files, from the root
 * @param {string} words the module that stands in for Vitest
 * @returns {Promise<() => Record<string, () => Promise<unknown>>>} makes a fresh set of loaders, one for each file
 */
export async function bundleSuites(files, words) {
  const entry = `export const suites = {${files.map((file) => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)})`).join(',\n')}};`;
  const {outputFiles, metafile} = await build({
    stdin: {contents: entry, resolveDir: process.cwd(), loader: 'ts'},
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'bundle',
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vitest'],
    packages: 'external',
    alias: {'@site': process.cwd()},
    define: {'import.meta.url': JSON.stringify(pathToFileURL(path.resolve('suites.js')).href)},
    logLevel: 'error',
  });
  const names = new Set(Object.values(metafile.outputs).flatMap(({imports}) => imports.filter(({external}) => external).map(({path: name}) => name)));
  /** @type {Map<string, object>} */
  const packages = new Map();
  for (const name of names) packages.set(name, {__esModule: true, .../** @type {object} */ (await import(name === 'vitest' ? words : name))});
  const script = new vm.Script(`(function (require, module, exports) {${outputFiles[0]?.text}\n})`, {filename: 'suites.js'});
  return () => {
    const module = {exports: /** @type {any} */ ({})};
    script.runInThisContext()((/** @type {string} */ name) => packages.get(name), module, module.exports);
    return module.exports.suites;
  };
}

/**
 * The mutants of each file, as the instrumented source names them.
 * @param {string[]} files
 * @returns {Map<string, string[]>}
 */
export function mutantsByFile(files) {
  const ids = (/** @type {string} */ file) => [
    ...new Set([...fs.readFileSync(file, 'utf8').matchAll(/stryMutAct_\w+\("(\d+)"\)/g)].map(([, id]) => String(id))),
  ];
  return new Map(files.map((file) => [file, ids(file)]));
}
