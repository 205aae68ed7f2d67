import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {sampleTable as table} from './fixture';
import {initialState, type TableColumn, type TableState} from './model';
import {facetCounts, filterRows, fold} from './search';
import {sortRows, textCollator} from './sort';

const ids = (change: Partial<TableState>) => filterRows(table.rows, {...initialState(), ...change}).map((row) => row.id);

describe('search', () => {
  it('finds a word in any visible text, whatever its case', () => expect(ids({query: 'CLUSTERS'})).toEqual(['eks']));
  it('finds full-width text by half-width words', () => expect(ids({query: 'costs'})).toEqual(['billing']));
  it('finds half-width text by full-width words', () => expect(ids({query: 'ｌｏｇｓ'})).toEqual(['logs']));
  it('wants all words, in any order', () => {
    expect(ids({query: 'server read'})).toEqual(['logs', 'both']);
    expect(ids({query: 'clusters budgets'})).toEqual([]);
  });
  it('finds an id', () => expect(ids({query: 'billing'})).toEqual(['billing']));
  it('shows all rows for a query of spaces', () => expect(ids({query: '   '})).toHaveLength(4));
  it('folds accents', () => expect(fold('Éks  ＫＲＯ')).toBe('eks kro'));
});

describe('facets', () => {
  it('takes any of several values in one facet', () => expect(ids({facets: {access: ['read-only', 'writes']}})).toEqual(['eks', 'logs', 'both']));
  it('takes all of several facets', () => expect(ids({facets: {access: ['read-only'], group: ['cost']}})).toEqual(['both']));
  it('never takes an unknown value', () => expect(ids({facets: {access: ['read-only']}})).not.toContain('billing'));
  it('leaves out options that the reader hid', () => expect(ids({hiddenRows: ['eks']})).toEqual(['logs', 'billing', 'both']));

  it('counts what each value would show, given the other facets and the search', () => {
    const counts = (id: string, change: Partial<TableState>) =>
      facetCounts(table, {...initialState(), ...change}, table.columns.find((column) => column.id === id) as TableColumn);
    expect(counts('access', {facets: {group: ['cost']}})).toEqual({'read-only': 1, writes: 1});
    expect(counts('group', {facets: {group: ['cost']}})).toEqual({ops: 2, cost: 2});
    expect(counts('access', {query: 'logs'})).toEqual({'read-only': 1, writes: 0});
    expect(counts('access', {hiddenRows: ['logs']})).toEqual({'read-only': 1, writes: 2});
  });
});

describe('filter and sort', () => {
  const choice = fc.record({
    query: fc.constantFrom('', 'server', 'read', 'x'),
    facets: fc.record({access: fc.subarray(['read-only', 'writes'])}),
    sort: fc.option(fc.record({column: fc.constantFrom('name', 'tools', 'version', 'access', 'since'), descending: fc.boolean()}), {nil: undefined}),
  });

  it('give the same rows in either order', () => {
    const collator = textCollator('en');
    fc.assert(
      fc.property(choice, (change) => {
        const state = {...initialState(), ...change};
        const filteredFirst = sortRows(filterRows(table.rows, state), table, state.sort, collator);
        const sortedFirst = filterRows(sortRows(table.rows, table, state.sort, collator), state);
        expect(filteredFirst).toEqual(sortedFirst);
      }),
    );
  });
});
