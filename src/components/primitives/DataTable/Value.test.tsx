// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import type {ResolvedCell, ResolvedColumn} from '@site/src/l10n/figures';
import {setLocale} from '@site/tests/doubles/locale';
import {Value} from './Value';

afterEach(cleanup);

function show(kind: ResolvedColumn['kind'], cell: ResolvedCell | undefined, extra: Partial<ResolvedColumn> = {}): HTMLElement {
  return render(<Value cell={cell} column={{id: 'sample', label: 'Sample', kind, ...extra}} />).container;
}

const itemTexts = () => screen.getAllByRole('listitem').map((item) => item.textContent);
const codeTexts = () => screen.getAllByRole('code').map((code) => code.textContent);

const terms: ResolvedColumn['terms'] = [
  {id: 'read-only', label: 'Read-only', tone: 'positive'},
  {id: 'writes', label: 'Writes', tone: 'caution'},
];

describe('a value of kind', () => {
  it('text is shown as it is', () => expect(show('text', 'Operate clusters.').textContent).toBe('Operate clusters.'));

  it('text with several values is a list', () => {
    show('text', ['One.', 'Two.']);
    expect(itemTexts()).toEqual(['One.', 'Two.']);
  });

  it('text with a list of one is no list', () => {
    expect(show('text', ['One.']).textContent).toBe('One.');
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('name is shown as it is', () => expect(show('name', 'Apache-2.0').textContent).toBe('Apache-2.0'));

  it('code is code', () => {
    show('code', '--read-only');
    expect(codeTexts()).toEqual(['--read-only']);
  });

  it('code with several values is a list of code', () => {
    show('code', ['--a', '--b']);
    expect(itemTexts()).toEqual(['--a', '--b']);
    expect(codeTexts()).toEqual(['--a', '--b']);
  });

  it('command has a block for each command', () => {
    const container = show('command', ['uvx one', 'uvx two']);
    expect([...container.querySelectorAll('[data-command]')].map((block) => block.textContent)).toEqual(['uvx one', 'uvx two']);
  });

  it('number is grouped and has its unit', () => {
    expect(show('number', 19427).textContent).toBe('19,427');
    cleanup();
    expect(show('number', 12.5, {unit: '%'}).textContent).toBe('12.5%');
    cleanup();
    expect(show('number', 3, {unit: 'h'}).textContent).toBe('3 h');
  });

  it('number keeps a zero, which is not unknown', () => expect(show('number', 0).textContent).toBe('0'));

  it('date is readable by people and machines', () => {
    const container = show('date', '2026-08-21');
    expect(container.textContent).toBe('21 Aug 2026');
    expect(container.querySelector('time')?.dateTime).toBe('2026-08-21');
  });

  it('date reads as Chinese in Chinese', () => {
    setLocale('zh');
    expect(show('date', '2026-08').textContent).toBe('2026 年 8 月');
  });

  it('version is shown as it is', () => expect(show('version', 'v1.10.0').textContent).toBe('v1.10.0'));

  it('term is the label of its term, with its tone', () => {
    show('term', 'writes', {terms});
    expect(screen.getByText('Writes').dataset.tone).toBe('caution');
  });

  it('term shows several terms in the order of the cell', () => {
    const container = show('term', ['writes', 'read-only'], {terms});
    expect([...container.querySelectorAll('[data-tone]')].map((badge) => badge.textContent)).toEqual(['Writes', 'Read-only']);
  });

  it('price has amount, unit and Region', () => {
    expect(show('price', {usd: 0.1, unit: 'cluster-hour', region: 'us-east-1'}).textContent).toBe('0.10 USD / cluster-hour (us-east-1)');
  });
});

describe('a value that is not there', () => {
  it.each([null, undefined])('reads "unknown" (%s)', (cell) => expect(show('number', cell).textContent).toBe('unknown'));

  it('reads as the column says, where "unknown" says too little', () => {
    expect(show('date', null, {unknown: 'not announced'}).textContent).toBe('not announced');
  });

  it('is told from a question that does not apply', () => expect(show('command', 'n/a').textContent).toBe('not applicable'));

  it('reads so in Chinese', () => {
    setLocale('zh');
    expect(show('number', null).textContent).toBe('未知');
    cleanup();
    expect(show('number', 'n/a').textContent).toBe('不适用');
  });
});
