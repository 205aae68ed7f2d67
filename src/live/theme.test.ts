// @vitest-environment jsdom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {followTheme, storedChoice} from './theme';

const KEY = 'theme-aiops-guide';
const system = {matches: false, addEventListener: vi.fn()};
vi.stubGlobal('matchMedia', () => system);
const html = document.documentElement;
const TEXTS = 'data-system="S" data-system-label="at S" data-light="L" data-light-label="at L" data-dark="D" data-dark-label="at D"';
const button = () => document.querySelector('button') as HTMLButtonElement;
const press = () =>
  button()
    .querySelector('svg')
    ?.dispatchEvent(new MouseEvent('click', {bubbles: true}));

// The listeners stand on the document, once.
followTheme();

beforeEach(() => {
  localStorage.clear();
  system.matches = false;
  html.dataset.themeChoice = 'system';
  document.body.innerHTML = `<button data-theme-toggle ${TEXTS}><svg></svg></button>`;
});

describe('the theme button', () => {
  it('goes round system, light and dark, and says where it is', () => {
    const seen = ['light', 'dark', 'system'].map(() => {
      press();
      return [html.dataset.themeChoice, html.dataset.theme, localStorage.getItem(KEY), button().title, button().ariaLabel];
    });
    expect(seen).toEqual([
      ['light', 'light', 'light', 'L', 'at L'],
      ['dark', 'dark', 'dark', 'D', 'at D'],
      ['system', 'light', null, 'S', 'at S'],
    ]);
  });

  it('works for a page without storage', () => {
    const blocked = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    press();
    expect(html.dataset.theme).toBe('light');
    blocked.mockRestore();
  });

  it('follows another tab', () => {
    localStorage.setItem(KEY, 'dark');
    window.dispatchEvent(new StorageEvent('storage', {key: KEY}));
    expect(html.dataset.theme).toBe('dark');
    window.dispatchEvent(new StorageEvent('storage', {key: 'another'}));
    expect(html.dataset.theme).toBe('dark');
  });

  it('follows the system as long as nothing else is chosen', () => {
    const changed = system.addEventListener.mock.calls[0]?.[1] as () => void;
    system.matches = true;
    changed();
    expect(html.dataset.theme).toBe('dark');
    localStorage.setItem(KEY, 'light');
    changed();
    expect(html.dataset.theme).toBe('light');
  });
});

describe('storedChoice', () => {
  it.each(['', 'blue', '<script>', 'DARK'])('takes "%s" for no choice', (stored) => {
    localStorage.setItem(KEY, stored);
    expect(storedChoice()).toBe('system');
  });
});
