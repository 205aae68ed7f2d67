import {describe, expect, it} from 'vitest';
import {projectOf} from '../../minimalProject';
import {safetyRules} from '.';

describe.each(safetyRules.map((rule) => [rule.name, rule] as const))('the rule %s', (name, rule) => {
  it.each(rule.failing)('refuses: $name', ({files}) => {
    const findings = rule.check(projectOf(files));
    expect(findings.map((finding) => [finding.rule, finding.severity])).toContainEqual([name, 'error']);
    for (const finding of findings) expect(projectOf(files).files.get(finding.file)?.split('\n').length).toBeGreaterThanOrEqual(finding.line);
  });

  it.each(rule.passing)('lets pass: $name', ({files}) => expect(rule.check(projectOf(files))).toEqual([]));
});
