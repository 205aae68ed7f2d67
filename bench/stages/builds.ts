import fs from 'node:fs';
import path from 'node:path';
import type {Browser} from '@playwright/test';
import {LOCALES} from '../content/pages';
import {countBytes} from '../measure/bytes';
import {serveSite} from '../measure/server';
import type {Options} from '../options';
import {buildProject, writeProject} from '../projects';
import type {BuildReading} from '../results';
import type {Site} from '../sites/site';
import {PAGE} from './shared';

/** Words that a warm build finds added to a page. */
const ADDITION = '\n\nOne more sentence.\n';

type Keep = (reading: BuildReading) => void;

/** Bytes of scripts that a page of a built site loads: one of those that made it grow, where there are any. */
async function scriptsOf(site: Site, output: string, pages: number, browser: Browser): Promise<number | undefined> {
  const server = await serveSite(output);
  try {
    const {'JavaScript, all loaded': bytes} = await countBytes(browser, server, server.origin + site.address('en', pages > 4 ? 'part-01/page-1' : PAGE));
    return bytes;
  } finally {
    server.close();
  }
}

/** Builds of one site at one size: cold, then warm after one page in each language has changed. */
async function measureSize(site: Site, pages: number, browser: Browser, keep: Keep): Promise<void> {
  const folder = writeProject(site, pages);
  const cold = await buildProject(site, folder);
  keep({site: site.id, pages, state: 'cold', ...cold, scripts: await scriptsOf(site, path.join(folder, site.output), pages, browser)});
  for (const locale of LOCALES) fs.appendFileSync(path.join(folder, site.changed(locale, pages)), ADDITION);
  keep({site: site.id, pages, state: 'warm', ...(await buildProject(site, folder))});
  // Thousands of pages of several sites would fill a disk.
  fs.rmSync(folder, {recursive: true, force: true});
}

/** Builds of all sites at all sizes. A build that fails is said, and leaves a gap in the table. */
export async function measureBuilds(sites: readonly Site[], options: Options, browser: Browser, keep: Keep): Promise<void> {
  for (const pages of options.pages) {
    for (const site of sites) {
      await measureSize(site, pages, browser, keep).catch((error: unknown) => {
        console.error(`${site.name}, ${pages} pages: ${error instanceof Error ? error.message : error}`);
      });
    }
  }
}
