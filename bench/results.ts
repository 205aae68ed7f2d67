/** What was measured, kept in `bench/results/`, one file for each stage. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {Locale} from '../src/l10n/resolve';
import type {Answer} from './measure/taps';
import type {BuildCost} from './measure/build';
import type {Stage} from './options';

const FOLDER = 'bench/results';

/** One measured value of a reader's page. */
export interface Reading {
  metric: string;
  language: Locale;
  site: string;
  value: Answer;
}

/** One measured build. */
export interface BuildReading extends BuildCost {
  site: string;
  pages: number;
  state: 'cold' | 'warm';
  /** Bytes of scripts, in brotli, that a page of the built site loads before first use; measured once for each size. */
  scripts?: number;
}

/** What a stage found, and where and when. */
export interface Results {
  date: string;
  machine: string;
  browser: string;
  runs: number;
  /** By site id: what it is made with, and what is switched on. */
  sites: Record<string, {name: string; versions: string[]; features: string}>;
  readings: Reading[];
  builds: BuildReading[];
}

/** This machine, in a few words. */
export function describeMachine(): string {
  const processor = os.cpus()[0]?.model.trim() ?? 'unknown processor';
  return `${os.cpus().length} × ${processor}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}

export function saveResults(stage: Stage, results: Results): void {
  fs.mkdirSync(FOLDER, {recursive: true});
  fs.writeFileSync(path.join(FOLDER, `${stage}.json`), `${JSON.stringify(results, null, 1)}\n`);
}

/** The last results of a stage, if there are any. */
export function loadResults(stage: Stage): Results | undefined {
  const file = path.join(FOLDER, `${stage}.json`);
  return fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Results) : undefined;
}
