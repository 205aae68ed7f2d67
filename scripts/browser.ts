import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {chromium} from '@playwright/test';

/** How tests and benchmarks start it: without a sandbox, which a container may not have, and without what is no part of a page. */
export const BROWSER_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page of the browser's own for the list below the address bar: a third of the processor time of opening a window.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))).find((file) => fs.existsSync(file));
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No browser found: installing Debian’s Chromium and the fonts for Chinese …');
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  spawnSync('apt-get', ['update', '-qq'], {stdio: 'inherit', env});
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'], {stdio: ['ignore', 'ignore', 'inherit'], env});
  return onPath();
}

/**
 * The browser for the tests: `CHROMIUM_PATH`, else an installed one, else Playwright's own, else Debian's package where we may install it.
 * @throws with what to install, if there is none
 */
export function findBrowser(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (!fs.existsSync(given)) throw new Error(`CHROMIUM_PATH is "${given}", where there is no file. Correct it or unset it.`);
    return given;
  }
  const playwrights = chromium.executablePath();
  const found = onPath() ?? (fs.existsSync(playwrights) ? playwrights : undefined) ?? fromDebian();
  if (!found) {
    throw new Error(
      'The browser tests need Chromium, and none was found. Install it (Debian: sudo apt-get install chromium fonts-noto-cjk; ' +
        'elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to the browser you have.',
    );
  }
  return found;
}
