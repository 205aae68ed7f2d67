import {describe, expect, it} from 'vitest';
import {projectOf} from '../../minimalProject';
import {dataRules} from '.';

describe('the minimal project', () => {
  it('has no fault', () => expect(dataRules.flatMap((rule) => rule.check(projectOf({})))).toEqual([]));
});

describe.each(dataRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it.each(rule.failing.map((example) => [example.name, example] as const))('refuses %s', (_, example) => {
    const findings = rule.check(projectOf(example.files));
    expect(findings).not.toEqual([]);
    for (const finding of findings) {
      expect(finding.rule).toBe(name);
      expect(finding.file in {...projectOf(example.files).files} || projectOf(example.files).files.has(finding.file)).toBe(true);
      expect(finding.line).toBeGreaterThan(0);
      expect(finding.column).toBeGreaterThan(0);
      for (const words of [finding.what, finding.why, finding.how]) expect(words.trim()).not.toBe('');
    }
  });

  it.each(rule.passing.map((example) => [example.name, example] as const))('lets %s pass', (_, example) => {
    expect(rule.check(projectOf(example.files))).toEqual([]);
  });
});
