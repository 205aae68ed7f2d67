// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import type {ResolvedColumn} from '@site/src/l10n/figures';
import {translate} from '@site/tests/doubles/Translate';
import {setLocale} from '@site/tests/doubles/locale';
import {Legend} from './Legend';

afterEach(cleanup);

const columns: ResolvedColumn[] = [
  {id: 'purpose', label: 'Purpose', kind: 'text'},
  {id: 'count', label: 'Tools', kind: 'number', description: 'As the README counts them.'},
  {
    id: 'access',
    label: 'Access',
    kind: 'term',
    terms: [
      {id: 'read-only', label: 'Read-only'},
      {id: 'writes', label: 'Writes', definition: 'It changes things.'},
    ],
  },
];

describe('Legend', () => {
  it('explains columns and values that have a definition, and only those', () => {
    const {container} = render(<Legend columns={columns} />);
    expect(container.textContent).toContain('Tools As the README counts them.');
    expect(screen.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent])).toEqual([['Writes', 'It changes things.']]);
    expect(container.textContent).not.toContain('Purpose');
  });

  it('is folded below a line that says what it holds', () => {
    const {container} = render(<Legend columns={columns} />);
    expect(container.querySelector('details')?.open).toBe(false);
    expect(container.querySelector('summary')?.textContent).toBe('What the columns and values mean');
  });

  it('says so in Chinese', () => {
    setLocale('zh');
    const {container} = render(<Legend columns={columns} />);
    expect(container.querySelector('summary')?.textContent).toBe(translate({id: 'table.legend'}));
  });

  it('is absent where nothing needs explaining', () => {
    expect(render(<Legend columns={columns.slice(0, 1)} />).container.textContent).toBe('');
  });
});
