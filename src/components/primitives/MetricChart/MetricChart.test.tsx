// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import type {ResolvedColumn, ResolvedRow} from '@site/src/l10n/figures';
import {translate} from '@site/tests/doubles/Translate';
import {setLocale} from '@site/tests/doubles/locale';
import {MetricChart} from '.';

afterEach(cleanup);

const columns: ResolvedColumn[] = [
  {id: 'percent', label: 'Percent', kind: 'number', unit: '%'},
  {
    id: 'kind',
    label: 'Kind',
    kind: 'term',
    terms: [
      {id: 'vendor', label: 'Vendor claim', tone: 'caution'},
      {id: 'research', label: 'Research', tone: 'positive'},
      {id: 'survey', label: 'Survey'},
    ],
  },
];
const row = (id: string, percent: number | null, kind: string): ResolvedRow => ({
  id,
  name: `Finding ${id}`,
  cells: {percent, kind},
  sources: [],
  verified: '2026-08-21',
});
const rows = [row('a', 80, 'vendor'), row('b', -25, 'research'), row('c', null, 'research'), row('d', 13.8, 'vendor')];
const chart = {title: 'Claims and results', lead: 'Not to be compared.', value: 'percent', series: 'kind', max: 100};

function renderChart() {
  render(<MetricChart chart={chart} columns={columns} rows={rows} figureId="roi" />);
  return screen.getByRole('region', {name: 'Claims and results'});
}

describe('MetricChart', () => {
  it('lists the rows of each series with their numbers as text', () => {
    const lists = within(renderChart()).getAllByRole('list');
    expect(
      lists.map((list) =>
        within(list)
          .getAllByRole('listitem')
          .map((item) => item.textContent),
      ),
    ).toEqual([['Finding a80%', 'Finding d13.8%'], ['Finding b-25%']]);
  });

  it('leaves out rows without a number and series without a row', () => {
    const text = renderChart().textContent;
    expect(text).not.toContain('Finding c');
    expect(text).not.toContain('Survey');
  });

  it('links each bar to its row', () => {
    renderChart();
    expect(screen.getByRole('link', {name: 'Finding a'}).getAttribute('href')).toBe('#roi-a');
  });

  it('draws bars as long as their numbers, a fall as long as a rise', () => {
    const bars = [...renderChart().querySelectorAll('svg')].map((svg) => svg.lastElementChild?.getAttribute('width'));
    expect(bars.map(Number)).toEqual([80, 13.8, 25]);
  });

  it('hides the drawing from screen readers, which have the words', () => {
    expect(renderChart().querySelectorAll('svg:not([aria-hidden="true"])')).toHaveLength(0);
  });

  it('says in both languages where a bar ends', () => {
    expect(renderChart().textContent).toContain('A full bar is 100%.');
    cleanup();
    setLocale('zh');
    expect(renderChart().textContent).toContain(translate({id: 'chart.axis'}, {max: '100%'}));
  });
});
