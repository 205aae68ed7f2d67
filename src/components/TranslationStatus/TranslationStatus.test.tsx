// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import type {TranslationStatus as Status} from '@site/src/l10n/drift/status';
import {setLocale} from '@site/tests/doubles/locale';
import {axeFaults} from '@site/tests/unit/axe';
import {TranslationNotice} from '../TranslationNotice';
import {TranslationStatus} from '.';

afterEach(cleanup);

const status: Status = {
  groups: [
    {group: 'aiops-aidlc/index.mdx', kind: 'page', title: {en: 'Overview', zh: '概览'}, to: '/docs/aiops-aidlc', current: 1200, pending: 1, missing: 0},
    {group: 'src/data/claims.ts', kind: 'data', title: {en: 'src/data/claims.ts', zh: 'src/data/claims.ts'}, current: 51, pending: 0, missing: 1},
  ],
  open: [
    {
      key: 'aiops-aidlc/index.mdx#guides',
      anchor: 'aiops-aidlc-index-mdx-guides',
      title: {en: 'Overview', zh: '概览'},
      label: {en: 'The four guides', zh: '四篇指南'},
      to: '/docs/aiops-aidlc#guides',
      missing: false,
      since: '2026-11-22',
      reason: 'The translator is away.',
      changes: [{was: 'Old words.', is: 'New words.'}, {is: 'A new sentence.'}],
    },
    {key: 'src/data/claims.ts#claims.x', anchor: 'x', title: {en: 'a', zh: 'b'}, label: {en: 'claims.x', zh: 'claims.x'}, missing: true, changes: []},
  ],
};

describe('TranslationStatus', () => {
  it('says what is up to date, behind and missing', () => {
    render(<TranslationStatus status={status} />);
    expect(document.body.textContent).toContain('Up to date: 1,251. Behind the English: 1. Not translated: 1.');
    expect(screen.getAllByRole('row')).toHaveLength(3);
  });

  it('shows an outdated section at its anchor, with a link to it and what changed', () => {
    render(<TranslationStatus status={status} />);
    const item = document.getElementById('aiops-aidlc-index-mdx-guides');
    expect(item?.querySelector('a')?.getAttribute('href')).toBe('/docs/aiops-aidlc#guides');
    expect(item?.querySelector('del')?.textContent).toBe('Old words.');
    expect([...(item?.querySelectorAll('ins') ?? [])].map((node) => node.textContent)).toEqual(['New words.', 'A new sentence.']);
    expect(item?.textContent).toContain('The translator is away.');
  });

  it('says so where nothing is open', () => {
    render(<TranslationStatus status={{...status, open: []}} />);
    expect(document.body.textContent).toContain('Nothing: every section');
  });

  it('speaks Chinese in Chinese', () => {
    setLocale('zh');
    render(<TranslationStatus status={status} />);
    expect(document.body.textContent).toContain('四篇指南');
    expect(document.body.textContent).toContain('落后于英文');
  });

  it('passes axe', async () => {
    const {container} = render(<TranslationStatus status={status} />);
    expect(await axeFaults(container)).toEqual([]);
  });
});

describe('TranslationNotice', () => {
  it('links to the difference', () => {
    setLocale('zh');
    render(<TranslationNotice of="section" anchor="aiops-aidlc-index-mdx-guides" since="2026-11-22" />);
    const note = screen.getByRole('note');
    expect(note.textContent).toContain('自 2026 年 11 月 22 日起，本节落后于英文版。');
    expect(note.querySelector('a')?.getAttribute('href')).toBe('/translation-status#aiops-aidlc-index-mdx-guides');
  });

  it('tells a figure from a section, and what was never translated from both', () => {
    render(<TranslationNotice of="figure" anchor="x" since="2026-11-22" />);
    expect(screen.getByRole('note').textContent).toContain('figure');
    cleanup();
    render(<TranslationNotice of="section" anchor="x" since="2026-11-22" missing="yes" />);
    expect(screen.getByRole('note').textContent).toContain('not translated yet');
  });
});
