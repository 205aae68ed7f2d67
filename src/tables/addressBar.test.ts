// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {currentSearch, forget, writeNow, writeSearch} from './addressBar';

const written = () => window.location.search;
let entries: number;
let paint: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (work: () => void) => (paint = work));
  window.history.replaceState(null, '', '/guide#place');
  entries = window.history.length;
});
afterEach(() => {
  forget();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const added = () => window.history.length - entries;

describe('the address of what a reader has chosen', () => {
  it('is written after the paint that shows it, and keeps its place of the page', () => {
    writeSearch('?t.sort=name', 'push');
    expect(currentSearch()).toBe('?t.sort=name');
    paint();
    expect(written()).toBe('');
    vi.runAllTimers();
    expect(`${window.location.pathname}${written()}${window.location.hash}`).toBe('/guide?t.sort=name#place');
    expect(added()).toBe(1);
  });

  it.each(['pointerdown', 'keydown', 'click', 'pagehide'])('is written before what follows on %s', (kind) => {
    writeSearch('?t.sort=name', 'push');
    let seen = '';
    const look = () => (seen = written());
    document.addEventListener(kind, look, {once: true});
    document.dispatchEvent(new Event(kind, {bubbles: true}));
    expect(seen).toBe('?t.sort=name');
    paint();
    vi.runAllTimers();
    expect(added()).toBe(1);
  });

  it('is an entry for each choice, and one for what is typed into it', () => {
    writeSearch('?t.q=e', 'replace');
    writeSearch('?t.q=ek', 'replace');
    writeNow();
    expect([written(), added()]).toEqual(['?t.q=ek', 0]);
    writeSearch('?t.q=ek&t.sort=name', 'push');
    writeSearch('?t.q=ek&t.sort=count', 'push');
    expect(written()).toBe('?t.q=ek&t.sort=name');
    writeSearch('?t.q=eks&t.sort=count', 'replace');
    writeNow();
    expect([written(), added()]).toEqual(['?t.q=eks&t.sort=count', 2]);
  });

  it('is not written where the reader has gone back meanwhile', () => {
    writeSearch('?t.sort=name', 'push');
    forget();
    paint();
    vi.runAllTimers();
    expect([written(), currentSearch(), added()]).toEqual(['', '', 0]);
  });

  it('is not written again where nothing changes', () => {
    window.history.replaceState('state', '', '?t.sort=name');
    writeSearch('?t.sort=name', 'push');
    expect(added()).toBe(0);
    writeSearch('?t.sort=count', 'replace');
    writeNow();
    expect(window.history.state).toBe('state');
  });
});
