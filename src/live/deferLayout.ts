/*
 * Lays out figures and their rows when they come near, until a page's reader rests: laying out all of a long guide at once takes a phone
 * more than a second, in which it answers nothing. What is out of sight has a height that is only about right, and nobody may notice it: once
 * the reader has stirred, all is laid out, the nearest first, a few rows at a time, whenever they rest (`layOutTheRest.ts`); who scrolls past
 * a row leaves it as high as it is; and who jumps finds laid out what is around the place.
 * What is deferred, and at which width, is said by the stylesheet of the figures (`deferred.module.css`).
 */

import {placeNamed} from './place';

const root = document.documentElement;

/** Whether the browser keeps what it shows in its place when something above it changes its height. */
const keepsPlace = () => CSS.supports('overflow-anchor', 'auto');

/** Whether the reader begins at the top: not at a place, not at some words, not where they were before. */
function beginsAtTop(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // Its name has the part of the address that browsers hide from scripts, which names words of the page.
  return navigation?.type === 'navigate' && !navigation.name.includes('#');
}

/** Whether some of the page is not laid out yet. */
export const isDeferred = () => 'deferred' in root.dataset;

const isPutOff = (part: HTMLElement) => getComputedStyle(part).contentVisibility === 'auto';
const partsIn = (whole: ParentNode, part: string) => [...whole.querySelectorAll<HTMLElement>(`${part}:not([data-laid])`)];

/**
 * What is still deferred, in its order on the page: whole figures, or their tables, or the rows where each is a card. The largest are asked
 * first: for the style of what lies within one that is deferred, the browser would have to work out all of it.
 */
function deferredParts(): HTMLElement[] {
  const within = (figure: HTMLElement) => partsIn(figure, '[data-defers]').flatMap((table) => (isPutOff(table) ? table : partsIn(table, '[data-row]')));
  return [...document.querySelectorAll<HTMLElement>('[data-figure]')].flatMap((figure) => (isPutOff(figure) ? figure : within(figure)));
}

/** What stands in the middle of the window, or near it: between two rows stands only what holds both, and begins far above. */
function inSight(): Element | undefined {
  for (const part of [0.5, 0.55, 0.45, 0.6, 0.4]) {
    const element = document.elementFromPoint(window.innerWidth / 2, window.innerHeight * part);
    if (element?.querySelector('[data-row], [data-figure]') === null) return element;
  }
  return undefined;
}

/**
 * Lays out some of what is still deferred, and leaves in its place what is in the middle of the window.
 * @param choose those to lay out, of all that are deferred
 */
export function layOut(choose: (parts: HTMLElement[]) => HTMLElement[]): void {
  if (!isDeferred()) return;
  const parts = deferredParts();
  const chosen = choose(parts);
  const hasFigures = chosen.some((part) => part.matches('[data-figure]'));
  const seen = chosen.length > 0 && window.scrollY > 0 ? inSight() : undefined;
  const before = seen?.getBoundingClientRect().top ?? 0;
  for (const part of chosen) part.dataset.laid = '';
  if (!hasFigures && chosen.length === parts.length) delete root.dataset.deferred;
  const moved = (seen?.getBoundingClientRect().top ?? 0) - before;
  if (moved !== 0) window.scrollBy({top: moved, behavior: 'instant'});
  // The rows of a figure that is laid out are deferred each by itself. They are chosen when all is in its place again.
  if (hasFigures) layOut(choose);
}

/** Screens around what the reader sees that are laid out with it: more than the 1.5 that browsers look ahead, so that they find it so. */
const AROUND = 2;

/**
 * Lays out what is around a place, before the reader sees it.
 * @param placeOf tells how far the place is below the top of the window, in pixels; it moves while parts before it are laid out
 */
function layOutAround(placeOf: () => number): void {
  layOut((parts) => {
    const place = placeOf();
    const room = AROUND * window.innerHeight;
    return parts.filter((part) => {
      const {top, bottom} = part.getBoundingClientRect();
      return bottom > place - room && top < place + room;
    });
  });
}

const topOf = (place: HTMLElement) => () => place.getBoundingClientRect().top;

/** Before the browser goes to a place of the page. */
function onClick(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const place = link?.hash && link.pathname === window.location.pathname && placeNamed(link.hash);
  if (place) layOutAround(topOf(place));
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.key === 'End') layOutAround(() => root.getBoundingClientRect().bottom);
}

/** An address that the reader has typed, where the browser has gone already. */
function onHashChange(): void {
  const place = isDeferred() && placeNamed(window.location.hash);
  if (!place) return;
  layOutAround(topOf(place));
  place.scrollIntoView();
}

let last = 0;

/**
 * Who goes on by more than a screen at once (by the bar at the side, by "find in page") has left behind what is not laid out, and finds it on
 * the way up.
 */
function onScroll(): void {
  const way = window.scrollY - last;
  last = window.scrollY;
  if (way < 0 || way > window.innerHeight) layOutAround(() => 0);
}

/** Defers the layout of rows out of sight, from before the first paint. */
export function deferLayout(): void {
  if (!keepsPlace() || !beginsAtTop()) return;
  root.dataset.deferred = '';
  document.addEventListener('click', onClick, {capture: true});
  document.addEventListener('keydown', onKeyDown, {capture: true});
  document.addEventListener('scroll', onScroll, {passive: true});
  window.addEventListener('hashchange', onHashChange);
}
