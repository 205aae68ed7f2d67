import type {ResolvedTable} from '@site/src/l10n/figures';

/** A filter of a table: its terms, each with the number of rows that have it. */
export interface Facet {
  /** The column, or `group` for the groups of a catalog. */
  id: string;
  /** The column's label; the groups have none of their own. */
  label: string | undefined;
  terms: {id: string; label: string; count: number}[];
}

/** The filters of a table in their order: groups first, then the columns that are facets. Terms that no row has are left out. */
export function facetsOf(model: ResolvedTable): Facet[] {
  const groups = model.shape === 'catalog' ? (model.groups ?? []) : [];
  const byGroup: Facet = {
    id: 'group',
    label: undefined,
    terms: groups.map(({id, label}) => ({id, label, count: model.rows.filter((row) => row.group === id).length})),
  };
  const byColumn = model.columns
    .filter((column) => column.facet)
    .map((column) => ({
      id: column.id,
      label: column.label,
      terms: (column.terms ?? []).map(({id, label}) => ({
        id,
        label,
        count: model.rows.filter((row) => [row.cells[column.id]].flat().includes(id)).length,
      })),
    }));
  return [byGroup, ...byColumn].map((facet) => ({...facet, terms: facet.terms.filter((term) => term.count > 0)})).filter((facet) => facet.terms.length > 1);
}
