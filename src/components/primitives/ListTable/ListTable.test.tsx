// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, expect, it} from 'vitest';
import {axeFaults} from '@site/tests/unit/axe';
import {ListTable} from '.';

afterEach(cleanup);

it('is a table with a name, whose rows and columns have heads, and marks numbers', async () => {
  const {container} = render(
    <ListTable
      caption="Files"
      columns={[{label: 'Figure'}, {label: 'Facts', isNumber: true}, {label: 'Files'}]}
      rows={[{key: 'a', name: <a href="#a">Costs</a>, cells: ['12', 'JSON']}]}
    />,
  );
  expect(screen.getByRole('table', {name: 'Files'})).toBeDefined();
  expect(screen.getAllByRole('columnheader').map(({textContent}) => textContent)).toEqual(['Figure', 'Facts', 'Files']);
  expect(screen.getByRole('rowheader').textContent).toBe('Costs');
  const marked = [...container.querySelectorAll('[data-number]')].map(({textContent}) => textContent);
  expect(marked).toEqual(['Facts', '12']);
  expect(await axeFaults(container)).toEqual([]);
});
