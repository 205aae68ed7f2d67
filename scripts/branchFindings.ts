import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {makeProject, readFiles} from '../src/checks/project';
import {pageAddress} from '../src/checks/readPage';
import type {Finding, Project} from '../src/checks/types';

/** What a branch is held against. */
export interface Comparison {
  /** The folder of the repository. */
  root: string;
  /** The branch that a pull request goes to, such as `origin/main`. */
  base: string;
  /** Finds everything in a project. */
  run: (project: Project) => Finding[];
}

const git = (root: string, ...args: string[]) => execFileSync('git', args, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']}).trim();

function forkOf({root, base}: Comparison): string {
  try {
    return git(root, 'merge-base', base, 'HEAD');
  } catch {
    throw new Error(`--changed compares with ${base}, which this clone does not have. Name another branch: CHECK_BASE=main npm run check -- --changed`);
  }
}

/** The files that differ from the branch's beginning, whether committed, staged or neither. */
function changedFiles(root: string, fork: string): Set<string> {
  const lists = [git(root, 'diff', '--name-only', '--no-renames', fork), git(root, 'ls-files', '--others', '--exclude-standard')];
  return new Set(lists.flatMap((list) => list.split('\n')).filter(Boolean));
}

/** The project as it was where the branch begins. */
function projectAt(root: string, fork: string, today: string): Project {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'check-'));
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', fork], {cwd: root, maxBuffer: 1 << 30});
    execFileSync('tar', ['-x', '-C', folder], {input: archive});
    return makeProject(readFiles(folder), today);
  } finally {
    fs.rmSync(folder, {recursive: true});
  }
}

/** A page is one with its mirror: what one of them lacks is told at the other. */
function touches(changed: ReadonlySet<string>): (finding: Finding) => boolean {
  const pages = new Set([...changed].flatMap((file) => pageAddress(file)?.path ?? []));
  return ({file}) => changed.has(file) || pages.has(pageAddress(file)?.path ?? '');
}

/**
 * The findings that concern a branch: those in what it touches, and faults elsewhere that were not there before, such as a link to
 * a page that it deletes.
 * @throws where the clone does not have the base
 */
export function findingsOfBranch(project: Project, findings: readonly Finding[], comparison: Comparison): Finding[] {
  const fork = forkOf(comparison);
  const isNear = touches(changedFiles(comparison.root, fork));
  if (!findings.some((finding) => finding.severity === 'error' && !isNear(finding))) return findings.filter(isNear);
  const key = ({file, rule, what}: Finding) => `${file} ${rule} ${what}`;
  const before = new Set(comparison.run(projectAt(comparison.root, fork, project.today)).map(key));
  return findings.filter((finding) => isNear(finding) || (finding.severity === 'error' && !before.has(key(finding))));
}
