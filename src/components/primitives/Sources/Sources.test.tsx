// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {translate} from '@site/tests/doubles/Translate';
import {setLocale} from '@site/tests/doubles/locale';
import {Sources, findSource} from '.';

afterEach(cleanup);

const shared = {readme: {title: 'README', url: 'https://example.com/readme'}};
const own = {title: 'Release notes', url: 'https://example.com/notes'};

describe('Sources', () => {
  it('links shared and own sources in the order of the fact', () => {
    render(<Sources refs={[own, 'readme']} shared={shared} verified="2026-08-21" />);
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.map((link) => [link.textContent, link.href])).toEqual([
      ['Release notes', 'https://example.com/notes'],
      ['README', 'https://example.com/readme'],
    ]);
  });

  it('says in English when the fact was checked', () => {
    const {container} = render(<Sources refs={['readme']} shared={shared} verified="2026-08-21" />);
    expect(container.textContent).toBe('Sources: README · checked 21 Aug 2026');
    expect(container.querySelector('time')?.dateTime).toBe('2026-08-21');
  });

  it('says the same in Chinese', () => {
    setLocale('zh');
    const {container} = render(<Sources refs={['readme']} shared={shared} verified="2026-08" />);
    const sources = translate({id: 'figure.sources'}) + translate({id: 'figure.colon'});
    expect(container.textContent).toBe(`${sources}README · ${translate({id: 'figure.verified'}, {date: '2026 年 8 月'})}`);
    expect(container.querySelector('time')?.dateTime).toBe('2026-08');
  });

  it('names the reference that it cannot find', () => {
    expect(() => findSource('readmee', shared)).toThrow('source "readmee" is not defined');
  });
});
