/** One difference between two states of a value. */
export interface Change {
  kind: 'added' | 'removed' | 'changed' | 'moved';
  /** Ids and keys on the way to the place: `['rows', 'eks-auto', 'cells', 'price']`. */
  path: string[];
  /** The item or value before; undefined where there was none. */
  before?: unknown;
  /** The item or value after; undefined where there is none. */
  after?: unknown;
}

type Item = Record<string, unknown> & {id: string};

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isItem = (value: unknown): value is Item => isObject(value) && typeof value.id === 'string';
const isItemList = (value: unknown): value is Item[] => Array.isArray(value) && value.length > 0 && value.every(isItem);
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Items are paired by their id, wherever they stand. */
function compareItems(before: Item[], after: Item[], path: string[]): Change[] {
  const old = new Map(before.map((item) => [item.id, item]));
  const now = new Map(after.map((item) => [item.id, item]));
  const changes: Change[] = before.filter(({id}) => !now.has(id)).map((item) => ({kind: 'removed', path: [...path, item.id], before: item}));
  for (const item of after) {
    const other = old.get(item.id);
    if (other) changes.push(...compare(other, item, [...path, item.id]));
    else changes.push({kind: 'added', path: [...path, item.id], after: item});
  }
  const order = (items: Item[], others: Map<string, Item>) => items.map(({id}) => id).filter((id) => others.has(id));
  if (!same(order(before, now), order(after, old))) changes.push({kind: 'moved', path, before: order(before, now), after: order(after, old)});
  return changes;
}

/** Every difference between two values, the smallest that can be named. */
export function compare(before: unknown, after: unknown, path: string[] = []): Change[] {
  if (same(before, after)) return [];
  const areLists = (isItemList(before) && (isItemList(after) || same(after, []))) || (isItemList(after) && same(before, []));
  if (areLists) return compareItems(before as Item[], after as Item[], path);
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) => compare(before[key], after[key], [...path, key]));
  }
  return [{kind: 'changed', path, before, after}];
}
