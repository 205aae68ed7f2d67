import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {MINIMAL_PAGE, projectOf} from '../../checks/minimalProject';
import {acceptedState} from '../../checks/rules/language/driftExamples';
import {messageWith, noteWith, pageWith} from '../../checks/rules/language/examples';
import {driftRule} from '../../checks/rules/language/translationDrift';
import {applyFixes} from '../../checks/run';
import {accept, type Outcome, type Request} from './accept';
import {gitHistory} from './history';
import {parseState, serialiseState, STATE_FILE, type State} from './state';
import {translationStatus} from './status';
import {unitsOf, unreadableGroups} from './units';

const never = () => undefined;
const SECTION = 'aiops-aidlc/sample-guide.mdx#sample-guide';
const ROW = 'src/data/sampleServers.ts#sampleServers.rows.cost-server';
const OLD = '# Sample guide\nThis guide shows one table.';
const english = pageWith('en', 'This guide shows two tables.');
const both = {...english, ...pageWith('zh', '本指南展示两张表。')};

function run(files: Record<string, string>, state: State, request: Partial<Request>): Outcome {
  const project = projectOf(files);
  return accept(
    unitsOf(project),
    state,
    unreadableGroups(project),
    {what: 'changed', pending: false, reason: undefined, today: '2026-11-22', ...request},
    () => OLD,
  );
}

const check = (files: Record<string, string>, state: State, history = never as () => string | undefined) =>
  driftRule(history)(projectOf({...files, [STATE_FILE]: serialiseState(state)}));

describe('units', () => {
  it('are sections, rows, tags and messages', () => {
    const files = {
      ...messageWith('Filter', '筛选'),
      'docs/tags.yml': 'eks:\n  label: Amazon EKS clusters\n',
      'i18n/zh/docusaurus-plugin-content-docs/current/tags.yml': 'eks:\n  label: Amazon EKS 集群\n',
    };
    const keys = unitsOf(projectOf(files)).map((unit) => `${unit.group}#${unit.name}`);
    expect(keys).toEqual(
      expect.arrayContaining([
        'aiops-aidlc/sample-guide.mdx#_front-matter',
        SECTION,
        ROW,
        'src/data/vocabulary.ts#statuses.ga',
        'tags.yml#eks',
        'i18n/zh/code.json#sample.filter',
      ]),
    );
  });

  it('count a shared text where it stands, not where it is used', () => {
    const unit = unitsOf(projectOf({})).find(({name}) => name === 'sampleServers.columns.status');
    expect(unit?.en).toBe('Status');
  });

  it('leave out what no translator looks at', () => {
    const [before, after] = [{}, pageWith('en', 'This guide\nshows one table.\n\n<ClaimNote id="sample-claim" again />')].map(
      (files) => unitsOf(projectOf(files)).find(({name}) => name === 'sample-guide')?.en,
    );
    expect(after).toBe(before);
  });
});

describe('from a change to its acceptance', () => {
  it('names the section, its heading, and what changed', () => {
    const [finding, ...others] = check(english, acceptedState(), () => OLD);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({file: MINIMAL_PAGE.en, line: 9});
    expect(finding?.what).toContain('section "Sample guide"');
    expect(finding?.what).toContain('one table');
    expect(finding?.what).toContain('two tables');
    expect(finding?.how).toContain(`npm run l10n:accept -- ${SECTION}`);
    expect(finding?.how).toContain(`${MINIMAL_PAGE.zh}:9`);
  });

  it('is silent on the difference where the history is missing', () =>
    expect(check(english, acceptedState())[0]?.what).toContain('changed since it was translated'));

  it('refuses to accept what nobody translated, and says how to', () => {
    const {refused, accepted, state} = run(english, acceptedState(), {what: [SECTION]});
    expect(accepted).toEqual([]);
    expect(refused).toMatchObject([{key: SECTION}]);
    expect(refused[0]?.why).toContain('--reason');
    expect(check(english, state)).toHaveLength(1);
  });

  it('accepts it with a reason, and keeps the reason', () => {
    const {state, accepted} = run(english, acceptedState(), {what: [SECTION], reason: 'A typo in English only.'});
    expect(accepted).toEqual([SECTION]);
    expect(state.units['aiops-aidlc/sample-guide.mdx']?.['sample-guide']?.reason).toBe('A typo in English only.');
    expect(check(english, state)).toEqual([]);
  });

  it('accepts what changed in both languages, without being told its name', () => {
    expect(check(both, acceptedState())[0]?.how).toContain('the Chinese changed too');
    const {state, accepted, refused} = run(both, acceptedState(), {});
    expect([accepted, refused]).toEqual([[SECTION], []]);
    expect(check(both, state)).toEqual([]);
  });

  it('takes a whole page, by its file too', () => {
    expect(run(both, acceptedState(), {what: [MINIMAL_PAGE.en]}).accepted).toEqual([SECTION]);
    expect(run(both, acceptedState(), {what: ['aiops-aidlc/sample-guide.mdx']}).accepted).toEqual([SECTION]);
  });

  it('refuses a name that nothing has', () => expect(run({}, acceptedState(), {what: ['aiops-aidlc/nothing.mdx#x']}).refused).toHaveLength(1));

  it('works for rows', () => {
    const files = noteWith('Its price was published.', '价格已经公布。');
    expect(check(files, acceptedState())).toMatchObject([{file: 'src/data/sampleServers.ts'}]);
    const {state, accepted} = run(files, acceptedState(), {});
    expect(accepted).toEqual([ROW]);
    expect(check(files, state)).toEqual([]);
  });

  it('works for messages', () => {
    const state = acceptedState(messageWith('Filter', '筛选'));
    const [finding] = check(messageWith('Filter the rows', '筛选'), state);
    expect(finding).toMatchObject({file: 'src/components/SampleFilter.tsx'});
    expect(run(messageWith('Filter the rows', '筛选各行'), state, {}).accepted).toEqual(['i18n/zh/code.json#sample.filter']);
  });
});

describe('pending', () => {
  const marked = run(english, acceptedState(), {what: [SECTION], pending: true, reason: 'The translator is away.'}).state;
  const entry = marked.units['aiops-aidlc/sample-guide.mdx']?.['sample-guide'];

  it('passes, and keeps reason, day and difference for the reader', () => {
    expect(check(english, marked)).toEqual([]);
    expect(entry?.pending).toMatchObject({reason: 'The translator is away.', since: '2026-11-22'});
    expect(entry?.pending?.changes?.[0]?.is).toContain('two tables');
  });

  it('needs a reason', () => expect(run(english, acceptedState(), {what: [SECTION], pending: true}).refused).toHaveLength(1));

  it('is refused where nothing changed, and for messages', () => {
    expect(run({}, acceptedState(), {what: [SECTION], pending: true, reason: 'x'}).refused[0]?.why).toContain('nothing to wait for');
    const message = messageWith('Filter the rows', '筛选');
    const refused = run(message, acceptedState(messageWith('Filter', '筛选')), {what: ['i18n/zh/code.json#sample.filter'], pending: true, reason: 'x'}).refused;
    expect(refused[0]?.why).toContain('translate it');
  });

  it('is an error when the English is again what was translated', () => expect(check({}, marked)).toMatchObject([{severity: 'error'}]));

  it('is questioned when the Chinese changes', () => expect(check(both, marked)).toMatchObject([{severity: 'warning'}]));

  it('ends when the section is accepted by its name, and only then', () => {
    expect(run(both, marked, {}).accepted).toEqual([]);
    expect(run(both, marked, {what: 'all', reason: 'x'}).state.units['aiops-aidlc/sample-guide.mdx']?.['sample-guide']?.pending).toBeDefined();
    const {state} = run(both, marked, {what: [SECTION]});
    expect(check(both, state)).toEqual([]);
    expect(state.units['aiops-aidlc/sample-guide.mdx']?.['sample-guide']?.pending).toBeUndefined();
  });

  it('shows on the status page, with its difference', () => {
    const status = translationStatus(projectOf(english), marked);
    expect(status.open).toMatchObject([
      {key: SECTION, to: '/docs/aiops-aidlc/sample-guide', label: {en: 'Sample guide', zh: '示例指南'}, missing: false, since: '2026-11-22'},
    ]);
    expect(status.groups.find(({group}) => group === 'aiops-aidlc/sample-guide.mdx')).toMatchObject({pending: 1, missing: 0, current: 2});
  });
});

describe('new and removed sections', () => {
  const more = {
    ...pageWith('en', 'This guide shows one table.\n\n## More {/* #more */}\n\nMore text.'),
    ...pageWith('zh', '本指南展示一张表。\n\n## 更多 {/* #more */}\n\n更多内容。'),
  };

  it('are recorded and dropped by --fix', () => {
    for (const [files, state] of [
      [more, acceptedState()],
      [{}, acceptedState(more)],
    ] as const) {
      const [finding] = check(files, state);
      const mended = applyFixes(serialiseState(state), finding?.fix ? [finding.fix] : []);
      expect(check(files, parseState(mended))).toEqual([]);
    }
  });

  it('are not recorded while the Chinese is a copy of the English', () => {
    const copied = {...more, ...pageWith('zh', '本指南展示一张表。\n\n## More {/* #more */}\n\nMore text.')};
    const [finding] = check(copied, acceptedState());
    expect(finding?.fix).toBeUndefined();
    expect(run(copied, acceptedState(), {}).refused).toHaveLength(1);
    const {state} = run(copied, acceptedState(), {what: ['aiops-aidlc/sample-guide.mdx#more'], pending: true, reason: 'To be translated.'});
    expect(check(copied, state)).toEqual([]);
    expect(translationStatus(projectOf(copied), state).open).toMatchObject([{missing: true}]);
  });

  it('keep their record while a page does not parse', () => {
    const broken = pageWith('en', 'This <guide shows one table.');
    expect(check(broken, acceptedState())).toEqual([]);
    expect(run(broken, acceptedState(), {}).removed).toEqual([]);
  });
});

describe('the record', () => {
  it('reads as it was written, and puts one unit on a line', () => {
    const content = serialiseState(acceptedState());
    expect(serialiseState(parseState(content))).toBe(content);
    expect(content.split('\n').filter((line) => line.includes('"sample-guide": {'))).toHaveLength(1);
  });

  it.each(['{', '{"units": {}}', '{"about": "x", "units": {"a": {"b": {"en": 1, "zh": "x"}}}}'])('refuses %s', (content) => {
    expect(() => parseState(content)).toThrow();
    expect(driftRule(never)(projectOf({[STATE_FILE]: content}))).toMatchObject([{file: STATE_FILE, severity: 'error'}]);
  });

  it('is there, and every part of it is understood', () => expect(() => parseState(fs.readFileSync(STATE_FILE, 'utf8'))).not.toThrow());
});

describe('the history', () => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'drift-'));
  const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {cwd: directory});
  afterEach(() => fs.rmSync(directory, {recursive: true, force: true}));

  it('finds what a section was when it was translated', () => {
    const commit = (files: Record<string, string>, message: string) => {
      for (const [file, content] of Object.entries(files)) {
        fs.mkdirSync(path.dirname(path.join(directory, file)), {recursive: true});
        fs.writeFileSync(path.join(directory, file), content);
      }
      git('add', '.');
      git('commit', '-qm', message);
    };
    git('init', '-q');
    commit(pageWith('en', 'This guide shows one table.'), 'first');
    commit(pageWith('en', 'This guide shows no table.'), 'second');
    const [finding] = driftRule(gitHistory(directory))(projectOf({...english, [STATE_FILE]: serialiseState(acceptedState())}));
    expect(finding?.what).toContain('was "This guide shows one table."');
    expect(finding?.what).toContain('is "This guide shows two tables."');
  });

  it('is empty without a repository, and breaks nothing', () => {
    expect(check(english, acceptedState(), gitHistory(os.tmpdir()) as () => string | undefined)).toHaveLength(1);
  });
});
