/** `npm run check`: all faults of both languages at once. `--fix` mends what is mechanical, `--changed` looks at a branch's files, `--list` prints the rules. */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {makeProject, readFiles} from '../src/checks/project';
import {rules} from '../src/checks/rules';
import {rulesPage} from '../src/checks/rulesPage';
import {applyFixes, formatFinding, runRules} from '../src/checks/run';
import type {Finding, Project} from '../src/checks/types';

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

/** The files that differ from the branch that a pull request goes to, and their mirrors. */
function changedFiles(): Set<string> {
  const base = process.env.CHECK_BASE ?? 'origin/main';
  const git = (...args: string[]) =>
    execFileSync('git', args, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
      .split('\n')
      .filter(Boolean);
  try {
    return new Set([...git('diff', '--name-only', `${base}...`), ...git('diff', '--name-only'), ...git('ls-files', '--others', '--exclude-standard')]);
  } catch {
    throw new Error(`--changed compares with ${base}, which this clone does not have. Name another branch: CHECK_BASE=main npm run check -- --changed`);
  }
}

function summary(project: Project, findings: Finding[]): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const counted = `${project.pages.length} pages, ${project.modules.length} data modules, ${project.messages.length} message files; ${rules.length} rules`;
  return `${counted}: ${errors} fault(s), ${findings.length - errors} warning(s)`;
}

function main(): void {
  if (process.argv.includes('--list')) {
    process.stdout.write(rulesPage(rules));
    return;
  }
  if (process.argv.includes('--fix')) console.log(`${fixAll()} fault(s) mended.`);
  const project = read();
  let findings = runRules(project, rules);
  if (process.argv.includes('--changed')) {
    const changed = changedFiles();
    findings = findings.filter((finding) => changed.has(finding.file));
  }
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
