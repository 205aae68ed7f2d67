import {faultsOfClaims} from '../../../data/registryCheck';
import type {Claim} from '../../../data/schema';
import type {Rule} from '../../types';
import {changed, unchanged} from './examples';
import {readList} from './lists';
import {locate} from './locate';
import {finding} from './report';
import {itemName} from './schema';
import {withoutTold} from './told';

const FILE = 'src/data/claims.ts';
const RULE = {
  name: 'data-claims',
  why: 'the note stands below a sentence of the guide that is no longer true: readers rely on it, in both languages',
};

/** Every checked statement is complete. */
export const claims: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'A statement found wrong or outdated carries a dated note; ids are unique; nothing was checked or written on a day to come.',
  check: (project) => {
    const list = readList<Claim>(project, FILE, 'claims');
    if (!list) return [];
    const findings = faultsOfClaims(list.items, project.today).map((fault) =>
      finding(RULE, locate(list.module, 'claims', fault), {what: `${itemName('statement', fault.path)} ${fault.message}`, how: fault.how}),
    );
    return withoutTold(project, findings);
  },
  failing: [
    changed('a wrong statement without a note', [["'confirmed'", "'wrong'"]], FILE),
    changed('a note without its month', [["verdict: 'confirmed',", "verdict: 'confirmed',\n    note: {en: 'It moved.', zh: '已迁移。'},"]], FILE),
    changed(
      'an untranslated note',
      [["verdict: 'confirmed',", "verdict: 'confirmed',\n    note: {en: 'It moved.', zh: 'It moved.'},\n    noted: '2026-11',"]],
      FILE,
    ),
    changed('a check in the future', [["verified: '2026-11-02'", "verified: '2026-12-02'"]], FILE),
  ],
  passing: [
    unchanged,
    changed(
      'a statement with its note',
      [["verdict: 'confirmed',", "verdict: 'outdated',\n    note: {en: 'It moved.', zh: '已迁移。'},\n    noted: '2026-11',"]],
      FILE,
    ),
  ],
};
