import {describe, expect, it} from 'vitest';
import fc from 'fast-check';
import {decodeState, encodeState, withState} from './codec';
import {sampleTable as table} from './fixture';
import {initialState, type TableState} from './model';

const state = fc.record<TableState>({
  query: fc.string({maxLength: 100}).map((text) =>
    text
      .replace(/\p{Surrogate}/gu, '')
      .trim()
      .slice(0, 100)
      .trim(),
  ),
  facets: fc
    .record({access: fc.shuffledSubarray(['read-only', 'writes']), group: fc.shuffledSubarray(['ops', 'cost'])})
    .map((facets) => Object.fromEntries(Object.entries(facets).filter(([, chosen]) => chosen.length > 0))),
  sort: fc.option(fc.record({column: fc.constantFrom('name', 'tools', 'version'), descending: fc.boolean()}), {nil: undefined}),
  hiddenColumns: fc.shuffledSubarray(['purpose', 'access', 'tools']),
  hiddenRows: fc.shuffledSubarray(table.rows.map((row) => row.id)),
  differences: fc.boolean(),
  open: fc.shuffledSubarray(table.rows.map((row) => row.id)),
});
const comparison = {...table, options: 'rows' as const};
const decode = (search: string, model: typeof table = comparison) => decodeState(new URLSearchParams(search), model);

describe('the state in the address', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(state, (chosen) => {
        expect(decode(withState('', 'sample', chosen))).toEqual(chosen);
      }),
    );
  });

  it('keeps the parameters of other tables and pages', () => {
    fc.assert(
      fc.property(state, state, (one, two) => {
        const both = withState(withState('?utm=1&other.q=a+b', 'sample', one), 'sample', two);
        expect(new URLSearchParams(both).get('other.q')).toBe('a b');
        expect(decode(both)).toEqual(two);
      }),
    );
  });

  it('is short and readable', () => {
    const search = withState('', 'sample', {
      ...initialState(),
      query: 'pod logs',
      facets: {access: ['read-only', 'writes']},
      sort: {column: 'tools', descending: true},
    });
    expect(search).toBe('?sample.q=pod+logs&sample.access=read-only_writes&sample.sort=tools-desc');
  });

  it('is empty where nothing was chosen', () => {
    expect(encodeState('sample', initialState())).toEqual([]);
    expect(withState('?sample.q=x', 'sample', initialState())).toBe('');
  });

  it.each([
    ['an unknown term', '?sample.access=root_read-only', {...initialState(), facets: {access: ['read-only']}}],
    ['an unknown column to sort by', '?sample.sort=price-desc', initialState()],
    ['a column that unfolds to sort by', '?sample.sort=since', initialState()],
    ['another table', '?samples.q=x&xsample.sort=tools', initialState()],
    ['a flag that is none', '?sample.diff=true', initialState()],
    ['an oversized list', `?sample.open=${'eks_'.repeat(1000)}`, initialState()],
    ['repeated ids', '?sample.open=eks_eks', {...initialState(), open: ['eks']}],
  ])('leaves out %s', (_name, search, expected) => expect(decode(search)).toEqual(expected));

  it('cuts an oversized query', () => expect(decode(`?sample.q=${'x'.repeat(5000)}`).query).toHaveLength(100));

  it('hides no rows and marks no differences in a table that is no comparison', () => {
    expect(decode('?sample.without=eks&sample.diff=1', table)).toEqual(initialState());
  });

  it('survives 200,000 random and hostile addresses', () => {
    const name = fc.constantFrom('q', 'sort', 'hide', 'without', 'diff', 'open', 'access', 'group', '__proto__', 'constructor', 'toString');
    const junk = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.constantFrom('%', '%E0%A4%A', '<script>', '__proto__', '_'.repeat(50), '-desc', '\u0000', 'eks_logs', 'tools-desc-desc'),
    );
    const known = new Set(['purpose', 'access', 'tools', 'version']);
    fc.assert(
      fc.property(fc.array(fc.tuple(name, junk), {maxLength: 6}), (pairs) => {
        const decoded = decode(`?${pairs.map(([key, value]) => `sample.${key}=${value}`).join('&')}`);
        const sound =
          decoded.query.length <= 100 &&
          decoded.hiddenColumns.every((id) => known.has(id)) &&
          Object.keys(decoded.facets).every((id) => id === 'access' || id === 'group');
        if (!sound) throw new Error(JSON.stringify(decoded));
      }),
      {numRuns: 200_000},
    );
  }, 120_000);
});
