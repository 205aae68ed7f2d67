import {reviewBy} from '../../../data/derive';
import {factsOf} from '../../../data/rules';
import type {Finding, Project, Rule} from '../../types';
import {changed, unchanged} from './examples';
import {soundFigures, type PlacedFigure} from './figures';
import {locate} from './locate';
import {finding} from './report';

const RULE = {
  name: 'data-review-due',
  why: 'prices age after 90 days, states after 120, structures after 365; the page marks an overdue row, so that readers do not trust it blindly',
};

const SOON_DAYS = 14;
const MAX_NAMED = 6;

/** A day so many days after another. */
function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

interface Due {
  id: string;
  path: string;
  due: string;
}

/** One warning for the facts of a figure, at the first of them. */
function warning(figure: PlacedFigure, facts: Due[], what: string): Finding[] {
  const [first] = facts;
  if (!first) return [];
  const names = facts.slice(0, MAX_NAMED).map(({id, due}) => `${id} (${due})`);
  const more = facts.length > MAX_NAMED ? ` and ${facts.length - MAX_NAMED} more` : '';
  const text = `${facts.length} fact(s) of ${figure.model.id} ${what}: ${names.join(', ')}${more}`;
  const how = 'read the sources again, mend what has changed, and set verified to the day of reading';
  return [finding(RULE, locate(figure.module, figure.name, {path: `${first.path}.verified`}), {what: text, how, severity: 'warning'})];
}

function dueFacts(project: Project): Finding[] {
  const soon = daysAfter(project.today, SOON_DAYS);
  return soundFigures(project).flatMap((figure) => {
    const facts = factsOf(figure.model)
      .map(({path, fact}) => ({id: fact.id, path, due: reviewBy(fact.verified, fact.factKind ?? figure.model.factKind)}))
      .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
    return [
      ...warning(
        figure,
        facts.filter(({due}) => due < project.today),
        'should have been checked again by',
      ),
      ...warning(
        figure,
        facts.filter(({due}) => due >= project.today && due <= soon),
        'must be checked again within two weeks',
      ),
    ];
  });
}

/** Facts are read again before they are old. Always a warning: time alone must not turn a right change away. */
export const reviewDue: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'Warns of facts whose next check is due within 14 days, or is overdue.',
  check: dueFacts,
  failing: [
    changed('a fact that is overdue', [["verified: '2026-11-02'", "verified: '2026-06-01'"]]),
    changed('a fact that is due in fourteen days', [["verified: '2026-11-02'", "verified: '2026-08-07'"]]),
    changed('more facts than can be named', [
      [
        "    {\n      id: 'cost-server'",
        `${[3, 1, 7, 2, 6, 4, 5].map((day) => `    {id: 'server-${day}', name: 'S${day}', cells: {purpose: null, status: null, since: null}, sources: ['readme'], verified: '2026-06-0${day}'},\n`).join('')}    {\n      id: 'cost-server'`,
      ],
    ]),
    changed('a fact that is due in a week', [["verified: '2026-11-02'", "verified: '2026-07-31'"]]),
  ],
  passing: [
    unchanged,
    changed('a fact that is due in fifteen days', [["verified: '2026-11-02'", "verified: '2026-08-08'"]]),
    changed('a structure of last spring', [["verified: '2026-11-02'", "verified: '2026-04-01',\n      factKind: 'structure'"]]),
  ],
};
