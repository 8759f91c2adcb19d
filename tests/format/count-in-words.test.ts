import { expect, it } from 'vitest';
import { countInWords } from '#format/count-in-words.ts';

it('a count is a word from one to twelve, and a number from there on', () => {
  expect([1, 11, 12, 13, 1284].map((count) => countInWords(count, 'nl'))).toEqual([
    'één',
    'elf',
    'twaalf',
    '13',
    '1.284',
  ]);
  expect([0, 11].map((count) => countInWords(count, 'en'))).toEqual(['0', 'eleven']);
});
