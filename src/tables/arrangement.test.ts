// @vitest-environment jsdom
import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Arrangement} from './Arrangement';
import {FIRST_SLICE} from './slices';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** A table with this many row groups in a region of its own, each with a button. */
function print(count: number) {
  document.body.innerHTML = '<div role="region"><table><thead><tr><th>Name</th></tr></thead></table></div>';
  const table = document.querySelector('table') as HTMLTableElement;
  const rows = Array.from({length: count}, (_, index) => {
    const body = table.createTBody();
    body.id = String(index);
    body.append(document.createElement('button'));
    return body;
  });
  return {table, rows, region: table.parentElement as HTMLElement, arrangement: new Arrangement(table, rows)};
}

const order = (table: HTMLTableElement) => [...table.tBodies].map((body) => Number(body.id));
const shown = (table: HTMLTableElement) => [...table.tBodies].filter((body) => !body.hidden).map((body) => Number(body.id));
const range = (count: number) => Array.from({length: count}, (_, index) => index);

describe('a short table', () => {
  it('ends in any order with any rows hidden, from any other, at once', () => {
    const size = 40;
    const choice = fc.tuple(fc.shuffledSubarray(range(size), {minLength: size}), fc.subarray(range(size)));
    fc.assert(
      fc.property(fc.array(choice, {minLength: 1, maxLength: 4}), (choices) => {
        const {table, rows, region, arrangement} = print(size);
        for (const [ids, visible] of choices) {
          arrangement.arrange(
            ids.flatMap((id) => rows[id] ?? []),
            new Set(visible.flatMap((id) => rows[id] ?? [])),
          );
          expect(order(table)).toEqual(ids);
          expect(shown(table).sort((a, b) => a - b)).toEqual(visible);
          expect(region.hasAttribute('aria-busy')).toBe(false);
        }
      }),
      {numRuns: 30},
    );
  });
});

describe('a long table', () => {
  it('shows the first rows of a new order at once, says that it is busy, and then has all of them', () => {
    const {table, rows, region, arrangement} = print(900);
    const reversed = [...rows].reverse();
    arrangement.arrange(reversed, new Set(rows));
    expect(order(table).slice(0, FIRST_SLICE)).toEqual(range(900).reverse().slice(0, FIRST_SLICE));
    expect(table.tBodies).toHaveLength(900);
    expect(region.getAttribute('aria-busy')).toBe('true');
    vi.runAllTimers();
    expect(order(table)).toEqual(range(900).reverse());
    expect(region.hasAttribute('aria-busy')).toBe(false);
  });

  it('hides at once, and shows first what comes first, in a new order too', () => {
    const {table, rows, arrangement} = print(900);
    arrangement.arrange([...rows].reverse(), new Set([rows[3], rows[500], rows[20]] as HTMLElement[]));
    expect(shown(table)).toEqual([500, 20, 3]);
    vi.runAllTimers();
    arrangement.arrange(rows, new Set(rows));
    expect(shown(table).slice(0, FIRST_SLICE)).toEqual(range(FIRST_SLICE));
    vi.runAllTimers();
    expect(shown(table)).toEqual(range(900));
  });

  it('moves nothing where only a filter changes', () => {
    const {table, rows, arrangement} = print(900);
    const moved = vi.spyOn(Element.prototype, 'after');
    arrangement.arrange(rows, new Set(rows.filter((_, index) => index % 3 === 0)));
    arrangement.arrange(rows, new Set(rows.filter((_, index) => index % 2 === 0)));
    vi.runAllTimers();
    expect(shown(table)).toEqual(range(900).filter((id) => id % 2 === 0));
    expect(moved).not.toHaveBeenCalled();
    moved.mockRestore();
  });

  it('ends with the last choice when another comes before it is done', () => {
    const {table, rows, region, arrangement} = print(900);
    arrangement.arrange([...rows].reverse(), new Set(rows));
    arrangement.arrange(rows, new Set(rows.slice(0, 800)));
    vi.runAllTimers();
    expect(order(table)).toEqual(range(900));
    expect(shown(table)).toEqual(range(800));
    expect(region.hasAttribute('aria-busy')).toBe(false);
  });

  it('is whole before it is printed', () => {
    const {table, rows, region, arrangement} = print(900);
    arrangement.arrange([...rows].reverse(), new Set(rows));
    window.dispatchEvent(new Event('beforeprint'));
    expect(order(table)).toEqual(range(900).reverse());
    expect(region.hasAttribute('aria-busy')).toBe(false);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
    vi.runAllTimers();
    expect(order(table)).toEqual(range(900).reverse());
  });

  it('lets what has the focus keep it', () => {
    const {table, rows, arrangement} = print(900);
    const button = rows[700]?.querySelector('button') as HTMLElement;
    button.focus();
    arrangement.arrange([...rows].reverse(), new Set(rows));
    vi.runAllTimers();
    expect(order(table)).toEqual(range(900).reverse());
    expect(document.activeElement).toBe(button);
  });

  it('begins with its first row where it scrolls on its own, and only for a new order', () => {
    const {rows, region, arrangement} = print(900);
    region.scrollTop = 400;
    arrangement.arrange(rows, new Set(rows.slice(1)));
    expect(region.scrollTop).toBe(400);
    arrangement.arrange([...rows].reverse(), new Set(rows));
    expect(region.scrollTop).toBe(0);
  });
});
