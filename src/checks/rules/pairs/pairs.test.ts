import {describe, expect, it} from 'vitest';
import {projectOf} from '../../minimalProject';
import {pairRules} from '.';

describe.each(pairRules.map((rule) => [rule.name, rule] as const))('the rule %s', (name, rule) => {
  it.each(rule.failing)('refuses: $name', ({files}) => {
    const findings = rule.check(projectOf(files));
    expect(findings).not.toEqual([]);
    for (const finding of findings) {
      expect(finding.rule).toBe(name);
      expect(projectOf(files).files.has(finding.file)).toBe(true);
      expect(finding.line).toBeGreaterThan(0);
    }
  });

  it.each(rule.passing)('lets pass: $name', ({files}) => expect(rule.check(projectOf(files))).toEqual([]));
});

it('no rule finds a fault in the minimal project', () => {
  expect(pairRules.flatMap((rule) => rule.check(projectOf({})))).toEqual([]);
});
