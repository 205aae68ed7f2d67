/** What the stages share: sites that are served, and measurements that may fail. */
import fs from 'node:fs';
import path from 'node:path';
import type {Browser} from '@playwright/test';
import type {Locale} from '../../src/l10n/resolve';
import {type BenchServer, sentSize, serveSite} from '../measure/server';
import type {Answer} from '../measure/taps';
import type {Options} from '../options';
import type {Reading} from '../results';
import type {Site} from '../sites/site';

/** The page that is measured, and the one that a reader goes to from there. */
export const PAGE = 'aiops-introduction';
export const NEXT_PAGE = 'aiops-observability-stack';

/** A site with the folder of its build. */
export interface Served {
  site: Site;
  folder: string;
}

/** What a stage of the reader's measurements is given. */
export interface Setting {
  served: readonly Served[];
  options: Options;
  browser: Browser;
  keep: (reading: Reading) => void;
}

/** Takes and keeps the readings of one page. */
export interface Page {
  served: Served;
  language: Locale;
  /** The number of the run, from 0. */
  run: number;
  /** Takes one reading, or several by name; one that fails is said, and leaves a gap in the table. */
  take: (metric: string, measure: () => Promise<Answer | Record<string, number>>) => Promise<void>;
}

/** Serves a built site while it is used. What it will send is compressed before: no reader waits for that. */
export async function withServer(
  served: Served,
  language: Locale,
  options: Parameters<typeof serveSite>[1],
  visit: (url: string, server: BenchServer) => Promise<void>,
) {
  const server = await serveSite(served.folder, options);
  try {
    const files = fs.readdirSync(served.folder, {recursive: true, encoding: 'utf8'}).filter((name) => /\.(?:css|m?js)$/.test(name));
    for (const file of files) sentSize(path.resolve(served.folder, file));
    for (const id of [PAGE, NEXT_PAGE]) await (await fetch(server.origin + served.site.address(language, id))).arrayBuffer();
    await visit(server.origin + served.site.address(language, PAGE), server);
  } finally {
    server.close();
  }
}

/** Measures every site in turn, so many times: what the machine does besides meets all of them alike. */
export async function interleave({served, options, keep}: Setting, measure: (page: Page) => Promise<void>): Promise<void> {
  for (let run = 0; run < options.runs; run += 1) {
    for (const language of options.languages) {
      for (const each of served) {
        const take: Page['take'] = async (metric, found) => {
          try {
            const value = await found();
            const values =
              typeof value === 'object' ? Object.entries(value).map(([name, one]) => [`${metric}: ${name}`, one] as const) : [[metric, value] as const];
            for (const [name, one] of values) keep({metric: name, language, site: each.site.id, value: one});
          } catch (error) {
            console.error(`${each.site.name}, ${language}, ${metric}: ${error instanceof Error ? error.message : error}`);
          }
        };
        await measure({served: each, language, run, take});
      }
    }
  }
}
