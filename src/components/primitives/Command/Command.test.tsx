// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, expect, it} from 'vitest';
import {Command} from '.';

afterEach(cleanup);

it('shows a command whole, as code, with its line breaks and spaces', () => {
  const command = 'aws eks create-addon \\\n  --addon-name adot';
  render(<Command>{command}</Command>);
  expect(screen.getByRole('code').textContent).toBe(command);
});

it('marks its block, so that a copy button can find it', () => {
  render(<Command>kubectl get pods</Command>);
  expect(screen.getByRole('code').closest('[data-command]')?.textContent).toBe('kubectl get pods');
});
