import {accept} from '../../../l10n/drift/accept';
import {emptyState, serialiseState, STATE_FILE, type State} from '../../../l10n/drift/state';
import {unitsOf} from '../../../l10n/drift/units';
import {projectOf} from '../../minimalProject';
import type {Example, Rule} from '../../types';
import {noteWith, pageWith} from './examples';

const TODAY = '2026-11-21';
const never = () => undefined;

/** The record of a project in which everything is translated. */
export function acceptedState(files: Record<string, string> = {}): State {
  return accept(unitsOf(projectOf(files)), emptyState(), new Set(), {what: 'all', pending: false, reason: 'Example', today: TODAY}, never).state;
}

/** The same after some keys were marked as pending or accepted. */
function stateAfter(files: Record<string, string>, keys: string[], pending: boolean): State {
  const request = {what: keys, pending, reason: 'The translator is away.', today: TODAY};
  return accept(unitsOf(projectOf(files)), acceptedState(), new Set(), request, never).state;
}

const recorded = (files: Record<string, string>, state: State = acceptedState()): Record<string, string> => ({...files, [STATE_FILE]: serialiseState(state)});

const ENGLISH = pageWith('en', 'This guide shows two tables.');
const BOTH = {...ENGLISH, ...pageWith('zh', '本指南展示两张表。')};
const CHINESE = pageWith('zh', '本指南介绍一张表。');
const SECTION = 'aiops-aidlc/sample-guide.mdx#sample-guide';
const HEADING = {
  ...pageWith('en', 'This guide shows one table.\n\n## More {/* #more */}\n\nMore text.'),
  ...pageWith('zh', '本指南展示一张表。\n\n## 更多 {/* #more */}\n\n更多内容。'),
};

const failing = (): Example[] => [
  {name: 'only the English of a section changed', files: recorded(ENGLISH)},
  {name: 'both changed, and nobody accepted it', files: recorded(BOTH)},
  {name: 'only the Chinese of a section changed', files: recorded(CHINESE)},
  {name: 'other Chinese words in a row', files: recorded(noteWith('Its price is not published.', '今天天气很好。'))},
  {name: 'only the English of a row changed', files: recorded(noteWith('Its price was published.', '价格尚未公布。'))},
  {name: 'a new section that is not recorded', files: recorded(HEADING)},
  {name: 'a recorded section that is gone', files: recorded({}, acceptedState(HEADING))},
  {name: 'marked as pending without need', files: recorded({}, stateAfter(ENGLISH, [SECTION], true))},
  {name: 'a record that is no JSON', files: {[STATE_FILE]: '{'}},
];

const passing = (): Example[] => [
  {name: 'as it was accepted', files: recorded({})},
  {name: 'only the Chinese changed, and was accepted', files: recorded(CHINESE, stateAfter(CHINESE, [SECTION], false))},
  {name: 'both changed and accepted', files: recorded(BOTH, stateAfter(BOTH, [SECTION], false))},
  {name: 'marked as pending with a reason', files: recorded(ENGLISH, stateAfter(ENGLISH, [SECTION], true))},
  {name: 'other line breaks', files: recorded(pageWith('en', 'This guide shows\none table.'))},
];

/** The examples of the rule about drift; each carries a record of its own. */
export const driftExamples = (): Pick<Rule, 'failing' | 'passing'> => ({failing: failing(), passing: passing()});
