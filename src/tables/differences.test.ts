import {describe, expect, it} from 'vitest';
import {withoutDifference} from './differences';
import {sampleTable} from './fixture';
import {initialState} from './model';

const pair = sampleTable.rows.slice(0, 2).map((row) => ({...row, values: {...row.values, purpose: {text: 'same', raw: 'same'}}}));

describe('withoutDifference', () => {
  it('names the columns in which all options agree', () => {
    expect(withoutDifference({...sampleTable, options: 'rows'}, pair, initialState())).toEqual({columns: ['purpose'], rows: []});
  });
  it('names the rows in which all shown options agree', () => {
    const rows = pair.map((row, index) => ({
      ...row,
      values: Object.fromEntries(['purpose', 'access', 'tools', 'version'].map((id) => [id, {text: index ? 'a' : `${id}`, raw: ''}])),
    }));
    expect(withoutDifference({...sampleTable, options: 'columns'}, rows, initialState()).rows).toEqual(['logs']);
  });
  it('names nothing for a single option or a table that is no comparison', () => {
    expect(withoutDifference({...sampleTable, options: 'rows'}, pair.slice(0, 1), initialState())).toEqual({columns: [], rows: []});
    expect(withoutDifference(sampleTable, pair, initialState())).toEqual({columns: [], rows: []});
  });
});
