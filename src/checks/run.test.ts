import {expect, it} from 'vitest';
import {projectOf} from './minimalProject';
import {rules} from './rules';
import {runRules} from './run';
import type {Rule} from './types';

it.each(rules)('the rule $name shows what it refuses and what it lets pass', ({failing, passing, summary, why}) => {
  expect(failing.length).toBeGreaterThan(0);
  expect(passing.length).toBeGreaterThan(0);
  expect([summary, why].filter((text) => text.trim() === '')).toEqual([]);
});

it('every rule has a name of its own', () => expect(new Set(rules.map(({name}) => name)).size).toBe(rules.length));

it('a rule that breaks is told of, and hides no other', () => {
  const broken: Rule = {
    name: 'broken',
    scope: 'page',
    summary: 'Nothing.',
    why: 'it matters',
    check: () => {
      throw new TypeError('x is not a function');
    },
    failing: [],
    passing: [],
  };
  const finds: Rule = {
    ...broken,
    name: 'finds',
    check: () => [{file: 'a', line: 1, column: 1, rule: 'finds', what: 'a', why: 'b', how: 'c', severity: 'error'}],
  };
  expect(runRules(projectOf({}), [broken, finds]).map(({rule, severity, what}) => [rule, severity, what])).toEqual([
    ['finds', 'error', 'a'],
    ['broken', 'error', 'the rule broken cannot read what it is about (x is not a function)'],
  ]);
});
