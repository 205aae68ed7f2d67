/* Lays out what `deferLayout.ts` has put off: at the reader's first sign of life, in the moments in which the browser has nothing to do. */
import {layOutAll} from './deferLayout';

/** Milliseconds that one step should take: a frame or two of a slow phone. */
const STEP = 32;
/** Parts of one step, at least: each step also costs what the page around them does. */
const LEAST = 8;
/** Milliseconds after which a browser that is never idle goes on all the same. */
const PATIENCE = 200;
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown', 'focusin'] as const;

/** What the stylesheet defers, in its order on the page: rows where each is a card, otherwise whole tables. */
function parts(): HTMLElement[] {
  const candidates = [...document.querySelectorAll<HTMLElement>('[data-defers], [data-defers] [data-row]')];
  return candidates.filter((part) => getComputedStyle(part).contentVisibility === 'auto');
}

/** Runs work when the browser is idle; where it cannot tell (Safari), after a moment. */
function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, {timeout: PATIENCE});
  else setTimeout(work, 16);
}

/** Lays out so many parts, and then the rest: more of them at a time where that is quick. */
function layOut(rest: HTMLElement[], count: number): void {
  whenIdle(() => {
    const begin = performance.now();
    for (const part of rest.splice(0, count)) part.dataset.laid = '';
    // Asking for a height lays them out now, in this idle moment.
    void document.body.offsetHeight;
    if (rest.length === 0) layOutAll();
    else layOut(rest, performance.now() - begin < STEP ? count * 2 : LEAST);
  });
}

function begin(): void {
  for (const sign of SIGNS) window.removeEventListener(sign, begin, {capture: true});
  layOut(parts(), LEAST);
}

/** Waits for the reader to stir. What they did before this script was there counts, too. */
export function layOutTheRest(): void {
  if (!('deferred' in document.documentElement.dataset)) return;
  if (window.scrollY > 0 || (window.earlyEvents?.length ?? 0) > 0) begin();
  else for (const sign of SIGNS) window.addEventListener(sign, begin, {capture: true, passive: true});
}
