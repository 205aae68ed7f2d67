// @vitest-environment jsdom
import {cleanup, fireEvent, render, screen, within} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {DataTable} from '@site/src/components/primitives/DataTable';
import type {ResolvedTable} from '@site/src/l10n/figures';
import {resolve, type Locale} from '@site/src/l10n/resolve';
import {setLocale} from '@site/tests/doubles/locale';
import {axeFaults} from '@site/tests/unit/axe';
import {catalogFixture} from '@site/tests/unit/fixture';
import {printLiveTexts} from '@site/tests/unit/liveTexts';
import {forget, writeNow} from './addressBar';
import './index';

Element.prototype.scrollIntoView = vi.fn();

/** The printed table of the fixture, with these tools; a comparison where it has options. */
function show(tools: ResolvedTable['tools'], locale: Locale = 'en', options?: 'rows' | 'columns'): HTMLElement {
  setLocale(locale);
  document.documentElement.lang = locale === 'zh' ? 'zh-CN' : 'en';
  const catalog = {...(resolve(catalogFixture(), locale) as ResolvedTable), tools};
  render(<DataTable model={options ? ({...catalog, shape: 'comparison', options} as ResolvedTable) : catalog} />);
  printLiveTexts();
  const figure = screen.getByRole('figure');
  // Figures that come into a page later are announced so.
  figure.dispatchEvent(new CustomEvent('figures:ready', {bubbles: true}));
  return figure;
}

const rowOf = (id: string) => document.getElementById(`sample-servers-${id}`) as HTMLElement;
const shownRows = () =>
  screen
    .getAllByRole('rowheader')
    .filter((header) => header.getAttribute('scope') === 'row')
    .map((header) => header.textContent);
const header = (name: string) => screen.getByRole('columnheader', {name});
const status = () => screen.getByRole('status').textContent;
const choice = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('checkbox', {name});
/** The address, once what was chosen is written into it. */
const search = () => {
  writeNow();
  return window.location.search;
};

beforeEach(() => {
  forget();
  window.history.replaceState(null, '', '/');
});
afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
});

describe('search', () => {
  it('leaves the rows that match, announces how many, and says so in the address', async () => {
    show(['search']);
    await userEvent.type(screen.getByRole('searchbox', {name: 'Search'}), 'BILLING cost');
    expect(shownRows()).toEqual(['Billing MCP server']);
    expect(status()).toBe('1 of 2 rows');
    expect(search()).toBe('?sample-servers.q=BILLING+cost');
  });

  it('announces in Chinese', async () => {
    show(['search'], 'zh');
    await userEvent.type(screen.getByRole('searchbox', {name: '搜索'}), '集群');
    expect(status()).toBe('显示 1 行，共 2 行');
  });

  it('does not find the words on the buttons that an unfolded row was given', async () => {
    show(['search']);
    await userEvent.click(screen.getByRole('button', {name: 'Details of EKS MCP server'}));
    await userEvent.type(screen.getByRole('searchbox'), 'copy link');
    expect(status()).toBe('0 of 2 rows');
  });

  it('hides the heading of a group without rows', async () => {
    show(['search']);
    await userEvent.type(screen.getByRole('searchbox'), 'billing');
    expect(screen.queryByText('Containers', {selector: '[data-group-head] *'})?.closest('tbody')?.hidden).toBe(true);
  });

  it('waits while an input method composes', () => {
    show(['search']);
    const field = screen.getByRole('searchbox');
    fireEvent.input(field, {target: {value: 'billing'}, isComposing: true});
    expect(shownRows()).toHaveLength(2);
    fireEvent.compositionEnd(field);
    expect(shownRows()).toHaveLength(1);
  });

  it('replaces its own entry of the history, so that "back" leaves the word at once', async () => {
    show(['search']);
    const entries = window.history.length;
    await userEvent.type(screen.getByRole('searchbox'), 'billing');
    expect(window.history.length).toBe(entries);
  });

  it('offers the way back when nothing matches, and takes the focus there', async () => {
    show(['search']);
    await userEvent.type(screen.getByRole('searchbox'), 'nothing-has-this');
    expect(screen.getByText(/No row matches/)).toBeTruthy();
    expect(status()).toBe('0 of 2 rows');
    await userEvent.click(screen.getByRole('button', {name: 'Show all rows'}));
    expect(shownRows()).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
    expect(status()).toBe('');
  });
});

/** Opens all menus, as the reader of a count does. */
function openMenus(figure: HTMLElement): void {
  for (const menu of figure.querySelectorAll('details')) {
    menu.open = true;
    fireEvent(menu, new Event('toggle'));
  }
}

describe('filters', () => {
  it('leave the rows with a chosen value', async () => {
    show(['facets']);
    await userEvent.click(choice(/^Read-only/));
    expect(shownRows()).toEqual(['Billing MCP server']);
    expect(search()).toBe('?sample-servers.access=read-only');
  });

  it('show what either of two values has', async () => {
    show(['facets']);
    await userEvent.click(choice(/^Read-only/));
    await userEvent.click(choice(/^Writes/));
    expect(shownRows()).toHaveLength(2);
  });

  it('count what another filter leaves, and disable what would give nothing', async () => {
    const figure = show(['facets']);
    await userEvent.click(choice(/^Cost/));
    openMenus(figure);
    expect(choice('Read-only 1').disabled).toBe(false);
    expect(choice('Writes 0').disabled).toBe(true);
  });

  it('leave a chosen value enabled, so that it can be taken back', async () => {
    window.history.replaceState(null, '', '?sample-servers.access=writes&sample-servers.group=cost');
    openMenus(show(['facets']));
    expect(choice('Writes 0').disabled).toBe(false);
  });

  it('count when their menu opens what was chosen before', async () => {
    const figure = show(['search', 'facets']);
    await userEvent.type(screen.getByRole('searchbox'), 'billing');
    openMenus(figure);
    expect(choice('Read-only 1').disabled).toBe(false);
    expect(choice('Writes 0').disabled).toBe(true);
  });

  it('close their menu when one presses beside it', async () => {
    const figure = show(['facets']);
    openMenus(figure);
    await userEvent.click(choice(/^Read-only/));
    expect([...figure.querySelectorAll('details[data-menu]')].map((menu) => menu.hasAttribute('open'))).toEqual([false, true]);
    await userEvent.click(screen.getByRole('table'));
    expect(figure.querySelector('details[data-menu][open]')).toBeNull();
  });

  it('say on their menu how many values are chosen', async () => {
    const figure = show(['facets']);
    await userEvent.click(choice(/^Read-only/));
    const summaries = [...figure.querySelectorAll('[data-tools] summary')].map((summary) => summary.textContent);
    expect(summaries).toEqual(['Category', 'Access1']);
  });
});

describe('order', () => {
  it('goes up, down and back, and says so in the header', async () => {
    show(['sort']);
    const press = () => userEvent.click(screen.getByRole('button', {name: 'Server'}));
    await press();
    expect(header('Server').getAttribute('aria-sort')).toBe('ascending');
    expect(shownRows()).toEqual(['Billing MCP server', 'EKS MCP server']);
    await press();
    expect(header('Server').getAttribute('aria-sort')).toBe('descending');
    expect(shownRows()).toEqual(['EKS MCP server', 'Billing MCP server']);
    await press();
    expect(header('Server').hasAttribute('aria-sort')).toBe(false);
  });

  it.each(['sample-servers.sort=count', 'sample-servers.sort=count-desc'])('puts what is unknown last (%s)', (state) => {
    window.history.replaceState(null, '', `?${state}`);
    show(['sort']);
    expect(shownRows()).toEqual(['EKS MCP server', 'Billing MCP server']);
  });

  it('heads groups only in the original order', async () => {
    const figure = show(['sort']);
    const heads = () => [...figure.querySelectorAll<HTMLElement>('[data-group-head]')].filter((head) => !head.hidden).length;
    await userEvent.click(screen.getByRole('button', {name: 'Access'}));
    expect(heads()).toBe(0);
    await userEvent.click(screen.getByRole('button', {name: 'Access'}));
    await userEvent.click(screen.getByRole('button', {name: 'Access'}));
    expect(heads()).toBe(2);
    const order = [...figure.querySelectorAll('tbody')].map((body) => body.dataset.groupHead ?? body.id);
    expect(order).toEqual(['containers', 'sample-servers-eks-mcp-server', 'cost', 'sample-servers-billing-mcp-server']);
  });
});

describe('columns and options', () => {
  it('hides a column with its cells, and shows it again', async () => {
    openMenus(show(['columns']));
    expect(choice('Purpose').checked).toBe(true);
    await userEvent.click(choice('Purpose'));
    expect(screen.queryByRole('columnheader', {name: 'Purpose'})).toBeNull();
    expect(screen.queryByRole('cell', {name: 'Operate clusters.'})).toBeNull();
    expect(search()).toBe('?sample-servers.hide=purpose');
    await userEvent.click(choice('Purpose'));
    expect(screen.getByRole('cell', {name: 'Operate clusters.'}).dataset.label).toBe('Purpose');
  });

  it('hides options that are rows', async () => {
    openMenus(show(['options'], 'en', 'rows'));
    await userEvent.click(choice('EKS MCP server'));
    expect(shownRows()).toEqual(['Billing MCP server']);
    expect(search()).toBe('?sample-servers.without=eks-mcp-server');
  });

  it('leaves out columns in which the options that are rows do not differ', async () => {
    const same = {purpose: 'Same.', access: 'writes', count: 1, install: 'n/a'};
    const model = resolve(catalogFixture(), 'en') as ResolvedTable;
    const rows = model.rows.map((row, index) => ({...row, cells: {...same, count: index}}));
    render(<DataTable model={{...model, rows, shape: 'comparison', options: 'rows', tools: ['differences']} as ResolvedTable} />);
    await userEvent.click(choice('Only differences'));
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Server', 'Tools']);
    expect(search()).toBe('?sample-servers.diff=1');
  });

  it('leaves out rows in which the options that are columns do not differ', async () => {
    const model = resolve(catalogFixture(), 'en') as ResolvedTable;
    const columns = model.columns.map((column) => ({...column, kind: 'text', place: 'cell'}));
    const rows = model.rows.map((row, index) => ({
      ...row,
      cells: {purpose: 'Same.', access: 'Same.', count: 'Same.', install: index === 0 ? 'Same.' : 'Other.'},
    }));
    render(<DataTable model={{...model, columns, rows, shape: 'comparison', options: 'columns', tools: ['differences']} as ResolvedTable} />);
    printLiveTexts();
    await userEvent.click(choice('Only differences'));
    expect(shownRows()).toEqual(['Billing MCP server']);
    expect(status()).toBe('1 of 2 rows');
  });
});

describe('a row', () => {
  it('unfolds, says so, and keeps it in the address without an entry in the history', async () => {
    show([]);
    const entries = window.history.length;
    const button = screen.getByRole('button', {name: 'Details of EKS MCP server', expanded: false});
    await userEvent.click(button);
    expect(screen.getByRole('button', {name: 'Details of EKS MCP server', expanded: true})).toBe(button);
    expect(rowOf('eks-mcp-server').hasAttribute('data-open')).toBe(true);
    expect(search()).toBe('?sample-servers.open=eks-mcp-server');
    await userEvent.click(button);
    expect(rowOf('eks-mcp-server').hasAttribute('data-open')).toBe(false);
    expect(search()).toBe('');
    expect(window.history.length).toBe(entries);
  });

  it('announces nothing when it unfolds: no row came or went', async () => {
    show([]);
    await userEvent.click(screen.getByRole('button', {name: 'Details of EKS MCP server'}));
    expect(status()).toBe('');
  });

  it('that the address points at unfolds, and a filter that hides it is taken back', () => {
    window.history.replaceState(null, '', '?sample-servers.q=billing&sample-servers.sort=name#sample-servers-eks-mcp-server');
    show(['search', 'sort']);
    expect(rowOf('eks-mcp-server').hasAttribute('data-open')).toBe(true);
    expect(shownRows()).toHaveLength(2);
    expect(search()).toBe('?sample-servers.open=eks-mcp-server');
  });

  it('that the address points at leaves a filter that does not hide it', () => {
    window.history.replaceState(null, '', '?sample-servers.q=eks#sample-servers-eks-mcp-server');
    show(['search']);
    expect(shownRows()).toEqual(['EKS MCP server']);
    expect(search()).toBe('?sample-servers.q=eks&sample-servers.open=eks-mcp-server');
  });
});

describe('the address', () => {
  it('brings back what was chosen', () => {
    window.history.replaceState(null, '', '?sample-servers.q=server&sample-servers.access=writes&sample-servers.hide=count');
    openMenus(show(['search', 'facets', 'columns']));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('server');
    expect(choice(/^Writes/).checked).toBe(true);
    expect(choice('Tools').checked).toBe(false);
    expect(shownRows()).toEqual(['EKS MCP server']);
    expect(status()).toBe('1 of 2 rows');
  });

  it('is followed back, into the search field that has the focus too', async () => {
    show(['search']);
    await userEvent.type(screen.getByRole('searchbox'), 'billing');
    window.history.replaceState(null, '', '/');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
    expect(shownRows()).toHaveLength(2);
  });

  it('takes part of a character as none', async () => {
    show(['search']);
    fireEvent.input(screen.getByRole('searchbox'), {target: {value: `${'x'.repeat(99)}😀`}});
    expect(search()).toBe(`?sample-servers.q=${'x'.repeat(99)}`);
  });
});

describe('"start over"', () => {
  it('is there only where something was chosen', async () => {
    show(['search', 'sort']);
    expect(screen.queryByRole('button', {name: 'Start over'})).toBeNull();
    await userEvent.click(screen.getByRole('button', {name: 'Tools'}));
    expect(screen.getByRole('button', {name: 'Start over'})).toBeTruthy();
  });

  it('takes back everything but the rows that are unfolded', async () => {
    window.history.replaceState(null, '', '?sample-servers.q=eks&sample-servers.sort=name&sample-servers.hide=count&sample-servers.open=eks-mcp-server');
    show(['search', 'sort', 'columns']);
    await userEvent.click(screen.getByRole('button', {name: 'Start over'}));
    expect(search()).toBe('?sample-servers.open=eks-mcp-server');
    expect(shownRows()).toHaveLength(2);
  });
});

describe('a table of thousands of rows', () => {
  /** The fixture's table with copies of its first row, named by number from the last to the first. */
  function showLong(count: number, tools: ResolvedTable['tools'] = ['search', 'sort']): HTMLElement {
    const figure = show(tools);
    const first = rowOf('eks-mcp-server');
    const copies = Array.from({length: count}, (_, index) => {
      const copy = first.cloneNode(true) as HTMLElement;
      copy.id = `sample-servers-copy-${index}`;
      (copy.querySelector('[data-name]') as HTMLElement).textContent = `Copy ${count - index}`;
      return copy;
    });
    first.after(...copies);
    return figure;
  }

  const names = (figure: HTMLElement) => [...figure.querySelectorAll('tbody[data-row]')].map((item) => item.querySelector('[data-name]')?.textContent);

  const settled = (figure: HTMLElement) => vi.waitFor(() => expect(figure.querySelector('[aria-busy]')).toBeNull(), {timeout: 20_000});

  it('shows the first rows of a new order at once, and all of them soon', async () => {
    const figure = showLong(900);
    fireEvent.click(within(header('Server')).getByRole('button'));
    expect(names(figure).slice(0, 3)).toEqual(['Billing MCP server', 'Copy 1', 'Copy 2']);
    expect(header('Server').getAttribute('aria-sort')).toBe('ascending');
    expect(search()).toBe('?sample-servers.sort=name');
    await settled(figure);
    expect(names(figure)).toEqual(['Billing MCP server', ...Array.from({length: 900}, (_, index) => `Copy ${index + 1}`), 'EKS MCP server']);
  });

  it('shows a row that the address names before all others are in place', async () => {
    const figure = showLong(900);
    fireEvent.input(screen.getByRole('searchbox'), {target: {value: 'billing'}});
    const last = rowOf('copy-899');
    expect(last.hidden).toBe(true);
    window.history.replaceState(null, '', '#sample-servers-copy-899');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(last.hidden).toBe(false);
    expect(last.hasAttribute('data-open')).toBe(true);
    expect(names(figure)).toHaveLength(902);
    expect(figure.querySelector('[aria-busy]')).toBeNull();
  });

  it('takes all rows along while some are not in place yet', async () => {
    const user = userEvent.setup();
    const figure = showLong(300, ['sort', 'export']);
    await user.click(within(header('Server')).getByRole('button'));
    fireEvent.click(screen.getByRole('button', {name: 'Copy as Markdown'}));
    await vi.waitFor(async () => expect((await navigator.clipboard.readText()).match(/^\| Copy \d+/gm)).toHaveLength(300), {timeout: 20_000});
    await settled(figure);
  });
});

describe('copying', () => {
  it('puts the link to a row on the clipboard and says so', async () => {
    const user = userEvent.setup();
    show([]);
    await user.click(screen.getByRole('button', {name: 'Details of EKS MCP server'}));
    await user.click(screen.getByRole('button', {name: 'Copy link'}));
    expect(await navigator.clipboard.readText()).toBe('http://localhost:3000/#sample-servers-eks-mcp-server');
    expect(status()).toBe('Copied');
  });

  it('puts a command on the clipboard, without the word on the button', async () => {
    const user = userEvent.setup();
    show([]);
    await user.click(screen.getByRole('button', {name: 'Details of EKS MCP server'}));
    await user.click(screen.getByRole('button', {name: 'Copy'}));
    expect(await navigator.clipboard.readText()).toBe('uvx awslabs.eks-mcp-server@latest');
  });

  it('takes the columns that are shown as Markdown', async () => {
    const user = userEvent.setup();
    window.history.replaceState(null, '', '?sample-servers.hide=purpose_count');
    show(['columns', 'export']);
    await user.click(screen.getByRole('button', {name: 'Copy as Markdown'}));
    const text = await navigator.clipboard.readText();
    expect(text).toContain('| Server | Access | Sources | Checked |');
    expect(text).toContain('| EKS MCP server | Writes | [README](https://example.com/readme) | 2026-08-21 |');
  });

  it('says so where the browser does not allow it', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    show([], 'zh');
    await user.click(screen.getByRole('button', {name: 'EKS MCP server 的详情'}));
    await user.click(screen.getByRole('button', {name: '复制链接'}));
    await vi.waitFor(() => expect(status()).toBe('浏览器不允许复制'));
  });
});

it('passes axe with every tool in use', async () => {
  window.history.replaceState(null, '', '?sample-servers.q=e&sample-servers.access=writes&sample-servers.sort=count-desc&sample-servers.open=eks-mcp-server');
  const figure = show(['search', 'facets', 'sort', 'columns', 'export']);
  figure.querySelectorAll('details').forEach((details) => (details.open = true));
  expect(within(figure).getByRole('button', {name: 'Copy'})).toBeTruthy();
  expect(await axeFaults(figure)).toEqual([]);
});
