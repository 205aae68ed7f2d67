import {fingerprint, guideData} from '../../../changes/dataValues';
import {changeLog} from '../../../data/schema';
import type {Finding, Project, Rule} from '../../types';
import {allFigures, soundFigures, unreadable} from './figures';
import {finding} from './report';

/** The log of what changed in the data. */
const LOG = 'src/data/changes.json';

const RULE = {
  name: 'changes-log',
  why: 'the page “What changed” and the feeds are made of it, and a build without the history of Git has nothing else',
};

const WRITE = 'write the entry with npm run changes; to begin the log anew: npm run changes -- --begin';

function lineOf(content: string, text: string): number {
  return (
    Math.max(
      0,
      content.split('\n').findIndex((line) => line.includes(text)),
    ) + 1
  );
}

function parse(content: string): ReturnType<typeof changeLog.safeParse> | undefined {
  try {
    return changeLog.safeParse(JSON.parse(content));
  } catch {
    return undefined;
  }
}

/** Whether the log goes up to the data as they are; where a module cannot be read nobody knows, and another rule says why. */
function isBehind(project: Project, state: string): boolean {
  if (unreadable(project).length > 0 || allFigures(project).length !== soundFigures(project).length) return false;
  const values = project.modules.flatMap(({file, exports}) => Object.entries(exports).map(([name, value]) => ({file, name, value})));
  return fingerprint(guideData(values)) !== state;
}

function check(project: Project): Finding[] {
  const content = project.files.get(LOG);
  if (content === undefined) return [];
  const at = (text: string) => ({file: LOG, line: lineOf(content, text), column: 1});
  const parsed = parse(content);
  if (!parsed?.success) {
    const reason = parsed ? parsed.error.issues.map(({path, message}) => `${path.join('.')}: ${message}`).join('; ') : 'it is no JSON';
    return [finding(RULE, at(''), {what: `the log of changes cannot be read: ${reason}`, how: `restore it from git; ${WRITE}`})];
  }
  const {entries, start, state} = parsed.data;
  const days = [...entries.map(({date}) => date), start.date];
  const found: Finding[] = [];
  for (const [index, {id, date}] of entries.entries()) {
    if (entries.findIndex((other) => other.id === id) !== index)
      found.push(finding(RULE, at(`"${id}"`), {what: `the entry ${id} stands twice`, how: 'give each entry an id of its own'}));
    if (date > project.today) found.push(finding(RULE, at(`"${date}"`), {what: `an entry is dated ${date}, after today (${project.today})`, how: WRITE}));
    if (date < (days[index + 1] ?? ''))
      found.push(finding(RULE, at(`"${id}"`), {what: `the entry ${id} stands above a newer one`, how: 'put the newest entry first'}));
  }
  if (isBehind(project, state))
    found.push(finding(RULE, at('"state"'), {what: 'the data changed since the last entry of the log', how: WRITE, severity: 'warning'}));
  return found;
}

const log = (entries: string, state = '0123456789abcdef') => ({
  [LOG]: `{"state": "${state}", "entries": [${entries}], "start": {"date": "2026-11-01", "figures": [{"id": "sample-servers", "title": "Sample servers", "facts": 2}]}}`,
});
const entry = (id: string, date = id) =>
  `{"id": "${id}", "date": "${date}", "changes": [{"kind": "added", "figure": "sample-servers", "name": "Cost server"}]}`;

/** What changed is told in the order of time, and up to today. */
export const changesLog: Rule = {
  ...RULE,
  scope: 'data',
  summary: `The log of changes (${LOG}) can be read, its entries stand in the order of time, none is of a day to come; warns where the data is ahead of it.`,
  check,
  failing: [
    {name: 'a log that is no JSON', files: {[LOG]: '{'}},
    {name: 'an entry without changes', files: log('{"id": "2026-11-03", "date": "2026-11-03", "changes": []}')},
    {name: 'an entry that stands twice', files: log(`${entry('2026-11-03')}, ${entry('2026-11-03')}`)},
    {name: 'an older entry above a newer', files: log(`${entry('2026-11-03')}, ${entry('2026-11-05')}`)},
    {name: 'an entry older than the beginning', files: log(entry('2026-10-03'))},
    {name: 'an entry of a day to come', files: log(entry('2099-01-01'))},
    {name: 'data that the log does not know', files: log(entry('2026-11-03'))},
  ],
  passing: [
    {name: 'a project without a log', files: {}},
    {
      name: 'a log, newest first, where a module cannot be read',
      files: {
        ...log(`${entry('2026-11-21')}, ${entry('2026-11-05')}, ${entry('2026-11-05-b', '2026-11-05')}`),
        'src/data/sampleServers.ts': 'export const a = {\n',
      },
    },
  ],
};
