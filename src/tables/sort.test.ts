import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {sampleTable as table} from './fixture';
import type {TableModel, TableRow} from './model';
import {compareVersions, sortRows, textCollator} from './sort';

const order = (column: string, descending = false, language = 'en') =>
  sortRows(table.rows, table, {column, descending}, textCollator(language)).map((row) => row.id);

describe('sortRows', () => {
  it('orders numbers as numbers, unknown last both ways', () => {
    expect(order('tools')).toEqual(['logs', 'eks', 'both', 'billing']);
    expect(order('tools', true)).toEqual(['both', 'eks', 'logs', 'billing']);
  });
  it('orders versions by their parts, a pre-release before its release', () => expect(order('version')).toEqual(['logs', 'billing', 'eks', 'both']));
  it('orders dates of different exactness, absent ones last', () => expect(order('since')).toEqual(['billing', 'eks', 'logs', 'both']));
  it('orders terms as their vocabulary does', () => expect(order('access')).toEqual(['logs', 'both', 'eks', 'billing']));
  it('orders names by the language', () => expect(order('name')).toEqual(['billing', 'both', 'eks', 'logs']));
  it('keeps the original order without a choice, and for an unknown column', () => {
    expect(sortRows(table.rows, table, undefined, textCollator('en'))).toEqual(table.rows);
    expect(order('nothing')).toEqual(['eks', 'logs', 'billing', 'both']);
  });

  it('orders Chinese by pinyin', () => {
    const named = (name: string): TableRow => ({id: name, name, values: {}, searchText: '', sources: [], verified: ''});
    const model: TableModel = {...table, columns: [], rows: ['指标', '日志', '成本', '安全'].map(named)};
    const sorted = sortRows(model.rows, model, {column: 'name', descending: false}, textCollator('zh-CN'));
    expect(sorted.map((row) => row.name)).toEqual(['安全', '成本', '日志', '指标']);
  });
});

describe('compareVersions', () => {
  const version = fc.oneof(
    fc.string(),
    fc.tuple(fc.nat(30), fc.nat(30), fc.constantFrom('', '-rc1', '-rc.2', 'beta')).map(([a, b, tail]) => `v${a}.${b}${tail}`),
  );

  it('is a total order', () => {
    fc.assert(
      fc.property(version, version, version, (a, b, c) => {
        expect(Math.sign(compareVersions(a, b))).toBe(-Math.sign(compareVersions(b, a)) + 0);
        if (compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0) expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
