import type {ResolvedCell, ResolvedColumn} from '@site/src/l10n/figures';

const NOT_APPLICABLE = 'n/a';

/**
 * The value behind a cell's text: empty where it is unknown, `-` where the question does not apply, else the number, date or term ids;
 * nothing where the text says it all.
 */
export function rawValue(cell: ResolvedCell | undefined, column: ResolvedColumn): string | undefined {
  if (cell === null || cell === undefined) return '';
  if (cell === NOT_APPLICABLE) return '-';
  switch (column.kind) {
    case 'number':
    case 'date':
      return String(cell);
    case 'term':
      return [cell].flat().join(' ');
    case 'price':
      return typeof cell === 'object' && 'usd' in cell ? String(cell.usd) : undefined;
    default:
      return undefined;
  }
}

/** What of it is printed beside the text, for the table's tools: not the ids of terms, which have their labels, nor dates, which are in the text. */
export function printedValue(cell: ResolvedCell | undefined, column: ResolvedColumn): string | undefined {
  const raw = rawValue(cell, column);
  const isAbsent = raw === '' || raw === '-';
  return !isAbsent && (column.kind === 'term' || column.kind === 'date') ? undefined : raw;
}
