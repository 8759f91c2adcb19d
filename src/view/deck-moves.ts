/**
 * A list with one entry in another place.
 * @param from place of the entry, from 0
 * @param to place that it gets; beyond the ends it stays at the end
 */
export function withMoved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const entry = list.slice(from, from + 1);
  const place = Math.max(0, Math.min(to, list.length - 1));
  return list.toSpliced(from, 1).toSpliced(place, 0, ...entry);
}

/** A list with more entries at its end, each of them once. */
export function withAdded(list: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...list, ...more])];
}
