import {isTable} from '../../../data/models';
import type {Finding, Project, Rule} from '../../types';
import {changed, unchanged} from './examples';
import {soundFigures, type PlacedFigure} from './figures';
import {locate} from './locate';
import {finding} from './report';

const RULE = {
  name: 'data-unused-terms',
  why: 'the legend would explain a word that stands nowhere, and the filter would offer a choice without a row',
};

const HOW = 'remove it, or use it in the row that it was meant for';

/** The lists of terms of a figure, each with its keys and the ids that are used of it. */
function vocabularies({model}: PlacedFigure): {keys: PropertyKey[]; terms: {id: string}[]; used: Set<string>}[] {
  if (isTable(model)) {
    return model.columns.flatMap((column, index) =>
      column.terms
        ? [{keys: ['columns', index, 'terms'], terms: column.terms, used: new Set(model.rows.flatMap((row) => [row.cells[column.id]].flat() as string[]))}]
        : [],
    );
  }
  if (model.shape !== 'layers') return [];
  return [{keys: ['terms'], terms: model.terms, used: new Set(model.layers.flatMap((layer) => layer.parts.flatMap((part) => part.status ?? [])))}];
}

function unused(project: Project): Finding[] {
  return soundFigures(project).flatMap((figure) =>
    vocabularies(figure).flatMap(({keys, terms, used}) => {
      // The words of vocabulary.ts are a common language: no figure needs all of them.
      if (!figure.module.positions.has([figure.name, ...keys, '0'].join('.'))) return [];
      return terms.flatMap((term, index) =>
        used.has(term.id)
          ? []
          : [
              finding(RULE, locate(figure.module, figure.name, {path: '', keys: [...keys, index]}), {
                what: `the term "${term.id}" is used by no row of ${figure.model.id}`,
                how: HOW,
              }),
            ],
      );
    }),
  );
}

/** Every term that a figure defines is used. */
export const unusedTerms: Rule = {
  ...RULE,
  scope: 'data',
  summary: 'Some row uses each term that a column defines.',
  check: unused,
  failing: [
    changed('a term of a column that no row uses', [
      ['terms: statuses', "terms: [{id: 'ga', label: 'GA'}, {id: 'preview', label: 'Preview'}, {id: 'gone', label: 'Gone'}]"],
    ]),
  ],
  passing: [unchanged, changed('a shared term that this figure does not use', [["status: 'preview'", "status: 'ga'"]])],
};
