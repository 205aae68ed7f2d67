import {countFacts} from '../../data/derive';
import {isTable, type Figure} from '../../data/models';
import type {Localized} from '../../data/schema';
import {checkedBetween} from '../../outputs/published';

/** What the page on the data says of a figure; its paths are without base and language. */
export interface ListedFigure {
  id: string;
  title: Localized;
  facts: number;
  oldest: string;
  newest: string;
  /** Whether it is a table, and so has a CSV. */
  isTable: boolean;
  page: string;
}

/** All figures in the order of the guides. */
export function listFigures(figures: readonly Figure[], pages: ReadonlyMap<string, string>): ListedFigure[] {
  return figures.map((model) => ({
    id: model.id,
    title: model.title,
    facts: countFacts(model),
    ...checkedBetween(model),
    isTable: isTable(model),
    page: pages.get(model.id) ?? '',
  }));
}
