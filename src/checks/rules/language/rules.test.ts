import {describe, expect, it} from 'vitest';
import {minimalProject, projectOf} from '../../minimalProject';
import {applyFixes, formatFinding, runRules} from '../../run';
import {EXEMPTIBLE} from './languageExemptions';
import {languageRules} from '.';

const errors = (files: Record<string, string>, name: string) =>
  runRules(
    projectOf(files),
    languageRules.filter((rule) => rule.name === name),
  ).filter((finding) => finding.severity === 'error');

describe.each(languageRules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it.each(rule.failing.map((example) => [example.name, example.files] as const))('refuses %s', (_example, files) => {
    const found = errors(files, name);
    expect(found).not.toEqual([]);
    for (const finding of found) expect(formatFinding(finding)).toMatch(/^\S+:\d+:\d+ {2}.+ — .+ — .+ \([a-z-]+\)$/);
  });

  it.each(rule.passing.map((example) => [example.name, example.files] as const))('allows %s', (_example, files) => {
    expect(errors(files, name).map(formatFinding)).toEqual([]);
  });

  it('mends what it offers to mend, and leaves nothing to mend', () => {
    for (const {files} of rule.failing) {
      const mended: Record<string, string> = {...minimalProject(), ...files};
      for (let pass = 0; pass < 5; pass += 1) {
        const fixes = errors(mended, name).flatMap((finding) => finding.fix ?? []);
        for (const file of new Set(fixes.map((fix) => fix.file)))
          mended[file] = applyFixes(
            mended[file] ?? '',
            fixes.filter((fix) => fix.file === file),
          );
      }
      expect(errors(mended, name).filter((finding) => finding.fix)).toEqual([]);
    }
  });
});

it('finds nothing in the minimal project', () => expect(runRules(projectOf({}), languageRules).map(formatFinding)).toEqual([]));

it('offers exemptions from every rule about texts', () => {
  const own = ['glossary-data', 'messages-form', 'language-exemptions', 'translation-drift'];
  expect([...EXEMPTIBLE].sort()).toEqual(
    languageRules
      .map((rule) => rule.name)
      .filter((name) => !own.includes(name))
      .sort(),
  );
});
