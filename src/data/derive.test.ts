import {describe, expect, it} from 'vitest';
import {lastDay, reviewBy} from './derive';

describe('lastDay', () => {
  it.each([
    ['2026-08-21', '2026-08-21'],
    ['2026-02', '2026-02-28'],
    ['2024-02', '2024-02-29'],
    ['2026', '2026-12-31'],
  ])('of %s is %s', (date, day) => expect(lastDay(date)).toBe(day));
});

describe('reviewBy', () => {
  it('gives a price 90 days, a status 120, a structure 365', () => {
    expect(reviewBy('2026-08-15', 'price')).toBe('2026-11-13');
    expect(reviewBy('2026-08-15', 'status')).toBe('2026-12-13');
    expect(reviewBy('2026-08-15', 'structure')).toBe('2027-08-15');
  });
});
