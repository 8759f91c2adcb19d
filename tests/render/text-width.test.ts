import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from '#render/text-width.ts';

describe('the width of a text', () => {
  it('grows with every character, with the size and with the weight', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.string({ minLength: 1, unit: 'grapheme' }),
        (a, b) => {
          expect(textWidth(a + b, 14)).toBeGreaterThan(textWidth(a, 14));
          expect(textWidth(a, 15)).toBeGreaterThan(textWidth(a, 14));
          expect(textWidth(a, 14, true)).toBeGreaterThan(textWidth(a, 14));
        },
      ),
    );
  });

  it('is nothing for no text, less for narrow letters and more for wide ones', () => {
    expect(textWidth('', 14)).toBe(0);
    expect(textWidth('iiii', 14)).toBeLessThan(textWidth('aaaa', 14));
    expect(textWidth('mmmm', 14)).toBeGreaterThan(textWidth('aaaa', 14));
  });
});

describe('a text in lines', () => {
  it.each([
    ['one line where it fits', 'Gestarte IBO’s', 400, ['Gestarte IBO’s']],
    ['lines broken at spaces', 'een twee drie vier', 60, ['een twee', 'drie vier']],
    [
      'a word that is too long, on a line of its own',
      'de arbeidsmarktkrapteproblematiek nu',
      60,
      ['de', 'arbeidsmarktkrapteproblematiek', 'nu'],
    ],
    ['lines broken after a hyphen, which stays', 'groen- en tuinbeheer', 66, ['groen- en', 'tuinbeheer']],
    ['lines that begin without a space', 'groen- en tuinbeheer', 50, ['groen-', 'en', 'tuinbeheer']],
    ['lines broken inside a word with a hyphen', 'taal-achterstand', 50, ['taal-', 'achterstand']],
    ['a word with a hyphen in one piece where it fits', 'zij-instroom', 200, ['zij-instroom']],
    ['the space after a hyphen', 'in- en doorstroom', 200, ['in- en doorstroom']],
    ['a range in one piece', '2012–2013', 200, ['2012–2013']],
    ['a dash between spaces', 'BASF – pupils', 200, ['BASF – pupils']],
    ['a slash', 'en/of', 200, ['en/of']],
    ['nothing for no text', '', 100, []],
  ])('is %s', (_, text, width, lines) => {
    expect(wrapText(text, width, 14)).toEqual(lines);
  });

  const word = fc.stringMatching(/^[a-zA-Zé0-9%€/–-]{1,14}$/);
  const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

  it('loses no character', () => {
    const bare = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(sentence, fc.integer({ min: 1, max: 400 }), (text, width) => {
        expect(bare(wrapText(text, width, 14).join(''))).toBe(bare(text));
      }),
    );
  });

  it('is never wider than the width, but for a single word', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 1, max: 400 }), (text, width) => {
        const wide = wrapText(text, width, 14).filter((line) => textWidth(line, 14) > width);
        expect(wide.filter((line) => /\s|[-–/]./.test(line.replace(/[-–/]+$/, '')))).toEqual([]);
      }),
    );
  });

  it('is the text itself where there is room', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(wrapText(text, 1e6, 14)).toEqual([text]);
      }),
    );
  });
});
