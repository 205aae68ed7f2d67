// @vitest-environment jsdom
import {cleanup, render, screen} from '@testing-library/react';
import {afterEach, describe, expect, it} from 'vitest';
import {DataTable} from '@site/src/components/primitives/DataTable';
import type {ResolvedTable} from '@site/src/l10n/figures';
import {resolve, type Locale} from '@site/src/l10n/resolve';
import {setLocale} from '@site/tests/doubles/locale';
import {catalogFixture} from '@site/tests/unit/fixture';
import type {TableModel} from './model';
import {readTable, type LiveTable} from './read';

afterEach(cleanup);

/** Prints the fixture and reads it from the page. */
function read(locale: Locale = 'en', change: (model: ResolvedTable) => void = () => undefined): LiveTable {
  setLocale(locale);
  const model = resolve(catalogFixture(), locale) as ResolvedTable;
  change(model);
  render(<DataTable model={model} />);
  return readTable(screen.getByRole('figure')) as LiveTable;
}

const valuesOf = (model: TableModel, row: string) => model.rows.find((candidate) => candidate.id === row)?.values;

describe('reading a table from the page', () => {
  it('finds its id, title and the label of its rows', () => {
    expect(read().model).toMatchObject({id: 'sample-servers', title: 'Sample servers', nameLabel: 'Server'});
  });

  it('finds its columns: those of the row, those that unfold, notes and groups', () => {
    const columns = read().model.columns.map(({id, kind, place, facet}) => [id, kind, place, facet]);
    expect(columns).toEqual([
      ['purpose', 'text', 'cell', false],
      ['access', 'term', 'cell', true],
      ['count', 'number', 'cell', false],
      ['install', 'command', 'detail', false],
      ['note', 'text', 'detail', false],
      ['group', 'group', 'detail', true],
    ]);
  });

  it('finds terms and groups with their labels, in their order', () => {
    const {columns} = read('zh').model;
    expect(columns.find((column) => column.id === 'access')?.terms).toEqual([
      {id: 'read-only', label: '只读'},
      {id: 'writes', label: '可写入'},
    ]);
    expect(columns.find((column) => column.id === 'group')).toMatchObject({
      label: '类别',
      terms: [
        {id: 'containers', label: '容器'},
        {id: 'cost', label: '成本'},
      ],
    });
  });

  it('finds the order of terms where they are no filter', () => {
    const {columns} = read('en', (model) => (model.tools = ['sort'])).model;
    expect(columns.find((column) => column.id === 'access')).toMatchObject({facet: false, terms: [{id: 'read-only', label: 'Read-only'}, {id: 'writes'}]});
  });

  it('finds each value as it is shown and as it is compared', () => {
    const {model} = read();
    const values = valuesOf(model, 'eks-mcp-server');
    expect(Object.fromEntries(model.columns.map(({id}) => [id, values?.[id]]))).toEqual({
      purpose: {text: 'Operate clusters.', raw: 'Operate clusters.'},
      access: {text: 'Writes', raw: 'writes'},
      count: {text: '16', raw: '16'},
      install: {text: 'uvx awslabs.eks-mcp-server@latest', raw: 'uvx awslabs.eks-mcp-server@latest'},
      note: {text: '', raw: '', absence: 'none'},
      group: {text: 'Containers', raw: 'containers'},
    });
  });

  it('tells what is unknown from what does not apply', () => {
    const values = valuesOf(read().model, 'billing-mcp-server');
    expect(values?.count).toMatchObject({absence: 'unknown'});
    expect(values?.install).toEqual({text: '', raw: '', absence: 'none'});
    expect(values?.note).toEqual({text: 'Counted by hand.', raw: 'Counted by hand.'});
  });

  it('tells several values of a cell apart', () => {
    const {model} = read('en', ({rows}) => {
      Object.assign(rows[0]?.cells ?? {}, {purpose: ['One.', 'Two.'], access: ['read-only', 'writes'], install: ['first --a', 'second --b']});
    });
    expect(valuesOf(model, 'eks-mcp-server')).toMatchObject({
      purpose: {text: 'One.; Two.'},
      access: {text: 'Read-only, Writes', raw: 'read-only writes'},
      install: {text: 'first --a\nsecond --b'},
    });
  });

  it('finds sources, dates and a row’s own page', () => {
    const {rows} = read('en', (model) => void Object.assign(model.rows[0] ?? {}, {href: 'https://example.com/eks'})).model;
    expect(rows[0]).toMatchObject({href: 'https://example.com/eks', verified: '2026-08-21', sources: [{title: 'README', url: 'https://example.com/readme'}]});
    expect(rows[1]).toMatchObject({verified: '2026-08', sources: [{title: 'Page', url: 'https://example.com/billing'}]});
    expect(rows[1]?.href).toBeUndefined();
  });

  it('searches in all that a row shows, its id and its group', () => {
    const text = read().model.rows[0]?.searchText;
    for (const part of ['eks mcp server', 'operate clusters', 'writes', 'uvx awslabs', 'readme', 'eks-mcp-server', 'containers']) expect(text).toContain(part);
  });

  it('takes the name without what the page adds to it', () => {
    expect(read('en', (model) => (model.rows[0] = {...model.rows[0], verified: '2020-01-01'} as never)).model.rows[0]?.name).toBe('EKS MCP server');
  });

  it('knows the elements of rows and groups', () => {
    const {items, groupHeads} = read();
    expect([...items].map(([id, item]) => [id, item.id])).toEqual([
      ['eks-mcp-server', 'sample-servers-eks-mcp-server'],
      ['billing-mcp-server', 'sample-servers-billing-mcp-server'],
    ]);
    expect([...groupHeads.keys()]).toEqual(['containers', 'cost']);
  });

  it('knows which axis holds the options of a comparison', () => {
    expect(read().model.options).toBeUndefined();
    cleanup();
    expect(read('en', (model) => void Object.assign(model, {shape: 'comparison', options: 'rows'})).model.options).toBe('rows');
  });

  it('finds no table in a figure without one', () => {
    expect(readTable(document.createElement('figure'))).toBeUndefined();
  });
});
