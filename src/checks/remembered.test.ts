import {expect, it} from 'vitest';
import {remembered} from './remembered';

it('reads each thing once, also one of which there is nothing to read', () => {
  const asked: (string | undefined)[] = [];
  const read = remembered(({name}: {name?: string}) => (asked.push(name), name));
  const [one, other, empty] = [{name: 'one'}, {name: 'other'}, {}];
  expect([one, other, one, empty, other, empty].map(read)).toEqual(['one', 'other', 'one', undefined, 'other', undefined]);
  expect(asked).toEqual(['one', 'other', undefined]);
});
