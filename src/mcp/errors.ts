const MAX_NAMES = 8;

/** How many letters two names share from their start, and how many of their words. */
function likeness(name: string, wanted: string): number {
  const words = wanted
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return words.filter((word) => name.toLowerCase().includes(word)).length * 10 + (name[0] === wanted[0] ? 1 : 0);
}

/** An error that leads on: which names come near, and which tool lists all. */
export function unknownName(kind: string, wanted: string, names: readonly string[], tool?: string): Error {
  const near = [...names].sort((a, b) => likeness(b, wanted) - likeness(a, wanted)).slice(0, MAX_NAMES);
  const rest = names.length > near.length ? `, and ${names.length - near.length} more` : '';
  return new Error(`There is no ${kind} "${wanted}". Known: ${near.join(', ')}${rest}.${tool ? ` All of them: ${tool}.` : ''}`);
}
