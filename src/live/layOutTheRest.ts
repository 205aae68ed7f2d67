/* Lays out what `deferLayout.ts` has put off: at the reader's first sign of life, in the moments in which the browser has nothing to do. */
import {isDeferred, layOut} from './deferLayout';

/** Milliseconds after the first sign: what the reader has begun to do is answered before. */
const PAUSE = 300;
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

/** The first of some parts, at least one. */
function firstOf(parts: readonly HTMLElement[]): HTMLElement[] {
  const first: HTMLElement[] = [];
  let rows = 0;
  for (const part of parts) {
    if (rows >= ROWS) break;
    first.push(part);
    rows += rowsIn(part);
  }
  return first;
}

/** Lays out the next parts, and then the rest. */
function layOutNext(): void {
  layOut(firstOf);
  // Now, in this idle moment, not in the next frame.
  void document.body.offsetHeight;
  if (isDeferred()) whenIdle(layOutNext);
}

function begin(): void {
  for (const sign of SIGNS) window.removeEventListener(sign, begin, {capture: true});
  setTimeout(() => whenIdle(layOutNext), PAUSE);
}

/** Waits for the reader to stir. What they did before this script was there counts, too. */
export function layOutTheRest(): void {
  if (!isDeferred()) return;
  if (window.scrollY > 0 || (window.earlyEvents?.length ?? 0) > 0) begin();
  else for (const sign of SIGNS) window.addEventListener(sign, begin, {capture: true, passive: true});
}
