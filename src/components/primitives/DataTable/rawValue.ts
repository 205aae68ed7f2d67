import type {ResolvedCell, ResolvedColumn} from '@site/src/l10n/figures';

const NOT_APPLICABLE = 'n/a';

/**
 * What the table's tools need to know of a cell beyond its text: empty where the value is unknown, `-` where the question
 * does not apply, else the number, date or term ids; nothing where the text says it all.
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
