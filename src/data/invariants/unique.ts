import type { DataProblem } from '#data/errors.ts';

/** A problem inside one file, before the file is named. */
export type Problem = Omit<DataProblem, 'file'>;

/** The places of a list whose key stood before, each with the place where it stood first. */
export function repeats(keys: string[]): { index: number; first: number }[] {
  const firsts = new Map<string, number>();
  return keys.flatMap((key, index) => {
    const first = firsts.get(key);
    if (first !== undefined) return [{ index, first }];
    firsts.set(key, index);
    return [];
  });
}

/** Every id of a list of terms occurs once. */
export function repeatedIds(terms: { id: string }[], path: string): Problem[] {
  return repeats(terms.map(({ id }) => id)).map(({ index, first }) => ({
    path: `${path}[${index}].id`,
    expected: 'an id that occurs once',
    received: `"${terms[index]?.id}", also at ${path}[${first}]`,
  }));
}

/** Every text of a list, such as the ids of target groups, occurs once. */
export function repeatedItems(items: string[], path: string): Problem[] {
  return repeats(items).map(({ index, first }) => ({
    path: `${path}[${index}]`,
    expected: 'an item that occurs once',
    received: `"${items[index]}", also at ${path}[${first}]`,
  }));
}

/** No two practices, or charts, have the same place; both are named when they do, for either may be the one to change. */
export function orderProblems(entries: { id: string; order: number }[], fileOf: (id: string) => string): DataProblem[] {
  return entries.flatMap((entry) => {
    const other = entries.find(({ id, order }) => id !== entry.id && order === entry.order);
    return other
      ? [
          {
            file: fileOf(entry.id),
            path: '$.order',
            expected: 'a place of its own',
            received: `${entry.order}, also of ${other.id}`,
          },
        ]
      : [];
  });
}

/** The problem of an id that is not in a list. */
export function unknownId(path: string, what: string, id: string | null, known: string[]): Problem[] {
  if (id !== null && known.includes(id)) return [];
  const shown = known.length > 12 ? `${known.slice(0, 12).join(', ')}, ...` : known.join(', ');
  return [{ path, expected: `${what}: one of ${shown || '(none)'}`, received: JSON.stringify(id) }];
}
