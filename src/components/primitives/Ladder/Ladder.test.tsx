// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import type {ResolvedLadder, ResolvedStage} from '@site/src/l10n/figures';
import {Ladder} from '.';

const stage = (level: number, extra: Partial<ResolvedStage> = {}): ResolvedStage => ({
  id: `level-${level}`,
  level,
  name: `Name ${level}`,
  summary: `Summary ${level}.`,
  aspects: {see: [`Seen ${level}.`, `Also seen ${level}.`], next: [`Next ${level}.`]},
  sources: ['model'],
  verified: '2026-08-21',
  ...extra,
});

const ladder: ResolvedLadder = {
  shape: 'ladder',
  id: 'levels',
  title: 'Levels',
  lead: 'Where are you?',
  factKind: 'structure',
  sources: {model: {title: 'The model', url: 'https://example.com/model'}},
  aspects: [
    {id: 'see', label: 'What you see'},
    {id: 'next', label: 'How to go on'},
  ],
  stages: [
    stage(0),
    stage(1, {
      milestones: [{id: 'launch', date: '2025-03', text: 'It launched.', sources: ['model'], verified: '2026-10'}],
      links: [
        {id: 'guide', to: '/docs/guide', label: 'The guide', description: 'What to do.'},
        {id: 'plain', to: 'https://example.com/plain', label: 'Plain'},
      ],
    }),
  ],
};

beforeEach(() => void render(<Ladder model={ladder} />));
afterEach(cleanup);

const byId = (id: string) => document.getElementById(id) as HTMLElement;

describe('Ladder', () => {
  it('is a figure with its steps in order, each with its level as given', () => {
    const steps = within(screen.getByRole('figure')).getAllByRole('listitem', {name: /Name/});
    expect(steps.map((step) => step.id)).toEqual(['levels-level-0', 'levels-level-1']);
    expect(steps.map((step) => step.getAttribute('aria-labelledby'))).toEqual(['levels-level-0-name', 'levels-level-1-name']);
    expect(byId('levels-level-0-name').textContent).toBe('0Name 0');
  });

  it('answers every aspect of a step under its label', () => {
    const terms = within(byId('levels-level-0')).getAllByRole('term');
    expect(terms.map((term) => [term.textContent, term.nextElementSibling?.textContent])).toEqual([
      ['What you see', 'Seen 0.Also seen 0.'],
      ['How to go on', 'Next 0.'],
    ]);
  });

  it('dates a milestone and gives it an anchor and sources of its own', () => {
    const milestone = byId('levels-level-1-launch');
    expect(milestone.textContent).toContain('Mar 2025');
    expect(milestone.querySelector('time')?.dateTime).toBe('2025-03');
    expect(within(milestone).getByRole('link', {name: 'The model'})).toBeTruthy();
  });

  it('shows milestones only where a step has some', () => {
    expect(screen.getAllByText('Milestones')).toHaveLength(1);
  });

  it('links to pages of the site and of the web', () => {
    const guide = screen.getByRole('link', {name: 'The guide'});
    expect(guide.getAttribute('href')).toBe('/docs/guide');
    expect(guide.closest('li')?.textContent).toBe('The guide — What to do.');
    expect(screen.getByRole('link', {name: 'Plain'}).getAttribute('href')).toBe('https://example.com/plain');
  });

  it('counts the checks of milestones among those of the figure', () => {
    expect(screen.getByRole('figure').textContent).toContain('Facts checked between 21 Aug 2026 and Oct 2026.');
  });
});
