import { describe, expect, it } from 'vitest';
import { numbersIn, numbersInSource } from '../../scripts/numbers-in-text.ts';

describe('the numbers that a text writes out', () => {
  it.each([
    ['€ 1.279.925 in 2017, dus 0,25 vte', 'nl', [1279925, 2017, 0.25]],
    ['€1,279,925 in 2017, so 0.25 FTE', 'en', [1279925, 2017, 0.25]],
    ['meer dan 12.000 – meer bepaald 5040', 'nl', [12000, 5040]],
    ['schooljaar 2016-2017, op 25/10/2010 of 01-10-2016', 'nl', [2016, 2017, 25, 10, 2010, 1, 10, 2016]],
    ['het Fonds 318.02, PC314, 21ste-eeuws, HEV 3', 'nl', [318, 2, 314, 21, 3]],
    ['Negen van de elf; één mentor, twaalf weken', 'nl', [9, 11, 1, 12]],
    ['Nine of the eleven; one mentor, twelve weeks', 'en', [9, 11, 1, 12]],
    ['{passed} van de 45 slaagden', 'nl', [45]],
    ['ten laste van een werkgever', 'nl', []],
  ] as const)('%s', (text, locale, numbers) => {
    expect(numbersIn(text, locale)).toEqual(numbers);
  });

  it('of a source text count an article as one, which it may mean', () => {
    expect(numbersInSource('een viertal cafés in een jaar', 'nl')).toEqual([1, 4]);
  });
});
