import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundNames, fillText } from '#format/bound-text.ts';

describe('a text with figures in braces', () => {
  it.each([
    ['{passed} van {total} slaagden', ['passed', 'total']],
    ['{passed} en nog eens {passed}', ['passed', 'passed']],
    ['geen enkel cijfer', []],
    ['', []],
    ['{}', ['']],
    ['een { alleen', []],
    ['{{passed}}', ['passed']],
  ])('"%s" names %j', (text, names) => {
    expect(boundNames(text)).toEqual(names);
  });

  it('gets every figure in its place', () => {
    const figures = new Map([
      ['a', '17'],
      ['b', '9'],
    ]);
    expect(fillText('{a} van {b}, dus {a}', 'nl', (name) => figures.get(name) ?? '?')).toBe('17 van 9, dus 17');
  });

  it.each([
    ['nl', '{n} sectorconsulent', '1', 'Eén sectorconsulent'],
    ['en', '{n} adviser', '1', 'One adviser'],
    ['nl', 'Zo is het. {n} werknemers kregen een opleiding.', '5', 'Zo is het. Vijf werknemers kregen een opleiding.'],
    ['en', 'So it is. {n} employees were trained.', '12', 'So it is. Twelve employees were trained.'],
    ['nl', 'Zei ze: “Ja.” {n} kwamen.', '8', 'Zei ze: “Ja.” Acht kwamen.'],
    ['en', '“{n} came.”', '8', '“Eight came.”'],
    ['nl', '{n} werknemers', '13', '13 werknemers'],
    ['nl', '{n} was aan het werk', '5%', '5% was aan het werk'],
    ['nl', '{n} vte', '0,25', '0,25 vte'],
    ['nl', '{n} werknemers', '0', '0 werknemers'],
    ['nl', 'Er waren er {n}.', '7', 'Er waren er 7.'],
    ['nl', 'Het waren er ca. {n}.', '7', 'Het waren er ca. 7.'],
    ['en', 'Many, e.g. {n} of them', '7', 'Many, e.g. 7 of them'],
  ] as const)('in %s, "%s" with %s is "%s"', (locale, text, figure, written) => {
    expect(fillText(text, locale, () => figure)).toBe(written);
  });

  it.each([
    ['nl', '{a} blokken van {b} weken', ['2', '8'], 'Twee blokken van acht weken'],
    ['nl', 'minstens {a} werknemer', ['1', ''], 'minstens één werknemer'],
    ['en', 'at least {a} employee for {b}', ['1', '€250'], 'at least one employee for €250'],
    ['en', 'since {b}, {a} times a year', ['5', '2008'], 'since 2008, five times a year'],
    ['en', '{b} hours over {a} weeks', ['5', '525'], '525 hours over 5 weeks'],
    ['nl', '{a} en {b} vte', ['5', '0,25'], 'Vijf en 0,25 vte'],
  ] as const)('in prose in %s, "%s" with %j is "%s"', (locale, text, [a, b], written) => {
    expect(fillText(text, locale, (name) => (name === 'a' ? a : b), true)).toBe(written);
  });

  it('takes what is filled in as it is', () => {
    expect(fillText('{a}', 'nl', () => '$& {b} $1')).toBe('$& {b} $1');
  });

  it('keeps all that stands outside the braces', () => {
    const piece = fc.string().map((text) => text.replace(/[{}]/g, ''));
    fc.assert(
      fc.property(piece, piece, piece, (before, between, after) => {
        expect(fillText(`${before}{a}${between}{b}${after}`, 'nl', (name) => name)).toBe(
          `${before}a${between}b${after}`,
        );
      }),
    );
  });
});
