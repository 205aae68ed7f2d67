import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {answersFromFlags} from './answers';
import {copyRepository} from './copy';
import {readCommandLine} from './kinds';
import {readRepository} from './repository';

// Types, lint and tests of a whole repository, on a machine that may have other things to do.
vi.setConfig({testTimeout: 300_000, hookTimeout: 300_000});

const GUIDE = {
  id: 'cost-control',
  'title-en': "What EKS's signals cost",
  'title-zh': 'EKS 信号的成本',
  'label-en': 'Cost control',
  'label-zh': '成本控制',
  'description-en': 'What observability on Amazon EKS costs, and how to keep it in bounds',
  'description-zh': 'Amazon EKS 上可观测性的成本，以及如何加以控制',
  'audience-en': 'It is for platform engineers who pay for what they collect.',
  'audience-zh': '它面向需要为所采集数据付费的平台工程师。',
  'topics-en': 'Which signals to collect; How to keep their cost in bounds.',
  'topics-zh': '采集哪些信号；怎样控制成本',
  'link-title': 'Amazon EKS: Best Practices for Cost Optimization',
  'link-url': 'https://docs.aws.amazon.com/eks/latest/best-practices/cost-opt.html',
  tags: 'eks, observability',
};
const TABLE = {
  id: 'sample-signal-types',
  door: 'SampleTables',
  shape: 'comparison',
  'title-en': 'Types of signals',
  'title-zh': '信号的类型',
  'lead-en': 'What each type of signal tells, and what it cannot tell: a longer sentence, so that the line must be broken where the formatter breaks it.',
  'lead-zh': '每种信号能说明什么，不能说明什么。',
  'fact-kind': 'structure',
  'name-label-en': 'Signal',
  'name-label-zh': '信号',
  'column-en': 'What it tells',
  'column-zh': '能说明什么',
  row: 'log',
  'row-name-en': 'Log',
  'row-name-zh': '日志',
  'row-value-en': "What happened, in the program's words.",
  'row-value-zh': '用程序自己的话说明发生了什么。',
  'source-title': 'OpenTelemetry: Signals',
  'source-url': 'https://opentelemetry.io/docs/concepts/signals/',
};
const SECOND_TABLE = {...TABLE, id: 'sample-signal-costs', shape: 'catalog', 'title-en': 'Costs of signals', 'title-zh': '信号的成本'};
const TERM = {
  id: 'sample-budget',
  'term-en': 'sample budget',
  'term-zh': '示例额度',
  'definition-en': 'An amount that this test invents.',
  'definition-zh': '本测试虚构的数量。',
  'source-title': 'OpenTelemetry: Glossary',
  'source-url': 'https://opentelemetry.io/docs/concepts/glossary/',
};

let copy = '';
const run = (command: string, ...args: string[]) => {
  const {status, stdout, stderr} = spawnSync(command, args, {cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']});
  return {status, output: `${stdout}${stderr}`};
};
const bin = (name: string) => path.resolve('node_modules/.bin', name);
const argumentsOf = (kind: string, flags: Record<string, string>) => [kind, ...Object.entries(flags).flatMap(([flag, answer]) => [`--${flag}`, answer])];
const make = (kind: string, flags: Record<string, string>) => run(bin('tsx'), 'scripts/new.ts', ...argumentsOf(kind, flags));
const read = (file: string) => fs.readFileSync(path.join(copy, file), 'utf8');
const succeed = (result: ReturnType<typeof run>) => expect(result.output, result.output).toSatisfy(() => result.status === 0);

beforeAll(() => {
  copy = copyRepository();
});
afterAll(() => fs.rmSync(copy, {recursive: true, force: true}));

describe('what the command makes', () => {
  let formatFaults: string;

  beforeAll(() => {
    const changed = ['sidebars.ts', 'src/plugins/guide-data/guides.ts', 'src/data/registry.ts', 'src/data/glossary/index.ts'];
    const check = () => run(bin('prettier'), '--check', ...changed).output;
    const before = check();
    succeed(make('guide', GUIDE));
    succeed(make('table', TABLE));
    succeed(make('table', SECOND_TABLE));
    succeed(make('term', TERM));
    formatFaults = check() === before ? '' : check();
  });

  it('has a page in both languages, listed in the sidebar and on the home page', () => {
    const page = read(`docs/aiops-aidlc/${GUIDE.id}.mdx`);
    expect(page).toContain('title: "What EKS\'s signals cost"\n');
    expect(page).toContain('- How to keep their cost in bounds.\n');
    // The last guide of the path; the page after it in the sidebar, "Use this data", is none.
    expect(page).toMatch(/^Previous: \[.+\]\(\.\/aiops-predictive-operations\.mdx\)\.$/m);
    expect(read(`i18n/zh/docusaurus-plugin-content-docs/current/aiops-aidlc/${GUIDE.id}.mdx`)).toContain('- 怎样控制成本。\n');
    expect(read('sidebars.ts').match(new RegExp(`'aiops-aidlc/${GUIDE.id}'`, 'g'))).toHaveLength(1);
    expect(read('src/plugins/guide-data/guides.ts').match(new RegExp(`'${GUIDE.id}'`, 'g'))).toHaveLength(1);
  });

  it('has a table behind a front door of its own, with its test', () => {
    expect(read('src/components/SampleTables/index.ts')).toBe(
      "export {SampleSignalTypes} from './SampleSignalTypes';\nexport {SampleSignalCosts} from './SampleSignalCosts';\n",
    );
    expect(read('src/data/sampleSignalTypes.ts')).toContain("Comparison<'what-it-tells'>");
    expect(read('src/data/registry.ts')).toMatch(/sampleSignalTypes\]\},?\n.*sampleSignalCosts\]\}/);
  });

  it('has a term, once', () => expect(read('src/data/glossary/index.ts').match(/id: 'sample-budget'/g)).toHaveLength(1));

  it('is formatted as the formatter would', () => {
    expect(formatFaults).toBe('');
    const made = ['src/data/sampleSignalTypes.ts', 'src/data/sampleSignalCosts.ts', 'src/components/SampleTables'];
    succeed(run(bin('prettier'), '--check', ...made));
  });

  it('passes types', () => succeed(run(bin('tsc'), '--noEmit')));
  it('passes lint', () => succeed(run(bin('eslint'), 'src/data', 'src/components/SampleTables', 'sidebars.ts')));
  it('passes the check', () => succeed(run(bin('tsx'), 'scripts/check.ts')));
  it('passes the tests of its front door and of the pages', () => {
    succeed(run(bin('vitest'), 'run', 'src/components/SampleTables', 'tests/unit/introduction.test.ts', 'src/plugins/guide-data'));
  });
});

describe('what the command refuses', () => {
  it.each([
    ['guide', GUIDE, `docs/aiops-aidlc/${GUIDE.id}.mdx exists`],
    ['guide', {...GUIDE, id: 'Cost Control'}, 'Did you mean cost-control?'],
    ['guide', {...GUIDE, id: 'other', tags: 'ekz'}, 'names ekz: known are aiops, '],
    ['guide', {...GUIDE, id: 'other', 'topics-zh': '采集哪些信号'}, 'has 1 topic(s), but the English list has 2'],
    ['guide', {...GUIDE, id: 'other', colour: 'red'}, "Unknown option '--colour'"],
    ['table', TABLE, 'src/data/sampleSignalTypes.ts exists'],
    ['table', {...TABLE, id: 'other', shape: 'ladder'}, 'copy src/data/evolutionDiagram.ts'],
    ['table', {...TABLE, id: 'other', shape: 'list'}, 'choose catalog, comparison, metrics'],
    ['table', {...TABLE, id: 'other', door: 'AiopsIntroTables'}, 'kept as it was given'],
    ['table', {...TABLE, id: 'other', door: '../x'}, 'name the folder'],
    ['table', {...TABLE, id: 'other', 'fact-kind': 'daily'}, 'choose price, status, structure'],
    ['term', TERM, 'has a term sample-budget'],
    ['term', {...TERM, id: 'other', 'term-zh': '示例,额度'}, 'half-width mark'],
    ['thing', {}, 'npm run new -- guide'],
  ])('%s: %o', (kind, flags, reason) => {
    expect(() => {
      const command = readCommandLine(argumentsOf(kind, flags as Record<string, string>));
      if ('flags' in command) answersFromFlags(command.kind, command.flags, readRepository(copy, '2026-11-22'));
    }).toThrow(reason);
  });

  it('ends with an error and writes nothing', () => {
    const {status, output} = make('term', TERM);
    expect([status, output.trim()]).toEqual([1, '--id  src/data/glossary/index.ts has a term sample-budget: choose another id, or correct that one']);
  });

  it('tells which flags there are', () => expect(make('guide', {}).output).toContain('--title-en  is missing'));
});
