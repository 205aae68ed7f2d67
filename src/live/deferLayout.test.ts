// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {deferLayout} from './deferLayout';
import {layOutTheRest} from './layOutTheRest';

const root = document.documentElement;
const isDeferred = () => 'deferred' in root.dataset;
/** What the browser does when it is idle. */
let idle: (() => void)[];
/** Time in which the reader does nothing. */
const pause = () => vi.advanceTimersByTime(1000);

function open({name = 'http://localhost/guide', type = 'navigate', keepsPlace = true} = {}): void {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{name, type} as unknown as PerformanceEntry]);
  vi.stubGlobal('CSS', {supports: () => keepsPlace});
  deferLayout();
}

const isLaid = (row: HTMLElement) => 'laid' in row.dataset;

/** Each row takes a screen. */
function putScreenByScreen(): HTMLElement[] {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const {innerHeight} = window;
  rows.forEach((row, index) => {
    const top = () => index * innerHeight - window.scrollY;
    row.getBoundingClientRect = () => ({top: top(), bottom: top() + innerHeight}) as DOMRect;
  });
  return rows;
}

function scrollTo(y: number): void {
  Object.assign(window, {scrollY: y});
  document.dispatchEvent(new Event('scroll'));
}

/** An idle moment. */
const rest = () => idle.shift()?.();

/** As on a phone: what lies within a figure that is put off is not asked for its style. */
function defersFigures(): void {
  vi.spyOn(window, 'getComputedStyle').mockImplementation((element) => {
    const isPutOff = element.matches('[data-figure]:not([data-laid])');
    if (element.matches('[data-figure]:not([data-laid]) *')) throw new Error('asked within a figure that is put off');
    return {contentVisibility: isPutOff ? 'auto' : 'visible'} as CSSStyleDeclaration;
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  idle = [];
  vi.stubGlobal('requestIdleCallback', (work: (typeof idle)[number]) => idle.push(work));
  delete root.dataset.deferred;
  window.earlyEvents = undefined;
  document.body.innerHTML = `
    <a id="near" href="#end"><b>end</b></a><a id="far" href="/other#end">other</a>
    <figure data-figure><div data-defers>${'<p data-row></p>'.repeat(12)}</div></figure><h2 id="end"></h2>`;
  window.history.replaceState(null, '', '#');
  Object.assign(window, {scrollY: 0});
  vi.spyOn(window, 'getComputedStyle').mockImplementation(
    (element) => ({contentVisibility: element.matches('[data-row]') ? 'auto' : 'visible'}) as CSSStyleDeclaration,
  );
  document.elementFromPoint = () => null;
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  // All is laid out: nothing listens to the reader any more.
  delete root.dataset.deferred;
  scrollTo(0);
  window.dispatchEvent(new Event('pointermove'));
  pause();
  while (idle.length > 0) rest();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('rows out of sight', () => {
  it('are laid out late where the reader begins at the top', () => {
    open();
    expect(isDeferred()).toBe(true);
  });

  it.each([
    ['a place is named', {name: 'http://localhost/guide#end'}],
    ['words are named', {name: 'http://localhost/guide#:~:text=end'}],
    ['the reader comes back', {type: 'back_forward'}],
    ['the page is loaded again', {type: 'reload'}],
    ['the browser would lose the place', {keepsPlace: false}],
  ])('are laid out at once if %s', (_, how) => {
    open(how);
    expect(isDeferred()).toBe(false);
  });

  it('are laid out before a link leads to a place of the page', () => {
    open();
    document.getElementById('far')?.addEventListener('click', (event) => event.preventDefault());
    document.getElementById('far')?.click();
    expect(isDeferred()).toBe(true);
    document.querySelector('b')?.click();
    expect(isDeferred()).toBe(false);
  });

  it.each([
    ['goes on by more than a screen at once', () => scrollTo(window.innerHeight + 1)],
    ['presses End', () => document.dispatchEvent(new KeyboardEvent('keydown', {key: 'End'}))],
    [
      'types another place into the address',
      () => {
        window.history.replaceState(null, '', '#end');
        window.dispatchEvent(new Event('hashchange'));
      },
    ],
  ])('are laid out before it is seen if the reader %s', (_, act) => {
    open();
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowDown'}));
    scrollTo(window.innerHeight);
    expect(isDeferred()).toBe(true);
    scrollTo(0);
    act();
    expect(isDeferred()).toBe(false);
  });

  it('are laid out first around what the reader jumps to, and on the way up', () => {
    open();
    const rows = putScreenByScreen();
    scrollTo(window.innerHeight * 9);
    expect(rows.map(isLaid)).toEqual(rows.map((_, index) => index > 6 && index < 11));
    expect(isDeferred()).toBe(true);
    scrollTo(window.innerHeight * 8.4);
    expect(rows.map(isLaid)).toEqual(rows.map((_, index) => index > 5 && index < 11));
  });

  it('are laid out around the place that a link leads to, wherever the reader is', () => {
    open();
    const rows = putScreenByScreen();
    const place = document.getElementById('end') as HTMLElement;
    place.getBoundingClientRect = () => ({top: 5 * window.innerHeight}) as DOMRect;
    document.querySelector('b')?.click();
    expect(rows.map(isLaid)).toEqual(rows.map((_, index) => index > 2 && index < 7));
  });

  it('are laid out the nearest first while the reader rests', () => {
    open();
    const rows = putScreenByScreen();
    Object.assign(window, {scrollY: window.innerHeight * 9});
    layOutTheRest();
    pause();
    rest();
    expect(rows.map(isLaid)).toEqual(rows.map((_, index) => index > 3));
    // What the step itself has scrolled by is no sign of the reader.
    window.dispatchEvent(new Event('scroll'));
    rest();
    expect(isDeferred()).toBe(false);
  });

  it('cost nothing any more once all are laid out', () => {
    open();
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'End'}));
    const asked = vi.spyOn(document, 'elementFromPoint');
    scrollTo(window.innerHeight + 1);
    document.querySelector('b')?.click();
    expect(asked).not.toHaveBeenCalled();
    scrollTo(0);
  });

  it('bear an address that means nothing', () => {
    open();
    const errors: string[] = [];
    const note = (event: ErrorEvent) => (event.preventDefault(), errors.push(event.message));
    window.addEventListener('error', note);
    window.history.replaceState(null, '', '#%');
    window.dispatchEvent(new Event('hashchange'));
    window.removeEventListener('error', note);
    expect(errors).toEqual([]);
    expect(isDeferred()).toBe(true);
  });

  it('leave in its place what is in the middle of the window', () => {
    open();
    const seen = document.getElementById('near') as HTMLElement;
    vi.spyOn(window, 'getComputedStyle').mockImplementation(
      (element) => ({contentVisibility: element.matches('[data-row]') ? 'auto' : 'visible'}) as CSSStyleDeclaration,
    );
    // Exactly in the middle is what holds all rows, which begins far above.
    document.elementFromPoint = (_, y) => (y === window.innerHeight / 2 ? document.body : seen);
    const scrolled = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
    vi.spyOn(seen, 'getBoundingClientRect').mockImplementation(() => ({top: isDeferred() ? 100 : 40}) as DOMRect);
    scrollTo(window.innerHeight + 1);
    expect(scrolled).toHaveBeenCalledWith({top: -60, behavior: 'instant'});
  });

  it('wait for the reader, and then for idle moments', () => {
    open();
    layOutTheRest();
    expect(idle).toHaveLength(0);
    window.dispatchEvent(new Event('pointermove'));
    window.dispatchEvent(new Event('scroll'));
    expect(idle).toHaveLength(0);
    pause();
    expect(idle).toHaveLength(1);
    rest();
    expect(document.querySelectorAll('[data-laid]')).toHaveLength(8);
    expect(isDeferred()).toBe(true);
    rest();
    expect(isDeferred()).toBe(false);
    expect(idle).toHaveLength(0);
  });

  it('wait again when the reader goes on, before the first of them and between two steps', () => {
    open();
    layOutTheRest();
    window.dispatchEvent(new Event('pointermove'));
    vi.advanceTimersByTime(999);
    window.dispatchEvent(new Event('wheel'));
    vi.advanceTimersByTime(999);
    expect(idle).toHaveLength(0);
    vi.advanceTimersByTime(1);
    rest();
    expect(document.querySelectorAll('[data-laid]')).toHaveLength(8);
    window.dispatchEvent(new Event('keydown'));
    rest();
    expect(document.querySelectorAll('[data-laid]')).toHaveLength(8);
    expect(idle).toHaveLength(0);
    pause();
    rest();
    expect(isDeferred()).toBe(false);
    window.dispatchEvent(new Event('pointermove'));
    pause();
    expect(idle).toHaveLength(0);
  });

  it('of a figure that is deferred as a whole are laid out after the figure, a few at a time', () => {
    defersFigures();
    open();
    layOutTheRest();
    window.dispatchEvent(new Event('pointermove'));
    pause();
    rest();
    expect(document.querySelector('[data-figure]')?.matches('[data-laid]')).toBe(true);
    expect(document.querySelectorAll('[data-row][data-laid]')).toHaveLength(8);
    expect(isDeferred()).toBe(true);
    rest();
    expect(isDeferred()).toBe(false);
  });

  it('of all figures are laid out at a jump to the end', () => {
    defersFigures();
    document.body.insertAdjacentHTML('beforeend', '<figure data-figure>a diagram</figure>');
    open();
    document.dispatchEvent(new KeyboardEvent('keydown', {key: 'End'}));
    expect(document.querySelectorAll('[data-laid]')).toHaveLength(14);
    expect(isDeferred()).toBe(false);
  });

  it('do not wait for a reader who was there before the script', () => {
    open();
    window.earlyEvents = [{event: new Event('click'), value: undefined, checked: undefined}];
    layOutTheRest();
    pause();
    expect(idle).toHaveLength(1);
  });

  it('need no second look where nothing was deferred', () => {
    open({type: 'reload'});
    layOutTheRest();
    window.dispatchEvent(new Event('pointermove'));
    pause();
    expect(idle).toHaveLength(0);
  });
});
