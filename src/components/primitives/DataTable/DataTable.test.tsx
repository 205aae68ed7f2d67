// @vitest-environment jsdom
import {cleanup, render, screen, within} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import type {ResolvedTable} from '@site/src/l10n/figures';
import {resolve, type Locale} from '@site/src/l10n/resolve';
import {translate} from '@site/tests/doubles/Translate';
import {setLocale} from '@site/tests/doubles/locale';
import {catalogFixture} from '@site/tests/unit/fixture';
import {DataTable, MANY_ROWS} from '.';
import long from './long.module.css';

afterEach(cleanup);

function renderTable(change: (model: ResolvedTable) => void = () => undefined, locale: Locale = 'en'): HTMLElement {
  setLocale(locale);
  const model = resolve(catalogFixture(), locale) as ResolvedTable;
  change(model);
  render(<DataTable model={model} />);
  return screen.getByRole('table', {name: model.title});
}

const row = (id: string) => document.getElementById(`sample-servers-${id}`) as HTMLElement;
const texts = (elements: Iterable<Element>) => [...elements].map((element) => element.textContent);

describe('DataTable', () => {
  it('is a named table inside a figure with the same name', () => {
    const table = renderTable();
    expect(screen.getByRole('figure').contains(table)).toBe(true);
    expect(table.querySelector('caption')?.textContent).toBe('Sample servers');
    expect(screen.getByRole('figure').querySelector('figcaption')?.textContent).toContain('Sample servers');
  });

  it('scrolls in a region of its own that the keyboard can reach', () => {
    const region = renderTable().closest<HTMLElement>('[role="region"]');
    expect(region).toBe(screen.getByRole('region', {name: 'Sample servers'}));
    expect(region?.tabIndex).toBe(0);
  });

  it.each([
    ['en', /\. More servers\. /],
    ['zh', /。More servers。\S/],
  ] as const)('parts the sentences below it as %s does', (locale, sentences) => {
    renderTable((model) => (model.more = {label: 'More servers', url: 'https://example.com/more'}), locale);
    expect(screen.getByRole('figure').textContent).toMatch(sentences);
  });

  it('lays out only what is in sight where it has many rows', () => {
    const withRows = (count: number) => (model: ResolvedTable) => {
      model.rows = Array.from({length: count}, (_, index) => ({...model.rows[0], id: `row-${index}`})) as ResolvedTable['rows'];
    };
    expect(renderTable(withRows(MANY_ROWS)).classList.contains(long.long ?? '')).toBe(false);
    cleanup();
    expect(renderTable(withRows(MANY_ROWS + 1)).classList.contains(long.long ?? '')).toBe(true);
  });

  it('heads its columns with the name of the rows and the columns that are not details', () => {
    const heads = within(renderTable()).getAllByRole('columnheader');
    expect(texts(heads)).toEqual(['Server', 'Purpose', 'Access', 'Tools'].map((label) => expect.stringContaining(label)));
    expect(heads.map((head) => head.getAttribute('scope'))).toEqual(['col', 'col', 'col', 'col']);
  });

  it('gives each row its anchor, a row header and one cell for each column', () => {
    renderTable();
    const item = row('eks-mcp-server');
    expect(within(item).getByRole('rowheader').textContent).toContain('EKS MCP server');
    const first = within(item).getAllByRole('row')[0] as HTMLElement;
    expect(texts(within(first).getAllByRole('cell'))).toEqual(['Operate clusters.', 'Writes', '16']);
  });

  it('labels each cell with its column, for where rows are shown as cards', () => {
    renderTable();
    const first = within(row('eks-mcp-server')).getAllByRole('row')[0] as HTMLElement;
    expect(
      within(first)
        .getAllByRole('cell')
        .map((cell) => cell.dataset.label),
    ).toEqual(['Purpose', 'Access', 'Tools']);
  });

  it('shows details, source and date of a row in the row', () => {
    renderTable();
    const item = row('eks-mcp-server');
    expect(item.querySelector('[data-command]')?.textContent).toBe('uvx awslabs.eks-mcp-server@latest');
    expect([...item.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toContain('https://example.com/readme');
    expect(item.querySelector('time')?.dateTime).toBe('2026-08-21');
  });

  it('leaves out a detail that does not apply', () => {
    renderTable();
    expect(row('billing-mcp-server').textContent).not.toContain('Install');
  });

  it('shows a remark about a row', () => {
    renderTable();
    expect(row('billing-mcp-server').textContent).toMatch(/Note.*Counted by hand\./s);
  });

  it('says that a missing number is unknown', () => {
    renderTable();
    expect(row('billing-mcp-server').textContent).toContain('unknown');
  });

  it('heads each group and keeps its rows below it', () => {
    const table = renderTable();
    const names = [...table.querySelectorAll('th[scope="rowgroup"], th[scope="row"]')];
    expect(texts(names)).toEqual(['Containers', 'EKS MCP server', 'Cost', 'Billing MCP server'].map((name) => expect.stringContaining(name)));
  });

  it('links the name of a row to its own page', () => {
    renderTable((model) => void Object.assign(model.rows[0] ?? {}, {href: 'https://example.com/eks'}));
    expect(screen.getByRole('link', {name: 'EKS MCP server'}).getAttribute('href')).toBe('https://example.com/eks');
  });

  it('counts its rows and links to what it leaves out', () => {
    renderTable((model) => void (model.more = {label: 'All servers', url: 'https://example.com/all'}));
    expect(screen.getByRole('figure').textContent).toContain('2 rows.');
    expect(screen.getByRole('link', {name: 'All servers'}).getAttribute('href')).toBe('https://example.com/all');
  });

  it('explains its values', () => {
    renderTable();
    expect(screen.getByText('It changes things.')).toBeTruthy();
  });

  it('names a source that the module does not define', () => {
    const broken = () => renderTable((model) => void Object.assign(model.rows[0] ?? {}, {sources: ['readmee']}));
    expect(broken).toThrow('source "readmee" is not defined in this module');
  });

  it('is Chinese throughout in Chinese', () => {
    const table = renderTable(undefined, 'zh');
    expect(table.textContent).toContain('容器');
    expect(row('billing-mcp-server').textContent).toMatch(/只读.*未知.*人工统计。.*2026 年 8 月/s);
    expect(row('billing-mcp-server').textContent).toContain(translate({id: 'table.note'}));
    expect(screen.getByRole('figure').textContent).toContain(translate({id: 'table.count'}, {count: '2'}));
  });
});
