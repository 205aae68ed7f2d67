/** `npm run check`: all faults of both languages at once. `--fix` mends what is mechanical, `--changed` looks at what a branch touches or breaks, `--list` prints the rules. */
import fs from 'node:fs';
import {makeProject, readFiles} from '../src/checks/project';
import {rules} from '../src/checks/rules';
import {rulesPage} from '../src/checks/rulesPage';
import {applyFixes, formatFinding, runRules} from '../src/checks/run';
import type {Finding, Project} from '../src/checks/types';
import {findingsOfBranch} from './branchFindings';

const OPTIONS = {'--fix': 'mends what is mechanical', '--changed': 'looks at what a branch touches or breaks', '--list': 'prints the rules'};

/** Marks in a row are mended one after the other, each in a pass of its own; longer rows than this are no text. */
const MAX_PASSES = 20;

const read = (): Project => makeProject(readFiles('.'), new Date().toISOString().slice(0, 10));

/** Writes the fixes of all findings until none is left; a fix can make room for another. */
function fixAll(): number {
  let fixed = 0;
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const fixes = runRules(read(), rules).flatMap((finding) => finding.fix ?? []);
    if (fixes.length === 0) break;
    for (const file of new Set(fixes.map((fix) => fix.file))) {
      fs.writeFileSync(
        file,
        applyFixes(
          fs.readFileSync(file, 'utf8'),
          fixes.filter((fix) => fix.file === file),
        ),
      );
    }
    fixed += fixes.length;
  }
  return fixed;
}

function summary(project: Project, findings: Finding[]): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const counted = `${project.pages.length} pages, ${project.modules.length} data modules, ${project.messages.length} message files; ${rules.length} rules`;
  return `${counted}: ${errors} fault(s), ${findings.length - errors} warning(s)`;
}

/** @throws if the command line holds anything else: a misspelt option would silently check less than was asked */
function refuseUnknown(given: readonly string[]): void {
  const unknown = given.find((option) => option !== '--' && !(option in OPTIONS));
  const known = Object.entries(OPTIONS).map(([option, does]) => `${option} ${does}`);
  if (unknown !== undefined) throw new Error(`npm run check has no option ${unknown}: ${known.join(', ')}`);
}

function main(): void {
  refuseUnknown(process.argv.slice(2));
  if (process.argv.includes('--list')) {
    process.stdout.write(rulesPage(rules));
    return;
  }
  if (process.argv.includes('--fix')) console.log(`${fixAll()} fault(s) mended.`);
  const project = read();
  const base = process.env.CHECK_BASE ?? 'origin/main';
  const all = runRules(project, rules);
  const isPart = process.argv.includes('--changed');
  const findings = isPart ? findingsOfBranch(project, all, {root: '.', base, run: (other) => runRules(other, rules)}) : all;
  for (const finding of findings) (finding.severity === 'error' ? console.error : console.warn)(formatFinding(finding));
  console.log(summary(project, findings));
  process.exitCode = findings.some((finding) => finding.severity === 'error') ? 1 : 0;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
