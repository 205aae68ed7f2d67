import type {Entry, State} from './state';
import {hashOf, type Unit} from './unit';

/**
 * How the Chinese of a unit stands to its English: `current`; `pending` (marked as behind), `missing` (marked, never translated);
 * `changed` (the English changed and nobody looked), `new` (never recorded).
 */
export type Standing = 'current' | 'pending' | 'missing' | 'changed' | 'new';

/** What is recorded of a unit. */
export const entryOf = (state: State, unit: Pick<Unit, 'group' | 'name'>): Entry | undefined => state.units[unit.group]?.[unit.name];

export function standingOf(unit: Unit, entry: Entry | undefined): Standing {
  if (!entry) return 'new';
  if (entry.pending) return entry.en === null ? 'missing' : 'pending';
  return unit.en !== undefined && hashOf(unit.en) === entry.en ? 'current' : 'changed';
}

/** Whether the Chinese of a unit is another than the one that was accepted, while its English is the same. */
export const isReworded = (unit: Unit, entry: Entry | undefined): boolean =>
  standingOf(unit, entry) === 'current' && unit.zh !== undefined && hashOf(unit.zh) !== entry?.zh;

/** What is recorded and does not exist any more; groups that cannot be read now are left out. */
export function removedUnits(units: readonly Unit[], state: State, unreadable: ReadonlySet<string>): {group: string; name: string}[] {
  const known = new Map<string, Set<string>>();
  for (const {group, name} of units) known.set(group, (known.get(group) ?? new Set()).add(name));
  return Object.entries(state.units)
    .filter(([group]) => !unreadable.has(group))
    .flatMap(([group, entries]) =>
      Object.keys(entries)
        .filter((name) => !known.get(group)?.has(name))
        .map((name) => ({group, name})),
    );
}
