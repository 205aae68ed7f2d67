import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {digestOf, digestOfFiles} from '../src/plugins/digest';
import {bundleConfig} from './bundleConfig';

/** All that decides what a build looks like. */
const INPUTS = ['docs', 'i18n', 'src', 'static', 'docusaurus.config.ts', 'sidebars.ts', 'site-address.ts', 'site-texts.ts', 'package-lock.json'];
const VARIABLES = ['SITE_URL', 'BASE_URL', 'REPO_URL', 'GITHUB_REPOSITORY', 'GITHUB_SERVER_URL'];
const DOCUSAURUS = 'node_modules/@docusaurus/core/bin/docusaurus.mjs';
/**
 * Room for what is short-lived, in MB: each page is a tree for a moment, and with less of it a seventh of the build goes into collecting
 * garbage. With twice as much nothing is gained, and each thread holds 100 MB more.
 */
const NODE_OPTIONS = ['--max-semi-space-size=32'];
/** Pages that a thread prints at a time: enough that none waits for another, and no more to be held at once. */
const PAGES_AT_A_TIME = '8';
/** Pages of a language that are worth a thread of their own: each takes 1 s to begin, and is slow until it has printed some. */
const PAGES_PER_THREAD = 500;
const STAMP = '.docusaurus/built-from.txt';

function filesUnder(entry: string): string[] {
  if (!fs.statSync(entry).isDirectory()) return [entry];
  return fs
    .readdirSync(entry)
    .sort()
    .flatMap((name) => filesUnder(path.join(entry, name)));
}

/** A fingerprint of everything that the build reads. */
function fingerprint(): string {
  const variables = VARIABLES.map((name) => `${name}=${process.env[name] ?? ''}`);
  return digestOf([digestOfFiles(INPUTS.flatMap(filesUnder)), ...variables]);
}

function threads(): string {
  const pages = filesUnder('docs').filter((file) => /\.mdx?$/.test(file)).length;
  return String(Math.min(os.availableParallelism(), Math.max(1, Math.floor(pages / PAGES_PER_THREAD))));
}

/**
 * Builds both languages into `build/`, unless what is there was made from the same sources.
 * @returns whether a build was made
 * @throws if the build fails
 */
export function buildSite(): boolean {
  const wanted = fingerprint();
  if (fs.existsSync('build/index.html') && fs.existsSync(STAMP) && fs.readFileSync(STAMP, 'utf8') === wanted) return false;
  fs.rmSync(STAMP, {force: true});
  const args = [...NODE_OPTIONS, DOCUSAURUS, 'build', '--config', bundleConfig()];
  const result = spawnSync(process.execPath, args, {
    stdio: 'inherit',
    env: {DOCUSAURUS_SSG_WORKER_THREAD_COUNT: threads(), DOCUSAURUS_SSR_CONCURRENCY: PAGES_AT_A_TIME, ...process.env, NODE_ENV: 'production'},
  });
  if (result.status !== 0) throw new Error('The build failed; the reason stands above.');
  fs.writeFileSync(STAMP, wanted);
  return true;
}

if (process.argv[1]?.endsWith('build.ts')) console.log(buildSite() ? 'Built both languages into build/.' : 'build/ is up to date.');
