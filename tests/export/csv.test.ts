import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertText, toCsv } from '#export/csv.ts';
import { csvDialects } from '#format/csv-dialect.ts';
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
    ['a semicolon in quotes, for a program that takes it for the end of a cell', 'a=1;b=2', '"a=1;b=2"'],
    ['a negative number as a number', -1.5, '-1.5'],
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
        const inert = records.map((record) => record.map(inertText));
        expect(readCsv(toCsv(head, rows))).toEqual(inert);
        const belgian = toCsv(head, rows, csvDialects.belgian);
        expect(belgian.startsWith('\ufeff')).toBe(true);
        expect(readCsv(belgian.slice(1), ';')).toEqual(inert);
      }),
    );
  });

  it('writes numbers for Flemish spreadsheets with a decimal comma', () => {
    expect(toCsv(['a', 'b'], [[-0.5, 1279925.25]], csvDialects.belgian)).toBe('\ufeffa;b\r\n-0,5;1279925,25\r\n');
  });
});

describe('a text that looks like a formula', () => {
  it.each([
    '=1+1',
    '+32',
    '-2+3',
    '@SUM(A1)',
    '\tx',
    '\r=1',
    '\nx',
    '\0x',
    '＝1',
    '＋1',
    '－1',
    '＠A',
    '|calc',
    '%3D1+1',
    ' =1',
    '\u00a0+1',
    '\u200b=1',
  ])('%j stays text', (text) => {
    expect(inertText(text)).toBe(`'${text}`);
    for (const dialect of Object.values(csvDialects)) {
      const [, [cell] = []] = readCsv(toCsv(['head'], [[text]], dialect).replace('\ufeff', ''), dialect.separator);
      expect(cell).toBe(`'${text}`);
    }
  });

  it.each(['a=1', ' a ', '1-2', '5%', 'a|b', '2012-2013', 'e-mail', '7 van 9'])('%j is left as it is', (text) => {
    expect(inertText(text)).toBe(text);
  });

  it('has no way out through another separator', () => {
    for (const text of ['x;=1+1', 'x,=1+1', 'x\t=1+1', 'x\n=1+1', '";=1+1'])
      for (const dialect of Object.values(csvDialects))
        expect(toCsv([], [[text]], dialect)).toContain(`"${text.replaceAll('"', '""')}"`);
  });
});
