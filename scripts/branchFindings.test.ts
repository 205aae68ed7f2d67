import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {MINIMAL_PAGE, minimalProject} from '../src/checks/minimalProject';
import {makeProject, readFiles} from '../src/checks/project';
import {rules} from '../src/checks/rules';
import {runRules} from '../src/checks/run';
import type {Project} from '../src/checks/types';
import {findingsOfBranch} from './branchFindings';

const TABLE = 'src/data/sampleServers.ts';
const SIDEBAR = "export default {guides: ['aiops-aidlc/sample-guide', 'aiops-aidlc/other']};\n";
/** The rules that need no history of the repository. */
const tried = rules.filter(({name}) => name !== 'translation-drift');
const run = (project: Project) => runRules(project, tried);

let root = '';
const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {cwd: root, stdio: 'pipe'});
function write(file: string, edit: (content: string) => string): void {
  const target = path.join(root, file);
  fs.mkdirSync(path.dirname(target), {recursive: true});
  fs.writeFileSync(target, edit(fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : ''));
}
function found(base = 'main'): string[] {
  const project = makeProject(readFiles(root), '2026-11-21');
  return findingsOfBranch(project, run(project), {root, base, run})
    .filter(({severity}) => severity === 'error')
    .map(({file, rule}) => `${file} ${rule}`);
}

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'branch-'));
  git('init', '-q', '-b', 'main');
  for (const [file, content] of Object.entries(minimalProject())) write(file, () => content);
  // A fault that was there before: a page that exists in one language only.
  write('docs/aiops-aidlc/other.mdx', () => (minimalProject()[MINIMAL_PAGE.en] ?? '').replace('position: 1', 'position: 2'));
  write('sidebars.ts', () => SIDEBAR);
  git('add', '-A');
  git('commit', '-qm', 'base');
  git('checkout', '-qb', 'branch');
});
afterEach(() => fs.rmSync(root, {recursive: true}));

describe('what concerns a branch', () => {
  it('is nothing before it changes anything', () => expect(found()).toEqual([]));

  it('is what only the English page says, and what only the Chinese page says', () => {
    write(MINIMAL_PAGE.en, (text) => text.replace('shows one table', 'shows 7 tables'));
    expect(found()).toEqual([`${MINIMAL_PAGE.zh} pair-numbers`]);
    git('checkout', '-q', '.');
    write(MINIMAL_PAGE.zh, (text) => `${text}\n## 更多 {/* #more */}\n\n更多内容。\n`);
    expect(found().some((line) => line.endsWith('pair-headings'))).toBe(true);
  });

  it.each([
    ['in the folder', () => undefined],
    ['staged', () => git('add', '-A')],
    ['committed', () => (git('add', '-A'), git('commit', '-qm', 'x'))],
  ])('is a row of the data, %s', (_, keep) => {
    write(TABLE, (text) => text.replace("verified: '2026-11-02'", "verified: '2027-01-05'"));
    keep();
    expect(found()).toEqual([`${TABLE} data-verified`]);
  });

  it('is what breaks elsewhere: the list of guides after a page was deleted', () => {
    for (const file of Object.values(MINIMAL_PAGE)) fs.rmSync(path.join(root, file));
    expect(found()).toContain('sidebars.ts page-in-sidebar');
    expect(found().filter((line) => line.startsWith('docs/aiops-aidlc/other.mdx'))).toEqual([]);
  });

  it('is nothing for a style', () => {
    write('src/css/custom.css', () => ':root {}\n');
    expect(found()).toEqual([]);
  });

  it('cannot be told without the base, and says how to name another', () => expect(() => found('origin/main')).toThrow(/CHECK_BASE=main/));
});
