import type { AsPlainObject } from 'minisearch';
import type { PackedIndex } from '#schema/search.ts';
import { indexOptions } from './index-fields.ts';

/** An index as it is published: no term stands twice in a field of an entry, so that the places of the entries say it all. */
export function packIndex({ documentCount, index }: AsPlainObject): PackedIndex {
  const terms = index.map(([term, fields]) => ({
    term,
    places: indexOptions.fields.map((_, field) => steps(Object.keys(fields[field] ?? {}).map(Number))),
  }));
  return {
    entries: documentCount,
    terms: terms.map(({ term }) => term).join(' '),
    places: terms.map(({ places }) => places.map((list) => list.join(',')).join(';')).join(' '),
  };
}

/** A packed index as MiniSearch reads it. */
export function unpackIndex({ entries, terms, places }: PackedIndex): AsPlainObject {
  const lists = places
    .split(' ')
    .map((fields) => fields.split(';').map((list) => (list === '' ? [] : fromSteps(list))));
  const lengths = Array.from({ length: entries }, () => indexOptions.fields.map(() => 0));
  for (const fields of lists)
    for (const [field, list] of fields.entries())
      for (const place of list) {
        const own = lengths[place];
        if (own) own[field] = (own[field] ?? 0) + 1;
      }
  const numbers = lengths.map((_, place) => place);
  return {
    documentCount: entries,
    nextId: entries,
    documentIds: Object.fromEntries(numbers.entries()),
    fieldIds: Object.fromEntries(indexOptions.fields.map((name, field) => [name, field])),
    fieldLength: Object.fromEntries(lengths.entries()),
    averageFieldLength: indexOptions.fields.map(
      (_, field) => lengths.reduce((sum, own) => sum + (own[field] ?? 0), 0) / entries,
    ),
    storedFields: {},
    dirtCount: 0,
    index: terms
      .split(' ')
      .map((term, place) => [
        term,
        Object.fromEntries(
          (lists[place] ?? []).flatMap((list, field) =>
            list.length > 0 ? [[field, Object.fromEntries(list.map((entry) => [entry, 1]))]] : [],
          ),
        ),
      ]),
    serializationVersion: 2,
  };
}

/** Numbers in their order as how far each is from the one before it: short, whatever their size. */
function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, place) => number - (numbers[place - 1] ?? 0));
}

function fromSteps(list: string): number[] {
  let last = 0;
  return list.split(',').map((step) => (last += Number(step)));
}
