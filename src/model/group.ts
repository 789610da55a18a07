// Lists by what their entries have in common, as `Map.groupBy` of later Nodes does.

/** The entries of each key, in the order in which they came. */
export function groupBy<T, K>(list: Iterable<T>, keyOf: (entry: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const entry of list) append(groups, keyOf(entry), entry);
  return groups;
}

/** Adds an entry to the list of a key. */
export function append<T, K>(groups: Map<K, T[]>, key: K, entry: T): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}
