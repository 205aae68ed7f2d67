// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {translate} from '@site/tests/doubles/Translate';
import {setLocale} from '@site/tests/doubles/locale';
import {Figure} from '.';

afterEach(cleanup);

function renderFigure(verified: string[]) {
  render(
    <Figure id="sample" title="Sample servers" lead="Which server does what." verified={verified} count="3 rows.">
      <p>Matter</p>
    </Figure>,
  );
  return screen.getByRole('figure');
}

describe('Figure', () => {
  it('shows title, lead, matter and count', () => {
    const text = renderFigure(['2026-08-21']).textContent;
    expect(text).toMatch(/^Sample servers.*Which server does what\..*Matter.*3 rows\./s);
  });

  it('links its title to itself, so that a reader can take its address', () => {
    const figure = renderFigure(['2026-08-21']);
    expect(screen.getByRole('link', {name: 'Sample servers'}).getAttribute('href')).toBe(`#${figure.id}`);
  });

  it('names the one day on which all facts were checked', () => {
    expect(renderFigure(['2026-08-21', '2026-08-21']).textContent).toContain('All facts checked 21 Aug 2026.');
  });

  it('names the oldest and the newest check, whatever the order of the facts', () => {
    const figure = renderFigure(['2026-08-21', '2025-03-10', '2026-10']);
    expect(figure.textContent).toContain('Facts checked between 10 Mar 2025 and Oct 2026.');
    expect([...figure.querySelectorAll('time')].map((time) => time.dateTime)).toEqual(['2025-03-10', '2026-10']);
  });

  it('says so in Chinese', () => {
    setLocale('zh');
    expect(renderFigure(['2026-08', '2026-10']).textContent).toContain(
      translate({id: 'figure.checkedBetween'}, {oldest: '2026 年 8 月', newest: '2026 年 10 月'}),
    );
  });

  it('claims no check where it holds no fact', () => {
    expect(renderFigure([]).querySelector('time')).toBeNull();
  });
});

describe('rows that are gone', () => {
  it('are where old links land, with the reason and what took their place', () => {
    render(
      <Figure id="figure-with-gone-rows" title="Sample" lead="Lead." verified={[]}>
        <p>Matter</p>
      </Figure>,
    );
    const [merged, ended] = ['old', 'older'].map((row) => document.getElementById(`figure-with-gone-rows-${row}`));
    expect(merged?.textContent).toContain('Merged with another row.');
    expect(merged?.querySelector('a')?.getAttribute('href')).toBe('#figure-with-gone-rows-new');
    expect(ended?.querySelector('a')).toBeNull();
  });

  it('leave no list where there are none', () => {
    expect(renderFigure(['2026-08-21']).querySelector('ul')).toBeNull();
  });
});
