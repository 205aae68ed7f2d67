import fs from 'node:fs';
import path from 'node:path';
import {makeProject, readFiles} from '../../src/checks/project';
import {rules} from '../../src/checks/rules';
import {applyFixes, runRules} from '../../src/checks/run';
import type {Finding} from '../../src/checks/types';

/** A fix can make room for another. */
const MAX_PASSES = 5;

const keyOf = ({rule, file, what}: Finding) => `${rule} ${file} ${what}`;
const findingsOf = (root: string, today: string) => runRules(makeProject(readFiles(root), today), rules);

/** The faults that there are, by which those that come with new files are told apart. */
export function knownFaults(root: string, today: string): Set<string> {
  return new Set(findingsOf(root, today).map(keyOf));
}

/**
 * Enters what is new into the lists that the check keeps: anchors that must stay, and which English a translation translates.
 * What was wrong before is left as it was.
 * @returns the files that it changed, and the faults that only the author can mend
 */
export function enterNew(root: string, today: string, known: ReadonlySet<string>): {changed: string[]; left: Finding[]} {
  const changed = new Set<string>();
  for (let pass = 0; ; pass += 1) {
    const left = findingsOf(root, today).filter((finding) => !known.has(keyOf(finding)));
    const fixes = left.flatMap((finding) => finding.fix ?? []);
    if (fixes.length === 0 || pass === MAX_PASSES) return {changed: [...changed], left};
    for (const file of new Set(fixes.map((fix) => fix.file))) {
      const target = path.join(root, file);
      const content = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : '';
      fs.writeFileSync(
        target,
        applyFixes(
          content,
          fixes.filter((fix) => fix.file === file),
        ),
      );
      changed.add(file);
    }
  }
}
