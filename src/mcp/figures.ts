import {registry} from '../data/registry';
import {isTable} from '../data/models';
import type {ResolvedFigure, ResolvedTable} from '../l10n/figures';
import {resolve, type Locale} from '../l10n/resolve';
import {isResolvedTable} from '../outputs/figureMarkdown';
import {unknownName} from './errors';

/** All figures of the guide, by id. */
export const figures = new Map(registry.flatMap((entry) => entry.models).map((model) => [model.id, model]));

/**
 * A figure in one language.
 * @throws with the names that come near, if there is none
 */
export function figureIn(locale: Locale, id: string): ResolvedFigure {
  const model = figures.get(id);
  if (!model) throw unknownName('figure', id, [...figures.keys()], 'list_tables');
  return resolve(model, locale) as ResolvedFigure;
}

/**
 * A table in one language.
 * @throws if the figure is unknown, or a diagram
 */
export function tableIn(locale: Locale, id: string): ResolvedTable {
  const figure = figureIn(locale, id);
  if (isResolvedTable(figure)) return figure;
  throw new Error(`"${id}" is a diagram without rows. Read it whole: read_figure {"figure": "${id}"}. Tables: ${tableIds().join(', ')}.`);
}

/** The ids of all tables. */
export const tableIds = () => [...figures.values()].filter(isTable).map(({id}) => id);
