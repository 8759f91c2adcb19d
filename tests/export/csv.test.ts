import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '#export/csv.ts';
import { readCsv } from '../fixtures/read-csv.ts';

describe('a table as comma-separated values', () => {
  it.each([
    ['plain text', 'IBO’s', 'IBO’s'],
    ['a number with a decimal point', 1.5, '1.5'],
    ['a large number without an exponent', 1_279_925, '1279925'],
    ['a null as nothing', null, ''],
    ['an empty text as nothing', '', ''],
    ['zero as zero', 0, '0'],
    ['a comma in quotes', 'a,b', '"a,b"'],
    ['a quote in quotes, doubled', 'de "brug"', '"de ""brug"""'],
    ['a line break in quotes', 'a\nb', '"a\nb"'],
    ['a return in quotes', 'a\rb', '"a\rb"'],
    ['semicolons as they are', 'a=1;b=2', 'a=1;b=2'],
    ['white space as it is', ' a ', ' a '],
  ])('writes %s', (_, value, written) => {
    expect(toCsv(['head'], [[value]])).toBe(`head\r\n${written}\r\n`);
  });

  it('ends every record with a line end', () => {
    expect(toCsv(['a', 'b'], [])).toBe('a,b\r\n');
  });

  it('is read back as it was, whatever the texts', () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^[",\r\n a]*$/), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (records) => {
        const [head = [], ...rows] = records;
        expect(readCsv(toCsv(head, rows))).toEqual(records);
      }),
    );
  });
});
