/** The report, in Markdown, from what the last runs have kept; and its place in the README. */
import fs from 'node:fs';
import {STAGES, type Stage} from '../options';
import {loadResults, type Results} from '../results';
import {buildRows} from './buildRows';
import {readerRows} from './readerRows';
import {markdownTable} from './table';

const README = 'README.md';
const MARKS = {begin: '<!-- bench:begin -->', end: '<!-- bench:end -->'};
const TITLES: Record<Stage, string> = {load: 'Loading', interact: 'Answering', build: 'Builds'};

function describeRun(stage: Stage, results: Results): string {
  const how = stage === 'build' ? 'each build once' : `medians of ${results.runs}, interleaved`;
  return `- ${TITLES[stage]}: measured on ${results.date}, ${how}; ${results.machine}, ${results.browser}.`;
}

/** The report of the stages that were measured: when and where, what was compared, and one table. */
export function reportOf(stages: readonly (readonly [Stage, Results])[]): string {
  const sites = Object.assign({}, ...stages.map(([, results]) => results.sites)) as Results['sites'];
  const ids = Object.keys(sites);
  const names = ids.map((id) => sites[id]?.name ?? id);
  const made = ids.map((id, index) => `- ${names[index]}: ${sites[id]?.versions.join(', ')}; ${sites[id]?.features}.`);
  const rows = [
    ...readerRows(
      stages.flatMap(([, results]) => results.readings),
      ids,
    ),
    ...buildRows(
      stages.flatMap(([, results]) => results.builds),
      ids,
    ),
  ];
  return [...stages.map(([stage, results]) => describeRun(stage, results)), ...made, '', markdownTable(['', ...names], rows)].join('\n');
}

/**
 * The report of the last runs.
 * @throws if nothing was measured yet
 */
export function writeReport(): string {
  const stages = STAGES.flatMap((stage) => {
    const results = loadResults(stage);
    return results ? [[stage, results] as const] : [];
  });
  if (stages.length === 0) throw new Error('Nothing was measured yet: npm run bench');
  return reportOf(stages);
}

/**
 * A text with the report between its two marks, in place of what stood there.
 * @throws if the marks are not there
 */
export function fillIn(text: string, report: string): string {
  const begin = text.indexOf(MARKS.begin);
  const end = text.indexOf(MARKS.end);
  if (begin < 0 || end < begin) throw new Error(`${README} lacks ${MARKS.begin} … ${MARKS.end}, between which the report belongs`);
  return `${text.slice(0, begin + MARKS.begin.length)}\n\n${report}\n\n${text.slice(end)}`;
}

/** Puts the report of the last runs into the README. */
export function fillReadme(): void {
  fs.writeFileSync(README, fillIn(fs.readFileSync(README, 'utf8'), writeReport()));
  console.log(`Wrote the report into ${README}.`);
}
