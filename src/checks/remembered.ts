/** A reading that is made once for each project, page or other thing that does not change, though many rules ask for it. */
export function remembered<Key extends object, Read>(read: (key: Key) => Read): (key: Key) => Read {
  const known = new WeakMap<Key, {read: Read}>();
  return (key) => {
    const found = known.get(key) ?? {read: read(key)};
    known.set(key, found);
    return found.read;
  };
}
