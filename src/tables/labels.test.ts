import {describe, expect, it} from 'vitest';
import {isTable} from '../data/models';
import {registry} from '../data/registry';
import type {ResolvedTable} from '../l10n/figures';
import {resolve} from '../l10n/resolve';
import {wordsIn} from '../outputs/words';

/* The tools of a table know a column that unfolds by its label, and a term by its own: no two of them may read the same. */

const tables = registry.flatMap(({models}) => models.filter(isTable));

describe.each(['en', 'zh'] as const)('labels in %s', (locale) => {
  it.each(tables.map((model) => [model.id, resolve(model, locale) as ResolvedTable] as const))('tell the columns and terms of %s apart', (_, {columns}) => {
    const details = columns.filter(({place}) => place === 'detail').map(({label}) => label);
    for (const labels of [[...details, wordsIn(locale)('table.note')], ...columns.map(({terms = []}) => terms.map(({label}) => label))]) {
      expect(labels).toEqual([...new Set(labels)]);
    }
  });
});
