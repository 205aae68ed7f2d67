import type {ResolvedRow, ResolvedTable} from '@site/src/l10n/figures';

/** The rows of a table as the page shows them: group by group where there are groups. */
export function rowsInOrder(model: ResolvedTable): ResolvedRow[] {
  const {groups = []} = model.shape === 'catalog' ? model : {};
  return groups.length === 0 ? model.rows : groups.flatMap(({id}) => model.rows.filter((row) => row.group === id));
}
