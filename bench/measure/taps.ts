/** The first tap on a control of a cold page, on a slow processor and a slow network: how long until it has answered. */
import type {Browser, Page} from '@playwright/test';
import type {Control} from '../sites/site';
import {DESKTOP, newReader, PHONE} from './browser';

/** Milliseconds after which a tap counts as lost. */
const PATIENCE = 8_000;
/** Milliseconds to wait for a control to be seen. */
const APPEARANCE = 60_000;

/** Milliseconds after which nothing more comes by itself. */
const SETTLE = 3000;

/** A tap's answer in milliseconds; `lost`: none came. */
export type Answer = number | 'lost';

/** Resolves with the time of day at which an expression holds, looked at before each paint. */
function awaitTrue([expression, patience]: readonly [string, number]): Promise<number | undefined> {
  const holds = new Function(`return (${expression})`) as () => boolean;
  const end = performance.now() + patience;
  return new Promise((resolve) => {
    const look = () => {
      if (holds()) resolve(performance.timeOrigin + performance.now());
      else if (performance.now() > end) resolve(undefined);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const isPainted = () => performance.getEntriesByName('first-contentful-paint').length > 0;

/** Where a control is, once it can be seen. Before the first paint, where the page has no styles yet, it has a place, but another one. */
async function middleOf(page: Page, selector: string): Promise<{x: number; y: number}> {
  await page.waitForFunction(isPainted, undefined, {timeout: APPEARANCE});
  const element = page.locator(selector).first();
  await element.waitFor({state: 'visible', timeout: APPEARANCE});
  await element.evaluate((node) => node.scrollIntoView({block: 'center', behavior: 'instant'}));
  const box = await element.boundingBox();
  if (!box) throw new Error(`${selector} is nowhere on the page`);
  return {x: box.x + box.width / 2, y: box.y + box.height / 2};
}

async function act(page: Page, control: Control, touch: boolean): Promise<Answer> {
  if (control.prepare) await page.locator(control.prepare).first().click({timeout: APPEARANCE});
  const {x, y} = await middleOf(page, control.target);
  const isList = await page
    .locator(control.target)
    .first()
    .evaluate((node) => node instanceof HTMLSelectElement);
  // Apart from the wait below: the browser may let an input overtake it.
  await page.evaluate('window.benchThemeBefore = window.benchTheme()');
  const answered = page.evaluate(awaitTrue, [control.answered, PATIENCE] as const);
  const begin = Date.now();
  if (control.key) await page.keyboard.press(control.key);
  // A list opens without scripts; what is measured is its choice. The first one is the dark theme.
  else if (isList) await page.locator(control.target).first().selectOption({index: 0});
  else if (touch) await page.touchscreen.tap(x, y);
  else await page.mouse.click(x, y);
  const end = await answered;
  return end === undefined ? 'lost' : Math.max(0, end - begin);
}

/** Whether a control answers with what the page has loaded before its first use: from then on there is no network. */
export async function answersAlone(browser: Browser, url: string, name: string, control: Control): Promise<boolean> {
  const touch = name === 'menu';
  const {context, page} = await newReader(browser, touch ? PHONE : DESKTOP, {touch});
  try {
    await page.goto(url, {waitUntil: 'networkidle'});
    await page.waitForTimeout(SETTLE);
    await context.setOffline(true);
    return (await act(page, control, touch)) !== 'lost';
  } finally {
    await context.close();
  }
}

/** Opens the page anew and taps the control as soon as it can be seen; the menu is a phone's. */
export async function firstTap(browser: Browser, url: string, name: string, control: Control): Promise<Answer> {
  const touch = name === 'menu';
  const {context, page} = await newReader(browser, touch ? PHONE : DESKTOP, {touch, slowCpu: true});
  try {
    await page.goto(url, {waitUntil: 'commit'});
    return await act(page, control, touch);
  } finally {
    await context.close();
  }
}
