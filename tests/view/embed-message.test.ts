import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForHeight, heightIn, heightMessage } from '#view/embed-message.ts';

const ask = { source: 'vaardigheden-in-beeld', v: 1, type: 'ask' };

describe('the height that an embed tells', () => {
  it.each([50, 480, 10_000])('of %i pixels is the height of its frame', (height) => {
    expect(heightIn(heightMessage('sab-placement', height))).toBe(height);
  });

  it.each([49, 10_001, 0, -480, Number.NaN, Number.POSITIVE_INFINITY])('of %d pixels changes nothing', (height) => {
    expect(heightIn(heightMessage('sab-placement', height))).toBeNull();
  });

  it('is a number, of this site, in the form that is known', () => {
    const message = heightMessage('sab-placement', 480);
    for (const other of [{ height: '480' }, { source: 'another' }, { v: 2 }, { type: 'ask' }])
      expect(heightIn({ ...message, ...other })).toBeNull();
  });
});

describe('a message that another page sends', () => {
  it('asks for the height in one form', () => {
    expect(asksForHeight(ask)).toBe(true);
    for (const other of [{ source: 'another' }, { v: 2 }, { type: 'height' }])
      expect(asksForHeight({ ...ask, ...other })).toBe(false);
  });

  it('is left alone whatever else it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withDate: true }), (data) => {
        expect([asksForHeight(data), heightIn(data)]).toEqual([false, null]);
      }),
      { numRuns: 1_000 },
    );
  });
});
