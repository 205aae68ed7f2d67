import {describe, expect, it} from 'vitest';
import type {BuildReading, Reading, Results} from '../results';
import {buildRows} from './buildRows';
import {fillIn, reportOf} from './index';
import {readerRows} from './readerRows';
import {cells, markdownTable, summary} from './table';

describe('cells', () => {
  it('give each value its ratio to the best', () =>
    expect(cells([2000, 1000, 1500], {digits: 1, scale: 1000})).toEqual(['2.0 (2.00)', '1.0 (1.00)', '1.5 (1.50)']));
  it('leave a gap where nothing was measured', () => expect(cells([undefined, 4, 8], {digits: 0})).toEqual(['–', '4 (1.00)', '8 (2.00)']));
  it('have no ratio to nothing, of scores, and of a value that stands alone', () => {
    expect(cells([0, 3], {digits: 0})).toEqual(['0', '3']);
    expect(cells([100, 90], {digits: 0, more: true})).toEqual(['100', '90']);
    expect(cells([5, undefined], {digits: 0})).toEqual(['5', '–']);
  });
});

describe('summary', () => {
  it('is the median', () => expect(summary([1, 50, 3])).toBe(3));
  it('is lost as soon as one answer was', () => expect(summary([1, 'lost', 3])).toBe('lost'));
  it('is nothing of nothing', () => expect(summary([])).toBeUndefined());
});

const reading = (metric: string, language: 'en' | 'zh', site: string, value: Reading['value']): Reading => ({metric, language, site, value});

describe('readerRows', () => {
  it('keep languages and sites apart', () => {
    const readings = [
      reading('memory: heap', 'zh', 'a', 4),
      reading('memory: heap', 'en', 'b', 2),
      reading('memory: heap', 'en', 'a', 1),
      reading('memory: heap', 'en', 'a', 3),
    ];
    expect(readerRows(readings, ['a', 'b'])).toEqual([
      ['JavaScript heap, MB, English', '2.0 (1.00)', '2.0 (1.00)'],
      ['JavaScript heap, MB, Chinese', '4.0', '–'],
    ]);
  });

  it('say what was lost and what needs no script, and compare with neither', () => {
    const readings = [
      reading('tap: theme', 'en', 'a', 'lost'),
      reading('tap: theme', 'en', 'b', 0),
      reading('tap: theme', 'en', 'c', 30),
      reading('tap: theme', 'en', 'd', 60),
    ];
    expect(readerRows(readings, ['a', 'b', 'c', 'd'])).toEqual([['first tap: theme, ms, English', 'lost', 'native', '30 (1.00)', '60 (2.00)']]);
  });
});

const build = (pages: number, cpuSeconds: number, more: Partial<BuildReading> = {}): BuildReading => ({
  site: 'a',
  pages,
  state: 'cold',
  seconds: 1,
  cpuSeconds,
  peakMegabytes: 500,
  ...more,
});

describe('buildRows', () => {
  const rows = buildRows([build(4, 5), build(100, 101, {scripts: 2500}), build(1000, 1001), build(4, 9, {site: 'b', cpuSeconds: null})], ['a', 'b']);
  const row = (label: string) => rows.find(([name]) => name === label);

  it('tell the fitted growth', () => {
    expect(row('each page × 2 more, cold, CPU ms')).toEqual([expect.anything(), '1,000.0', '–']);
    expect(row('CPU seconds grow with the pages to the power of, cold')?.[1]).toBe('1.00');
  });
  it('show what a build cost, and gaps', () => {
    expect(row('build, cold, 100 pages × 2, CPU seconds')?.slice(1)).toEqual(['101.0', '–']);
    expect(row('build, cold, 4 pages × 2, CPU seconds')?.slice(1)).toEqual(['5.0', '–']);
    expect(row('scripts of a page of 100 × 2, everything loaded, kB')?.slice(1)).toEqual(['2.5', '–']);
  });
});

describe('reportOf', () => {
  it('names day, machine and versions, and holds one table', () => {
    const results: Results = {
      date: '2026-11-25',
      machine: 'M',
      browser: 'B',
      runs: 5,
      sites: {a: {name: 'A', versions: ['a 1'], features: 'all'}},
      readings: [reading('memory: heap', 'en', 'a', 1)],
      builds: [],
    };
    expect(reportOf([['load', results]])).toBe(
      '- Loading: measured on 2026-11-25, medians of 5, interleaved; M, B.\n- A: a 1; all.\n\n|  | A |\n| --- | ---: |\n| JavaScript heap, MB, English | 1.0 |',
    );
  });
});

describe('fillIn', () => {
  it('replaces what stands between the marks, and nothing else', () => {
    const once = fillIn('a\n<!-- bench:begin -->\nold\n<!-- bench:end -->\nb\n', 'new');
    expect(once).toBe('a\n<!-- bench:begin -->\n\nnew\n\n<!-- bench:end -->\nb\n');
    expect(fillIn(once, 'new')).toBe(once);
  });
  it('refuses a text without marks', () => expect(() => fillIn('a', 'new')).toThrow('lacks'));
});

describe('markdownTable', () => {
  it('aligns numbers to the right', () => expect(markdownTable(['x', 'y'], [['a', '1']])).toBe('| x | y |\n| --- | ---: |\n| a | 1 |'));
});
