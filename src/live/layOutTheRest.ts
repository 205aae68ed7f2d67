/*
 * Lays out what `deferLayout.ts` has put off: after the reader's first sign of life, whenever they rest, in the moments in which the browser
 * has nothing to do. While they act it waits: what comes near is laid out by the browser itself, and a step of this would hold back an answer.
 */
import {isDeferred, layOut} from './deferLayout';

/** Milliseconds without a sign of the reader after which they rest. */
const REST = 1000;
/** Rows of one step: few enough that a slow phone answers between two, and enough for what each step costs by itself. */
const ROWS = 8;
/** Milliseconds after which a browser that is never idle goes on all the same. */
const PATIENCE = 200;
/** A screen reader may press without anything before the click. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin', 'click'] as const;

/** Runs work when the browser is idle; where it cannot tell (Safari), after a moment. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, {timeout: PATIENCE});
  else setTimeout(work, 16);
}

const rowsIn = (part: HTMLElement) => (part.matches('[data-row]') ? 1 : part.querySelectorAll('[data-row]').length);

/** Pixels between a part and the window. */
function distanceOf(part: HTMLElement): number {
  const {top, bottom} = part.getBoundingClientRect();
  return Math.max(top - window.innerHeight, -bottom, 0);
}

/** Those of some parts that are nearest to what the reader sees, at least one. */
function nearest(parts: readonly HTMLElement[]): HTMLElement[] {
  const byDistance = parts.map((part) => ({part, distance: distanceOf(part)})).sort((a, b) => a.distance - b.distance);
  const chosen: HTMLElement[] = [];
  let rows = 0;
  for (const {part} of byDistance) {
    if (rows >= ROWS) break;
    chosen.push(part);
    rows += rowsIn(part);
  }
  return chosen;
}

/** The latest wait for the reader to rest; another sign begins another one. */
let latest: ReturnType<typeof setTimeout> | undefined;
/** Where the latest step has left the window: what it lays out above, it scrolls by. */
let left = NaN;

/** Waits, anew at each sign, until the reader rests. */
function onSign(event?: Event): void {
  if (event?.type === 'scroll' && window.scrollY === left) return;
  clearTimeout(latest);
  const wait = setTimeout(() => whenIdle(() => layOutNext(wait)), REST);
  latest = wait;
}

/** Lays out the nearest parts, and then the rest, as long as the reader rests. */
function layOutNext(wait: typeof latest): void {
  if (wait !== latest) return;
  layOut(nearest);
  // Now, in this idle moment, not in the next frame.
  void document.body.offsetHeight;
  left = window.scrollY;
  if (isDeferred()) whenIdle(() => layOutNext(wait));
  else for (const sign of SIGNS) window.removeEventListener(sign, onSign, {capture: true});
}

/** Waits for the reader to stir, and to rest. What they did before this script was there counts, too. */
export function layOutTheRest(): void {
  if (!isDeferred()) return;
  for (const sign of SIGNS) window.addEventListener(sign, onSign, {capture: true, passive: true});
  if (window.scrollY > 0 || (window.earlyEvents?.length ?? 0) > 0) onSign();
}
