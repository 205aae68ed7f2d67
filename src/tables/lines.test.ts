import {describe, expect, it} from 'vitest';
import {readLine, writeLines} from './lines';

describe('the lines of rows', () => {
  it('are read as they were written, in any order', () => {
    const lines = [215, 233, 40, 40, 1833];
    const written = writeLines(lines);
    expect(lines.map((_, place) => readLine(written, place))).toEqual(lines);
  });

  it('may be unknown for some rows', () => {
    const lines = [undefined, 12, undefined, 20, undefined];
    const written = writeLines(lines);
    expect(lines.map((_, place) => readLine(written, place))).toEqual(lines);
  });

  it('are not written where none is known', () => {
    expect(writeLines([undefined, undefined])).toBeUndefined();
    expect(readLine(undefined, 0)).toBeUndefined();
  });

  it('end where the rows do', () => expect(readLine('3 4', 2)).toBeUndefined());
});
