import { JSDOM } from 'jsdom';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeXml, xml } from '#export/xml.ts';
import { runsInTier } from '../tier.ts';

const { DOMParser } = new JSDOM('').window;

describe('an element as XML', () => {
  it.each([
    ['markup', 'a < b & "c" > d', 'a < b & "c" > d'],
    ['control characters, which are left out', 'a\u0001\u0000b\u001F', 'ab'],
    ['characters that are none, which are left out', 'a\uFFFEb\uFFFF', 'ab'],
    ['half a pair, which is left out', 'a\uD800b', 'ab'],
    ['a pair', 'a😀b', 'a😀b'],
  ])('holds %s', (_, text, read) => {
    const parsed = new DOMParser().parseFromString(writeXml(xml('t', { a: text }, [text])), 'application/xml');
    expect(parsed.documentElement.textContent).toBe(read);
    expect(parsed.documentElement.getAttribute('a')).toBe(read);
  });

  it('is well formed whatever the texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const parsed = new DOMParser().parseFromString(writeXml(xml('t', { a: text }, [text])), 'application/xml');
        expect(parsed.querySelector('parsererror')).toBeNull();
      }),
      runsInTier(100),
    );
  });

  it('has numbers of two decimals at most', () => {
    expect(writeXml(xml('t', { x: 1 / 3, y: 2 }))).toBe('<t x="0.33" y="2"/>');
  });
});
