// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {FIRST_SLICE, SLICE, Slices} from './slices';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Steps that note their numbers, or what they are called by. */
function* counted(count: number, done: (number | string)[], name?: string): Generator<void> {
  for (let step = 0; step < count; step += 1) {
    done.push(name ?? step);
    yield;
  }
}

const numbers = (count: number) => Array.from({length: count}, (_, index) => index);

describe('Slices', () => {
  it('does little work at once', () => {
    const done: number[] = [];
    const onDone = vi.fn();
    const slices = new Slices();
    slices.run(counted(FIRST_SLICE - 1, done), onDone);
    expect(done).toEqual(numbers(FIRST_SLICE - 1));
    expect(onDone).toHaveBeenCalledOnce();
    expect(slices.isBusy).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does long work in its order, bit by bit', () => {
    const done: number[] = [];
    const onDone = vi.fn();
    const slices = new Slices();
    slices.run(counted(2000, done), onDone);
    expect(done).toHaveLength(FIRST_SLICE);
    expect(slices.isBusy).toBe(true);
    vi.advanceTimersToNextTimer();
    vi.advanceTimersToNextTimer();
    expect(done).toHaveLength(FIRST_SLICE + SLICE);
    expect(onDone).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(done).toEqual(numbers(2000));
    expect(onDone).toHaveBeenCalledOnce();
    expect(slices.isBusy).toBe(false);
  });

  it('gives up what is left of a run when another begins', () => {
    const slices = new Slices();
    const done: string[] = [];
    const onDone = vi.fn();
    slices.run(counted(2000, done, 'old'), onDone);
    const before = done.length;
    slices.run(counted(600, done, 'new'));
    vi.runAllTimers();
    expect(done.slice(before)).toEqual(numbers(600).map(() => 'new'));
    expect(onDone).not.toHaveBeenCalled();
  });

  it('leaves other work alone', () => {
    const done: number[] = [];
    new Slices().run(counted(600, done));
    new Slices().run(counted(600, []));
    vi.runAllTimers();
    expect(done).toEqual(numbers(600));
  });
});
