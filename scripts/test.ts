/** `npm test`: every check in the order of its cost, each shown as it runs, and one line of sums at the end. */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {buildSite} from './build';
import {findBrowser} from './browser';

interface Sum {
  passed: number;
  failed: number;
}

const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'guide-tests-'));

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): boolean {
  return spawnSync(command, args, {stdio: 'inherit', env: {...process.env, ...env}}).status === 0;
}

/** One command that counts as one test. */
const single = (ok: boolean): Sum => ({passed: ok ? 1 : 0, failed: ok ? 0 : 1});

/** Reads sums from a report; a run that failed without a counted failure (it crashed) counts as one. */
function counted(ok: boolean, file: string, read: (report: never) => Sum): Sum {
  if (!fs.existsSync(file)) return {passed: 0, failed: 1};
  const sum = read(JSON.parse(fs.readFileSync(file, 'utf8')) as never);
  return !ok && sum.failed === 0 ? {...sum, failed: 1} : sum;
}

function unitTests(): Sum {
  const file = path.join(reports, 'unit.json');
  const ok = run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  return counted(ok, file, (report: {numPassedTests: number; numFailedTests: number}) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }));
}

function build(): Sum {
  try {
    findBrowser();
    buildSite();
    return single(true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return single(false);
  }
}

function browserTests(): Sum {
  const file = path.join(reports, 'browser.json');
  const ok = run('npx', ['playwright', 'test'], {PLAYWRIGHT_JSON_OUTPUT_NAME: file});
  return counted(ok, file, (report: {stats: {expected: number; unexpected: number; flaky: number}}) => ({
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky,
  }));
}

const steps: [string, () => Sum][] = [
  ['Types', () => single(run('npx', ['tsc', '--noEmit']))],
  ['Lint', () => single(run('npx', ['eslint', '.']))],
  ['Data and languages', () => single(run('npx', ['tsx', 'scripts/check.ts']))],
  ['Unit tests', unitTests],
  ['Build', build],
  ['Browser tests', browserTests],
];

const total: Sum = {passed: 0, failed: 0};
for (const [name, step] of steps) {
  console.log(`\n── ${name}`);
  const sum = step();
  total.passed += sum.passed;
  total.failed += sum.failed;
  if (name === 'Build' && sum.failed > 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
