import {verifiedDates} from '../../data/derive';
import type {Figure} from '../../data/models';
import type {PrintedPage} from './pages';

const newest = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);

/**
 * When what each page says was last changed: its text, or the newest check of a fact in its figures (a month, where the day is not known). A page that is computed
 * from the others (home, lists) is as new as the newest of them. Undefined where nothing is known, as without Git.
 */
export function lastModified(pages: readonly PrintedPage[], figures: ReadonlyMap<string, Figure>): Map<string, string | undefined> {
  const ofFigures = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const figure = figures.get(id);
      return figure ? verifiedDates(figure) : [];
    });
  const own = new Map(pages.map((page) => [page.path, page.source ? newest([page.textChanged, ...ofFigures(page.figures)]) : undefined]));
  const ofAll = newest([...own.values()]);
  return new Map(pages.map((page) => [page.path, page.source ? own.get(page.path) : ofAll]));
}
