// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {Slices} from './slices';

const numbers = (count: number) => Array.from({length: count}, (_, index) => index);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('Slices', () => {
  it('does a short list at once', () => {
    const done: number[] = [];
    new Slices().run(numbers(250), (slice) => done.push(...slice));
    expect(done).toEqual(numbers(250));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does a long list in its order, bit by bit', () => {
    const done: number[] = [];
    new Slices().run(numbers(2000), (slice) => done.push(...slice));
    expect(done.length).toBeLessThan(2000);
    vi.runAllTimers();
    expect(done).toEqual(numbers(2000));
  });

  it('says which slice is the last one', () => {
    const last: boolean[] = [];
    new Slices().run(numbers(600), (_slice, isLast) => last.push(isLast));
    vi.runAllTimers();
    expect(last).toEqual([false, false, true]);
  });

  it('gives up what is left of a run when another begins', () => {
    const slices = new Slices();
    const done: string[] = [];
    slices.run(numbers(2000), (slice) => done.push(...slice.map(() => 'old')));
    const before = done.length;
    slices.run(numbers(600), (slice) => done.push(...slice.map(() => 'new')));
    vi.runAllTimers();
    expect(done.slice(before)).toEqual(numbers(600).map(() => 'new'));
  });

  it('leaves another list alone', () => {
    const done: number[] = [];
    new Slices().run(numbers(600), (slice) => done.push(...slice));
    new Slices().run(numbers(600), () => undefined);
    vi.runAllTimers();
    expect(done).toEqual(numbers(600));
  });
});
