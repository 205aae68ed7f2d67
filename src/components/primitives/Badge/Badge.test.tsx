// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {Badge} from '.';

afterEach(cleanup);

describe('Badge', () => {
  it('carries its meaning in words and hands its tone to the stylesheet', () => {
    render(<Badge tone="caution">Preview</Badge>);
    expect(screen.getByText('Preview').dataset.tone).toBe('caution');
  });

  it('is neutral where no tone is given', () => {
    render(<Badge>Plain</Badge>);
    expect(screen.getByText('Plain').dataset.tone).toBe('neutral');
  });
});
