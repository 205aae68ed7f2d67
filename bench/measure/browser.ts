/** Chromium as every measurement starts it. */
import {type Browser, type BrowserContext, chromium, type Page} from '@playwright/test';
import {BROWSER_FLAGS, findBrowser} from '../../scripts/browser';

export const DESKTOP = {width: 1280, height: 900};
export const PHONE = {width: 390, height: 844};
/** How much slower than this machine the reader's processor is. */
export const CPU_SLOWDOWN = 4;

export const launch = (...more: string[]): Promise<Browser> => chromium.launch({executablePath: findBrowser(), args: [...BROWSER_FLAGS, ...more]});

/** Runs in every page before its own scripts: what the controls' answers are read from. */
function probe(): void {
  const bench = window as unknown as Record<string, unknown>;
  const html = () => document.documentElement;
  bench.benchTheme = () => `${html().dataset.theme} ${html().dataset.themeChoice} ${html().classList.contains('dark')}`;
  bench.benchCopied = false;
  const mark = () => {
    bench.benchCopied = true;
    return Promise.resolve();
  };
  if (navigator.clipboard) Object.assign(navigator.clipboard, {writeText: mark, write: mark});
  const original = document.execCommand.bind(document);
  document.execCommand = (command, ...rest) => (command === 'copy' ? (void mark(), true) : original(command, ...rest));
}

interface Reader {
  context: BrowserContext;
  page: Page;
}

/** A reader who comes for the first time: nothing is in the cache. */
export async function newReader(
  browser: Browser,
  viewport: {width: number; height: number},
  options: {touch?: boolean; slowCpu?: boolean} = {},
): Promise<Reader> {
  const context = await browser.newContext({viewport, hasTouch: options.touch ?? false, permissions: ['clipboard-read', 'clipboard-write']});
  // The compiler of this program marks inner functions with a helper that pages do not have.
  await context.addInitScript('globalThis.__name = (value) => value');
  await context.addInitScript(probe);
  const page = await context.newPage();
  if (options.slowCpu) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: CPU_SLOWDOWN});
  }
  return {context, page};
}
