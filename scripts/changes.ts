/**
 * `npm run changes`: writes what changed in the data since the last entry into the log, `src/data/changes.json`.
 * `-- --from <revision>` compares with another state than that of the last entry; `-- --begin` starts the log anew.
 */
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import {fingerprint, guideData, type GuideData} from '../src/changes/dataValues';
import {describeChanges, describeStart} from '../src/changes/describe';
import {changeLog, type ChangeLog} from '../src/data/schema';
import {registry} from '../src/data/registry';
import {readData} from './data-diff/read';

const LOG = 'src/data/changes.json';
/** How many changes of the data are looked through for the state of the last entry. */
const DEEPEST = 200;

const dataAt = (place: string): GuideData => guideData([...readData(place).values.values()]);

/**
 * Finds the state of the data up to which the log goes.
 * @throws if no revision of this clone has it
 */
function dataOfLog(state: string): GuideData {
  const revisions = execFileSync('git', ['log', '--format=%H', `-n${DEEPEST}`, '--', 'src/data'], {encoding: 'utf8'})
    .split('\n')
    .filter(Boolean);
  for (const revision of revisions) {
    const data = dataAt(revision);
    if (fingerprint(data) === state) return data;
  }
  throw new Error(
    `No revision here has the data up to which the log goes. In a shallow clone: git fetch --unshallow. Else name it: npm run changes -- --from <revision>`,
  );
}

function write(log: ChangeLog): void {
  fs.writeFileSync(LOG, `${JSON.stringify(changeLog.parse(log), null, 2)}\n`);
}

function main(): void {
  const today = new Date().toISOString().slice(0, 10);
  const now = dataAt('.');
  const state = fingerprint(now);
  if (process.argv.includes('--begin')) {
    write({
      state,
      entries: [],
      start: describeStart(
        now,
        today,
        registry.flatMap(({models}) => models).map(({id}) => id),
      ),
    });
    console.log(`${LOG} begins today, with ${now.figures.size} tables and diagrams.`);
    return;
  }
  const log = changeLog.parse(JSON.parse(fs.readFileSync(LOG, 'utf8')));
  if (log.state === state) {
    console.log('Nothing changed since the last entry.');
    return;
  }
  const from = process.argv.indexOf('--from');
  const changes = describeChanges(from > 0 ? dataAt(process.argv[from + 1] ?? '') : dataOfLog(log.state), now);
  const ofToday = log.entries.filter(({date}) => date === today).length;
  const entry = {id: ofToday > 0 ? `${today}-${ofToday + 1}` : today, date: today, changes};
  write({...log, state, entries: changes.length > 0 ? [entry, ...log.entries] : log.entries});
  console.log(`${changes.length} change(s) written into ${LOG}.`);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
