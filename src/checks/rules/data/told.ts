import type {Finding, Project} from '../../types';
import {chineseMarks} from '../language/chineseMarks';
import {chineseSpacing} from '../language/chineseSpacing';
import {foreignScript} from '../language/foreignScript';
import {dataCharacters} from './characters';

/** Rules that tell some of the build's faults to the character, and mend them. */
const EXACT = [chineseMarks, chineseSpacing, foreignScript, dataCharacters];
const SAME = /half-width mark|lacks the space|Korean characters|invisible or control/;

/**
 * Findings without those that a more exact rule tells of the same text. What only the build's check finds stays,
 * so that nothing passes here and stops the build.
 */
export function withoutTold(project: Project, findings: Finding[]): Finding[] {
  if (!findings.some(({what}) => SAME.test(what))) return findings;
  const told = new Set(EXACT.flatMap((rule) => rule.check(project)).map(({file, line}) => `${file}:${line}`));
  // A long text stands on the line below its name.
  return findings.filter(({what, file, line}) => !SAME.test(what) || !(told.has(`${file}:${line}`) || told.has(`${file}:${line + 1}`)));
}
