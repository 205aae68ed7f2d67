import type {Browser} from '@playwright/test';
import {paints} from '../measure/paints';
import {answersAlone, firstTap} from '../measure/taps';
import {nextPage, slowestInput} from '../measure/visit';
import type {Control, Site} from '../sites/site';
import {interleave, NEXT_PAGE, type Setting, withServer} from './shared';

function controlsOf(site: Site): (readonly [string, Control | 'native'])[] {
  const {tables, ...shared} = site.controls;
  return [...Object.entries(shared), ...Object.entries(tables ?? {})];
}

/** How many controls need more than what a page loads before its first use. */
async function controlsThatNeedMore(site: Site, url: string, browser: Browser): Promise<number> {
  let count = 0;
  for (const [name, control] of controlsOf(site)) {
    if (control !== 'native' && !(await answersAlone(browser, url, name, control))) count += 1;
  }
  return count;
}

/** First paints and taps, the way to the next page, and the slowest inputs of a visit. */
export async function measureInteraction(setting: Setting): Promise<void> {
  const {browser} = setting;
  await interleave(setting, async ({served, language, run, take}) => {
    const {site} = served;
    await withServer(served, language, {slow: true}, async (url) => {
      await take('paint', () => paints(browser, url));
      for (const [name, control] of controlsOf(site)) {
        await take(`tap: ${name}`, async () => (control === 'native' ? 0 : firstTap(browser, url, name, control)));
      }
      await take('next page', () => nextPage(browser, url, NEXT_PAGE));
    });
    await withServer(served, language, {slow: true, withoutSpeculation: true}, (url) =>
      take('next page, no speculation rules', () => nextPage(browser, url, NEXT_PAGE)),
    );
    await withServer(served, language, {}, async (url) => {
      if (run === 0) await take('controls that need more', () => controlsThatNeedMore(site, url, browser));
      await take('INP', () => slowestInput(browser, url, site, false));
      if (site.controls.tables) await take('INP, tables', () => slowestInput(browser, url, site, true));
    });
  });
}
