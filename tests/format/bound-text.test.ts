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
    expect(fillText('{a} van {b}, dus {a}', (name) => ({ a: '7', b: '9' })[name] ?? '?')).toBe('7 van 9, dus 7');
  });

  it('takes what is filled in as it is', () => {
    expect(fillText('{a}', () => '$& {b} $1')).toBe('$& {b} $1');
  });

  it('keeps all that stands outside the braces', () => {
    const piece = fc.string().map((text) => text.replace(/[{}]/g, ''));
    fc.assert(
      fc.property(piece, piece, piece, (before, between, after) => {
        expect(fillText(`${before}{a}${between}{b}${after}`, (name) => name)).toBe(`${before}a${between}b${after}`);
      }),
    );
  });
});
