import { expect, it } from 'vitest';
import { firstSentence } from '#format/first-sentence.ts';

it.each([
  ['Eén zin.', 'Eén zin.'],
  ['Eerste zin. Tweede zin.', 'Eerste zin.'],
  ['Dat zijn ca. 140 mensen. Meer niet.', 'Dat zijn ca. 140 mensen.'],
  ['Met 1.279.925 euro en 2,5 procent. Dan verder.', 'Met 1.279.925 euro en 2,5 procent.'],
  ['Zonder punt', 'Zonder punt'],
  ['', ''],
])('of %j the first sentence is %j', (text, first) => {
  expect(firstSentence(text, 'nl')).toBe(first);
});
