import type {DataModule, Position} from '../../types';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The key of a list's last item with an id: of two with one id, the second is the newer. */
function keyIn(value: unknown, segment: string): string | undefined {
  if (!isObject(value)) return undefined;
  if (!Array.isArray(value)) return Object.hasOwn(value, segment) ? segment : undefined;
  const byId = value.map((item, index) => [item, index] as const).filter(([item]) => isObject(item) && item.id === segment);
  return byId.length > 0 ? String(byId.at(-1)?.[1]) : /^\d+$/.test(segment) ? segment : undefined;
}

/** The keys that lead to a path whose list items are named by their ids, as far as the path exists. */
function keysOf(value: unknown, path: string): string[] {
  const keys: string[] = [];
  let at = value;
  for (const segment of path.split('.')) {
    const key = keyIn(at, segment);
    if (key === undefined) break;
    keys.push(key);
    at = (at as Record<string, unknown>)[key];
  }
  return keys;
}

/** The place of a value that was imported from a shared module: there, and not where it is named. */
function locateShared(value: unknown, keys: string[], shared: readonly DataModule[]): Position | undefined {
  let at = value;
  for (const [index, key] of keys.entries()) {
    at = isObject(at) ? at[key] : undefined;
    if (!isObject(at)) return undefined;
    for (const module of shared) {
      const name = Object.keys(module.exports).find((candidate) => module.exports[candidate] === at);
      if (name) return locate(module, name, {path: '', keys: keys.slice(index + 1)});
    }
  }
  return undefined;
}

/**
 * Where a value stands. What is missing is shown at what should hold it.
 * @param root the name of the export
 * @param fault the path in words (`rows.eks.cells.price`), or its exact keys
 * @param shared modules from which this one imports values
 */
export function locate(module: DataModule, root: string, fault: {path: string; keys?: PropertyKey[]}, shared: readonly DataModule[] = []): Position {
  const keys = fault.keys ? fault.keys.map(String) : keysOf(module.exports[root], fault.path);
  const elsewhere = locateShared(module.exports[root], keys, shared);
  if (elsewhere) return elsewhere;
  for (let length = keys.length; length >= 0; length -= 1) {
    const path = [root, ...keys.slice(0, length)].join('.');
    const position = module.positions.get(path);
    // An item of a list is shown at its id, which says which one it is.
    if (position) return (/^\d+$/.test(keys[length - 1] ?? '') && module.positions.get(`${path}.id`)) || position;
  }
  return {file: module.file, line: 1, column: 1};
}

/** What the lists of a figure hold, as a reader would call one of them. */
const NOUNS: Record<string, string> = {
  aspects: 'aspect',
  columns: 'column',
  flows: 'flow',
  groups: 'group',
  layers: 'layer',
  links: 'link',
  milestones: 'milestone',
  parts: 'part',
  rows: 'row',
  sources: 'source',
  stages: 'stage',
  steps: 'step',
  terms: 'term',
};

/** A path in words: `cells.price of the row "eks"`. */
export function nameOf(path: string): string {
  const segments = path.split('.');
  const owners: string[] = [];
  while (segments.length > 1) {
    if (segments[0] === 'loop' && segments[1] === 'steps') segments.shift();
    const noun = NOUNS[segments[0] ?? ''];
    const isReference = segments[0] === 'sources' && owners.length > 0;
    if (!noun || isReference || (segments[0] === 'aspects' && owners.length > 0)) break;
    const id = segments[1] ?? '';
    owners.unshift(/^\d+$/.test(id) ? `the ${noun} number ${Number(id) + 1}` : `the ${noun} "${id}"`);
    segments.splice(0, 2);
  }
  const rest = segments.join('.');
  return [...(rest ? [rest] : []), ...owners].join(' of ');
}
