import {changesBetween, describeChanges} from '../../../l10n/drift/changes';
import type {History} from '../../../l10n/drift/history';
import {entryOf, isReworded, standingOf} from '../../../l10n/drift/standing';
import {STATE_FILE, type Entry, type State} from '../../../l10n/drift/state';
import {hashOf, keyOf, type Unit} from '../../../l10n/drift/unit';
import type {Finding} from '../../types';

/** What the author is told about a unit. */
type Told = Pick<Finding, 'what' | 'how'> & Partial<Pick<Finding, 'severity' | 'why'>>;

const accepting = (unit: Unit) => `npm run l10n:accept -- ${keyOf(unit)}`;
const chinese = (unit: Unit) => (unit.target ? `${unit.target.file}:${unit.target.line}` : 'the Chinese page');
const named = (unit: Unit) => (unit.kind === 'page' ? `section "${unit.label}"` : unit.label);

/** The English of a unit changed, and nobody said that its Chinese still holds. */
function changed(unit: Unit, entry: Entry, history: History): Told {
  const before = entry.en === null ? undefined : history(unit, entry.en);
  const changes = before === undefined ? '' : describeChanges(changesBetween(before, unit.en ?? ''));
  const what = `the English of ${named(unit)} changed since it was translated${changes ? `: ${changes}` : ''}`;
  const wait = unit.kind === 'message' ? '' : `; if the translation has to wait: npm run l10n:accept -- --pending ${keyOf(unit)} --reason "…"`;
  const touched = unit.zh !== undefined && hashOf(unit.zh) !== entry.zh;
  const how = touched
    ? `the Chinese changed too: if it says the same, run ${accepting(unit)}${wait}`
    : `bring ${chinese(unit)} up to date and run ${accepting(unit)}${wait}`;
  return {what, how};
}

/** Only the Chinese of a unit changed: somebody has to say that it still is what the English says. */
function reworded(unit: Unit): Told {
  return {
    what: `the Chinese of ${named(unit)} changed and its English did not`,
    why: 'words that the English does not say would stand there as its translation, and nobody who reads one language can tell',
    how: `read ${chinese(unit)} beside its English; if it says the same, run ${accepting(unit)}; without a terminal, write "zh":"${hashOf(unit.zh ?? '')}" into its line of ${STATE_FILE}`,
  };
}

/** A unit is marked as pending: is the mark still right? */
function pending(unit: Unit, entry: Entry): Told | undefined {
  const why = 'readers are told that the section is behind, and it is not';
  if (unit.en !== undefined && hashOf(unit.en) === entry.en) {
    return {
      what: `${named(unit)} is marked as pending, but its English is again what was translated`,
      why,
      how: `run ${accepting(unit)} --reason "the English change was taken back"`,
    };
  }
  if (unit.zh !== undefined && hashOf(unit.zh) !== entry.zh) {
    return {
      what: `the Chinese of ${named(unit)} changed while it is marked as pending`,
      why,
      how: `if it is up to date, run ${accepting(unit)}; if not, mark it again`,
      severity: 'warning',
    };
  }
  return undefined;
}

/** The fault of a unit, if it has one. */
export function driftFault(unit: Unit, state: State, history: History): Told | undefined {
  const entry = entryOf(state, unit);
  switch (standingOf(unit, entry)) {
    case 'new':
      return {what: `${named(unit)} is new: which English its Chinese translates is not recorded`, how: `run npm run check -- --fix, or ${accepting(unit)}`};
    case 'changed':
      return entry ? changed(unit, entry, history) : undefined;
    case 'pending':
    case 'missing':
      return entry ? pending(unit, entry) : undefined;
    default:
      return isReworded(unit, entry) ? reworded(unit) : undefined;
  }
}
