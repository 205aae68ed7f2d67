// @vitest-environment jsdom
import {beforeEach, describe, expect, it} from 'vitest';
import {setLocale} from '@site/tests/doubles/locale';
import {printLiveTexts} from '@site/tests/unit/liveTexts';
import {markDueRows} from './freshness';

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.body.innerHTML = `
    <table>
      <tbody data-review="2026-12-19"><tr><th><span data-name>Early</span></th></tr></tbody>
      <tbody data-review="2027-06-30"><tr><th><span data-name>Late</span></th></tr></tbody>
      <tbody data-review="2026-01-01"><tr><th><span data-name>Built</span><span data-due>due when built</span></th></tr></tbody>
    </table>`;
  printLiveTexts();
});

const names = () => [...document.querySelectorAll('th')].map((cell) => cell.textContent?.replace(/\s+/g, ' '));

describe('marking rows that are due', () => {
  it('marks those whose day has passed, with the day', () => {
    markDueRows(document, '2027-01-01');
    expect(names()).toEqual([expect.stringMatching(/^Early.*due for review since 19 Dec 2026/), 'Late', 'Builtdue when built']);
  });

  it('leaves a row alone on its day', () => {
    markDueRows(document, '2026-12-19');
    expect(names()[0]).toBe('Early');
  });

  it('marks a row once, however often it looks', () => {
    markDueRows(document, '2028-01-01');
    markDueRows(document, '2028-01-02');
    expect(document.querySelectorAll('[data-due]')).toHaveLength(3);
  });

  it('speaks Chinese in Chinese', () => {
    document.documentElement.lang = 'zh-CN';
    setLocale('zh');
    document.getElementById('live-texts')?.remove();
    printLiveTexts();
    markDueRows(document, '2027-01-01');
    expect(names()[0]).toContain('自 2026 年 12 月 19 日起待复核');
  });

  it('looks only where it is told to', () => {
    markDueRows(document.querySelectorAll('tbody')[1] as HTMLElement, '2028-01-01');
    expect(document.querySelectorAll('[data-due]')).toHaveLength(1);
  });
});
