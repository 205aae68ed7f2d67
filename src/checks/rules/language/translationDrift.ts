import {accept} from '../../../l10n/drift/accept';
import {gitHistory, type History} from '../../../l10n/drift/history';
import {entryOf, removedUnits, standingOf} from '../../../l10n/drift/standing';
import {emptyState, parseState, serialiseState, STATE_FILE, type State} from '../../../l10n/drift/state';
import {keyOf, type Unit} from '../../../l10n/drift/unit';
import {unitsOf, unreadableGroups} from '../../../l10n/drift/units';
import type {Finding, Fix, Project, Rule} from '../../types';
import {driftExamples} from './driftExamples';
import {driftFault} from './driftFaults';

const NAME = 'translation-drift';
const WHY = 'the Chinese would go on saying what the English no longer says';

/** Records what is new in both languages and drops what is gone: nothing in it is a matter of judgement. */
function mechanicalFix(units: readonly Unit[], state: State, unreadable: ReadonlySet<string>, content: string, today: string): Fix {
  const isNew = units.filter((unit) => !entryOf(state, unit)).map(keyOf);
  const {state: next} = accept(units, state, unreadable, {what: isNew, pending: false, reason: undefined, today}, () => undefined);
  return {file: STATE_FILE, start: 0, end: content.length, text: serialiseState(next)};
}

function driftFindings(project: Project, state: State, content: string, history: History): Finding[] {
  const all = unitsOf(project);
  const units = all.filter((unit) => unit.en !== undefined && unit.zh !== undefined);
  const unreadable = unreadableGroups(project);
  let mended: Fix | undefined;
  const fix = () => (mended ??= mechanicalFix(units, state, unreadable, content, project.today));
  const found = units.flatMap((unit): Finding[] => {
    const fault = driftFault(unit, state, history);
    if (!fault) return [];
    const isNew = standingOf(unit, entryOf(state, unit)) === 'new' && unit.en !== unit.zh;
    return [{...unit.place, rule: NAME, why: WHY, severity: 'error', ...fault, ...(isNew ? {fix: fix()} : {})}];
  });
  const gone = removedUnits(all, state, unreadable).map(({group, name}): Finding => {
    const line = content.split('\n').findIndex((text) => text.includes(`${JSON.stringify(name)}: {`)) + 1;
    const what = `${group}#${name} is recorded as translated and does not exist any more`;
    const how = 'run npm run check -- --fix, or npm run l10n:accept; if only its id changed, the new one is recorded as well';
    return {
      file: STATE_FILE,
      line: Math.max(line, 1),
      column: 1,
      rule: NAME,
      what,
      why: 'a record of nothing hides the next mistake',
      how,
      severity: 'error',
      fix: fix(),
    };
  });
  return [...found, ...gone];
}

/** The rule, with the history in which it looks up what a text was. */
export function driftRule(history: History): Rule['check'] {
  return (project) => {
    const content = project.files.get(STATE_FILE);
    // Without a record there is nothing to compare with; the build refuses a repository without it.
    if (content === undefined) return [];
    let state = emptyState();
    try {
      state = parseState(content);
    } catch (error) {
      const what = `the record of the translation cannot be read (${error instanceof Error ? error.message : String(error)})`;
      const how = 'undo the edit: the file is written by npm run l10n:accept only';
      return [{file: STATE_FILE, line: 1, column: 1, rule: NAME, what, why: WHY, how, severity: 'error'}];
    }
    return driftFindings(project, state, content, history);
  };
}

/** A Chinese section, row or message says what its English says, or is marked as pending. */
export const translationDrift: Rule = {
  name: NAME,
  scope: 'pair',
  summary:
    'Where the English of a section, row or message changed, its Chinese changed too and was accepted, or is marked as pending; Chinese that changed alone was accepted, too.',
  why: WHY,
  check: driftRule(gitHistory()),
  // Made only when asked for: each carries a record of a whole project.
  get failing() {
    return driftExamples().failing;
  },
  get passing() {
    return driftExamples().passing;
  },
};
