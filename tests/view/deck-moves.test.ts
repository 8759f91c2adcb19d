import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withMoved, withAdded } from '#view/deck-moves.ts';

describe('a list', () => {
  it.each([
    [0, 2, 'bcad'],
    [3, 0, 'dabc'],
    [1, 1, 'abcd'],
    [0, 9, 'bcda'],
    [2, -1, 'cabd'],
  ])('has its entry at %i moved to %i', (from, to, result) => {
    expect(withMoved([...'abcd'], from, to).join('')).toBe(result);
  });

  it('keeps its entries and the order of all others, whatever moves', () => {
    const list = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(list, fc.nat(11), fc.integer({ min: -2, max: 14 }), (entries, from, to) => {
        fc.pre(from < entries.length);
        const others = (all: string[]) => all.filter((entry) => entry !== entries[from]);
        const next = withMoved(entries, from, to);
        expect(next.toSorted()).toEqual(entries.toSorted());
        expect(others(next)).toEqual(others(entries));
      }),
    );
  });

  it('gets more entries at its end, each once', () => {
    expect(withAdded(['a', 'b'], ['b', 'c', 'c', 'a', 'd'])).toEqual(['a', 'b', 'c', 'd']);
  });
});
