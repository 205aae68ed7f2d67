/*
 * Writes what a reader has chosen into the address, after the paint that shows it: a new address takes a long page several milliseconds (on
 * a slow phone 20 to 45), in which the reader would still see the old table. Whatever the reader does next finds it written.
 */

import {afterPaint} from '../live/afterPaint';

/** What is not written yet: the part of the address from `?`, and whether "back" leads to what stands there now. */
let pending: {search: string; isEntry: boolean} | undefined;
const NEXT = ['pointerdown', 'keydown', 'click', 'pagehide'] as const;

/** The part of the address from `?`, as it is or is about to be. */
export const currentSearch = (): string => pending?.search ?? window.location.search;

/** Writes now what is not written yet. */
export function writeNow(): void {
  if (!pending) return;
  const {search, isEntry} = pending;
  forget();
  const address = `${window.location.pathname}${search}${window.location.hash}`;
  if (isEntry) window.history.pushState(null, '', address);
  else window.history.replaceState(window.history.state, '', address);
}

/** Forgets what is not written: the reader has gone to another entry of the history. */
export function forget(): void {
  pending = undefined;
  for (const kind of NEXT) window.removeEventListener(kind, writeNow, {capture: true});
}

/**
 * Puts a state into the address soon.
 * @param search the part of the address from `?`
 * @param history whether it becomes an entry of its own, or replaces the one of what stands there now
 */
export function writeSearch(search: string, history: 'push' | 'replace'): void {
  if (search === currentSearch()) return;
  if (history === 'push') writeNow();
  if (!pending) {
    for (const kind of NEXT) window.addEventListener(kind, writeNow, {capture: true});
    afterPaint(writeNow);
  }
  pending = {search, isEntry: history === 'push' || (pending?.isEntry ?? false)};
}
