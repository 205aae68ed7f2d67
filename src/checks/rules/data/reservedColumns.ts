import {isTable} from '../../../data/models';
import {RESERVED} from '../../../tables/codec';
import {NAME_COLUMN} from '../../../tables/model';
import type {Rule} from '../../types';
import {changed, unchanged} from './examples';
import {soundFigures} from './figures';
import {figureFindings} from './report';

const RULE = {
  name: 'data-reserved-columns',
  why: 'addresses of filtered tables, downloads and the sorting of columns use this word for something else: shared links would break',
};

/** Words of the address, of the downloads and of the table itself. */
const TAKEN = new Set<string>([...RESERVED, NAME_COLUMN, 'group', 'id', 'href', 'sources', 'verified']);
const taken = (id: string) => TAKEN.has(id) || id.endsWith('-desc');

/** No column has an id that the tables use themselves. */
export const reservedColumns: Rule = {
  ...RULE,
  scope: 'data',
  summary: `No column is called ${[...TAKEN].join(', ')}, or ends in -desc.`,
  check: (project) =>
    soundFigures(project).flatMap((figure) => {
      if (!isTable(figure.model)) return [];
      const faults = figure.model.columns
        .map((column, index) => ({column, index}))
        .filter(({column}) => taken(column.id))
        .map(({column, index}) => ({
          path: `columns.${column.id}`,
          keys: ['columns', index, 'id'],
          message: 'has an id that tables use themselves',
          how: 'choose another id, here, in the type above and in each row',
        }));
      return figureFindings(RULE, figure, faults);
    }),
  failing: ['sort', 'q', 'group', 'name', 'since-desc'].map((id) =>
    changed(`a column called ${id}`, [
      ["{id: 'since'", `{id: '${id}'`],
      ['since: sampleGa', `'${id}': sampleGa`],
      ["since: '2026-05'", `'${id}': '2026-05'`],
    ]),
  ),
  passing: [unchanged],
};
