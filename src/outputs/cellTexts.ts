import type {ResolvedCell, ResolvedColumn, ResolvedPrice} from '../l10n/figures';
import {formatDate, formatPrice, formatQuantity} from '../l10n/format';
import type {Locale} from '../l10n/resolve';
import type {CellValue} from '../tables/model';
import {wordsIn} from './words';

const NOT_APPLICABLE = 'n/a';

/** What a cell says in one language: its items in their order, and why it says nothing where it does not. */
export interface CellTexts {
  items: string[];
  absence?: CellValue['absence'];
}

function formatted(item: unknown, column: ResolvedColumn, locale: Locale): string {
  if (typeof item === 'number') return formatQuantity(item, column.unit, locale);
  if (column.kind === 'date') return formatDate(String(item), locale);
  if (column.kind === 'price') return formatPrice(item as ResolvedPrice, locale);
  if (column.kind === 'term') return column.terms?.find((term) => term.id === item)?.label ?? String(item);
  return String(item);
}

/** The texts of a cell as the page shows them. */
export function cellTexts(cell: ResolvedCell | undefined, column: ResolvedColumn, locale: Locale): CellTexts {
  const words = wordsIn(locale);
  if (cell === null || cell === undefined) return {items: [column.unknown ?? words('table.unknown')], absence: 'unknown'};
  if (cell === NOT_APPLICABLE) return {items: [words('table.notApplicable')], absence: 'none'};
  return {items: [cell].flat().map((item) => formatted(item, column, locale))};
}
