import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPeriod, periodExtent, periodSpan, periodsOverlap } from '#format/period.ts';

describe('a period', () => {
  it.each([
    ['2017', '2017', '2017'],
    ['2012-2013', '2012-2013', '2012–2013'],
    ['2018-11', 'november 2018', 'November 2018'],
    ['2018-08-30', '30 augustus 2018', '30 August 2018'],
    ['2018-03-01', '1 maart 2018', '1 March 2018'],
    ['2011/..', 'sinds 2011', 'since 2011'],
    ['2011-01-06/..', 'sinds 6 januari 2011', 'since 6 January 2011'],
    ['2017-2018/..', 'sinds 2017-2018', 'since 2017–2018'],
    ['2010/2017', '2010 – 2017', '2010 – 2017'],
    ['2012-05/2017-12', 'mei 2012 – december 2017', 'May 2012 – December 2017'],
    ['2016-10-01/2018-08-30', '1 oktober 2016 – 30 augustus 2018', '1 October 2016 – 30 August 2018'],
    ['2012-2013/2017-2018', '2012-2013 – 2017-2018', '2012–2013 – 2017–2018'],
  ])('%s is written "%s" in Dutch and "%s" in English', (period, dutch, english) => {
    expect(formatPeriod(period, 'nl')).toBe(dutch);
    expect(formatPeriod(period, 'en')).toBe(english);
  });
});

describe('the extent of a period', () => {
  it.each([
    ['2017', 2017, 2018],
    ['2018-07', 2018.5, 2018 + 7 / 12],
    ['2018-01-01', 2018, 2018 + 1 / 365],
    ['2012-2013', 2012 + 8 / 12, 2013 + 8 / 12],
    ['2010/2017', 2010, 2018],
    ['2012-05/2017-12', 2012 + 4 / 12, 2018],
    ['2012-2013/2017-2018', 2012 + 8 / 12, 2018 + 8 / 12],
    ['2011/..', 2011, null],
    ['2017-2018/..', 2017 + 8 / 12, null],
  ])('%s runs from %d to %d', (period, start, end) => {
    const extent = periodExtent(period);
    expect(extent.start).toBeCloseTo(start, 10);
    expect(extent.end === null).toBe(end === null);
    expect(extent.end ?? 0).toBeCloseTo(end ?? 0, 10);
  });

  it('of a later day begins later, and every day lasts', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    const text = (date: Date) => date.toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, (date) => {
        const today = periodExtent(text(date));
        const tomorrow = periodExtent(text(new Date(date.getTime() + 86_400_000)));
        expect(tomorrow.start).toBeGreaterThan(today.start);
        expect(today.end).toBeGreaterThan(today.start);
      }),
    );
  });
});

describe('two periods', () => {
  it.each([
    ['2012-2013', '2013-2014', false],
    ['2012-2013', '2012-2013/2017-2018', true],
    ['2009/..', '2017', true],
    ['2018', '2009/2017', false],
    ['2016-10-01/2018-08-30', '2018-08', true],
  ])('%s and %s overlap: %s', (a, b, expected) => {
    expect(periodsOverlap(a, b)).toBe(expected);
    expect(periodsOverlap(b, a)).toBe(expected);
  });

  it.each([
    [['2013-2014', '2012-2013', '2014-2015'], '2012-2013/2014-2015'],
    [['2017'], '2017'],
    [['2017', '2012/..'], '2012/..'],
    [['2012-05/2012-06', '2011/2013'], '2011/2013'],
    [[], null],
  ])('%j together run over %s', (periods, expected) => {
    expect(periodSpan(periods)).toBe(expected);
  });
});
