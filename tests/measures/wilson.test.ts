import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson } from '#measures/wilson.ts';
import { realRates } from '../fixtures/real-rates.ts';

/** Every interval of READINGS, section 5. */
const published: [name: string, part: number, whole: number, rate: number, low: number, high: number][] = [
  ['Project 3030, passed', 285, 309, 92.2, 88.7, 94.7],
  ['Project 3030, moved on', 224, 309, 72.5, 67.3, 77.2],
  ['Project 3030, still on the payroll', 252, 309, 81.6, 76.9, 85.5],
  ['Project 3030, healthcare-assistant track', 253, 309, 81.9, 77.2, 85.8],
  ['IBO ended well, of all started, while some still ran', 174, 282, 61.7, 55.9, 67.2],
  ['IBO ended well, of all ended', 174, 236, 73.7, 67.8, 78.9],
  ['IBO stopped, of all started, while some still ran', 62, 282, 22.0, 17.5, 27.2],
  ['IBO open-ended contract type', 214, 282, 75.9, 70.6, 80.5],
  ['SAB at work at the end', 7641, 8885, 86.0, 85.3, 86.7],
  ['SAB at work after three months', 6930, 8885, 78.0, 77.1, 78.8],
  ['hired by BASF 2016-17', 7, 9, 77.8, 45.3, 93.7],
  ['hired by BASF 2017-18', 11, 11, 100.0, 74.1, 100.0],
  ['hired by BASF 2017-18, press', 9, 11, 81.8, 52.3, 94.9],
  ['hired in the chemical sector 2016-17', 25, 27, 92.6, 76.6, 97.9],
  ['hired in the chemical sector 2017-18', 27, 39, 69.2, 53.6, 81.4],
  ['green sectors, placed with a company', 23, 23, 100.0, 85.7, 100.0],
  ['green sectors, recognised companies', 12, 23, 52.2, 33.0, 70.8],
  ['drawn by lot 2012-13', 80, 559, 14.3, 11.7, 17.5],
  ['drawn by lot 2013-14', 80, 441, 18.1, 14.8, 22.0],
  ['drawn by lot 2014-15', 96, 329, 29.2, 24.5, 34.3],
  ['drawn by lot 2015-16', 100, 295, 33.9, 28.7, 39.5],
  ['drawn by lot 2016-17', 100, 321, 31.2, 26.3, 36.4],
  ['drawn by lot 2017-18', 75, 308, 24.4, 19.9, 29.4],
  ['passed the screening 2012-13', 52, 80, 65.0, 54.1, 74.5],
  ['passed the screening 2013-14', 63, 80, 78.8, 68.6, 86.3],
  ['passed the screening 2014-15', 61, 96, 63.5, 53.6, 72.5],
  ['passed the screening 2015-16', 55, 100, 55.0, 45.2, 64.4],
  ['passed the screening 2016-17', 67, 100, 67.0, 57.3, 75.4],
  ['passed the screening 2017-18', 44, 75, 58.7, 47.4, 69.1],
  ['passed the screening, six years', 342, 531, 64.4, 60.2, 68.4],
];

const counts = fc
  .integer({ min: 1, max: 20_000 })
  .chain((whole) => fc.record({ whole: fc.constant(whole), part: fc.integer({ min: 0, max: whole }) }));

/** Those that are no outcome of the site: SAB prints no counts, the track and the contract type are no success, IBOs ran on. */
const elsewhere = /^(SAB|Project 3030, healthcare|IBO open-ended|hired by BASF 2017-18, press|.*still ran)/;

describe('the Wilson interval', () => {
  it.each(published.filter(([name]) => !elsewhere.test(name)))(
    'is computed from the data files for %s: %i of %i',
    (_, part, whole) => {
      expect(
        realRates.filter(({ figure: { fraction } }) => fraction?.part === part && fraction.whole === whole),
      ).toHaveLength(1);
    },
  );

  it('is not computed for rates whose counts are not known', () => {
    const unknown = realRates.filter(({ figure }) => figure.fraction === null).map(({ practice }) => practice.id);
    expect(unknown).toEqual(['we-care', 'we-care', 'hev-certificering', 'sab', 'sab']);
  });

  it.each(published)('reproduces %s: %i of %i is %f%% (%f – %f)', (_, part, whole, rate, low, high) => {
    const interval = wilson(part, whole);
    expect(((100 * part) / whole).toFixed(1)).toBe(rate.toFixed(1));
    expect(interval.low.toFixed(1)).toBe(low.toFixed(1));
    expect(interval.high.toFixed(1)).toBe(high.toFixed(1));
  });

  it('lies between 0 and 100 and contains the rate', () => {
    fc.assert(
      fc.property(counts, ({ part, whole }) => {
        const { low, high } = wilson(part, whole);
        const rate = (100 * part) / whole;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(rate + 1e-9);
        expect(high).toBeGreaterThanOrEqual(rate - 1e-9);
        expect(low).toBeLessThan(high);
      }),
    );
  });

  it('is narrower for the same rate of more people', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 50 }), ({ part, whole }, times) => {
        const few = wilson(part, whole);
        const many = wilson(part * times, whole * times);
        expect(many.high - many.low).toBeLessThan(few.high - few.low);
      }),
    );
  });

  it('mirrors that of the complement', () => {
    fc.assert(
      fc.property(counts, ({ part, whole }) => {
        const own = wilson(part, whole);
        const other = wilson(whole - part, whole);
        expect(other.low).toBeCloseTo(100 - own.high, 8);
        expect(other.high).toBeCloseTo(100 - own.low, 8);
      }),
    );
  });

  it.each([
    [1, 0],
    [0, 0],
    [-1, 10],
    [11, 10],
    [1, -1],
    [Number.NaN, 10],
    [1, Number.NaN],
  ])('refuses %d of %d', (part, whole) => {
    expect(() => wilson(part, whole)).toThrow(RangeError);
    expect(() => wilson(part, whole)).toThrow(`received ${part} of ${whole}`);
  });
});
