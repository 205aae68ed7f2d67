// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {translate} from '@site/tests/doubles/Translate';
import {setLocale} from '@site/tests/doubles/locale';
import {withErrorBoundary} from '.';

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const Broken = withErrorBoundary('RoiMetrics', () => {
  throw new Error('a row is broken');
});
const Sound = withErrorBoundary('CostStructure', () => <p>Costs</p>);

describe('withErrorBoundary', () => {
  it('shows what it holds', () => {
    render(<Sound />);
    expect(screen.getByText('Costs')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('costs the reader only the figure that failed, and names it', () => {
    render(
      <article>
        <p>Before</p>
        <Broken />
        <Sound />
      </article>,
    );
    expect(screen.getByRole('alert').textContent).toContain('RoiMetrics');
    expect(screen.getByRole('article').textContent).toMatch(/^Before.*Costs$/s);
  });

  it('says so in Chinese', () => {
    setLocale('zh');
    render(<Broken />);
    expect(screen.getByRole('alert').textContent).toBe(translate({id: 'figure.failed'}, {name: 'RoiMetrics'}));
  });

  it('gives the component its name, for developer tools', () => expect(Sound.displayName).toBe('CostStructure'));
});
