import {describe, expect, it} from 'vitest';
import {fitLine, growthExponent, median} from './statistics';

describe('median', () => {
  it('is the middle value, whatever the order', () => expect(median([9, 1, 5])).toBe(5));
  it('is the mean of the middle two of an even number', () => expect(median([4, 1, 3, 100])).toBe(3.5));
  it('is not moved by one outlier', () => expect(median([1, 2, 3, 4, 9000])).toBe(3));
  it('is nothing of nothing', () => expect(median([])).toBeUndefined());
  it('leaves its input as it is', () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('fitLine', () => {
  it('finds a line that goes through all points', () =>
    expect(
      fitLine([
        [4, 9],
        [100, 201],
        [500, 1001],
      ]),
    ).toEqual({base: expect.closeTo(1), slope: expect.closeTo(2), fit: expect.closeTo(1)}));
  it('says how well it fits', () =>
    expect(
      fitLine([
        [0, 0],
        [1, 1],
        [2, 4],
        [3, 9],
      ])?.fit,
    ).toBeCloseTo(0.918, 3));
  it.each([
    [[]],
    [[[1, 1]]],
    [
      [
        [2, 1],
        [2, 5],
      ],
    ],
  ] as [number, number][][][])('finds none through %j', (points) => expect(fitLine(points)).toBeUndefined());
});

describe('growthExponent', () => {
  const sizes = [4, 100, 500, 1000];
  it('is 1 where every page costs the same, whatever the fixed part', () => expect(growthExponent(sizes.map((x) => [x, 30 + 2 * x]))).toBeCloseTo(1, 5));
  it('is 2 where the cost grows with the square', () => expect(growthExponent(sizes.map((x) => [x, (x - 4) ** 2 + 7]))).toBeCloseTo(2, 5));
  it('is not known from two sizes', () =>
    expect(
      growthExponent([
        [4, 1],
        [100, 2],
      ]),
    ).toBeUndefined());
});
