/** `npm test`: every check in the order of its cost, the cheap ones side by side, and one line of sums at the end. */
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {buildSite} from './build';
import {findBrowser} from './browser';
import {runSideBySide, type Outcome, type Step} from './sideBySide';

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

const script = (name: string, command: string): Step => ({name, command: ['npm', 'run', '--silent', command]});

/** Steps that read the sources and nothing else: none waits for another. The longest come first, so that none is left alone at the end. */
const QUICK: Step[] = [
  script('Types', 'typecheck'),
  script('Lint', 'lint'),
  script('Formatting', 'format:check'),
  script('Data and languages', 'check'),
  script('Spelling', 'lint:spell'),
  script('Unused code', 'lint:unused'),
  script('Styles', 'lint:css'),
  script('Markdown', 'lint:md'),
  script('Workflows', 'lint:workflows'),
];

const SLOW: [string, () => Sum][] = [
  ['Unit tests', unitTests],
  ['Build', build],
  ['Size', () => single(run('npx', ['tsx', 'scripts/size.ts']))],
  ['Browser tests', browserTests],
];

async function main(): Promise<void> {
  const total: Sum = {passed: 0, failed: 0};
  const add = (sum: Sum) => {
    total.passed += sum.passed;
    total.failed += sum.failed;
  };
  await runSideBySide(QUICK, os.availableParallelism(), ({name, output, ok}: Outcome) => {
    console.log(`\n── ${name}`);
    process.stdout.write(output);
    if (!ok) console.log(`${name}: failed`);
    add(single(ok));
  });
  for (const [name, step] of SLOW) {
    console.log(`\n── ${name}`);
    const sum = step();
    add(sum);
    if (name === 'Build' && sum.failed > 0) break;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed > 0 ? 1 : 0;
}

void main();
