import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { periodExtent } from '#format/period.ts';
import { periodSchema } from '#schema/period.ts';

describe('a period', () => {
  it.each([
    '2017',
    '2012-2013',
    '2018-11',
    '2018-08-30',
    '2016-02-29',
    '2011/..',
    '2017-2018/..',
    '2011-01-06/..',
    '2012-05/2017-12',
    '2012-2013/2017-2018',
    '2008-2009/2009-2010',
    '2016-10-01/2018-08-30',
  ])('may be %s', (period) => {
    expect(v.is(periodSchema, period)).toBe(true);
  });

  it.each([
    '',
    '17',
    '2017-0',
    '2017-00',
    '2017-13',
    '2017-11-00',
    '2017-11-31',
    '2017-02-29',
    '1900-02-29',
    '2012-2012',
    '2012-2014',
    '2013-2012',
    '2012-2013/2014-2016',
    '2017/2016',
    '2017/2017',
    '2017/2017-05',
    '2017-05/2017',
    '../2017',
    '2017/',
    '2017/..x',
    '2017/../2018',
    ' 2017',
    '2017\n',
    '1899',
    '2100',
    2017,
    null,
  ])('may not be %j', (period) => {
    expect(v.is(periodSchema, period)).toBe(false);
  });

  it('that is a day of the calendar is accepted, and no other', () => {
    const part = (max: number) => fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2099 }), part(12), part(31), (year, month, day) => {
        const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
        expect(v.is(periodSchema, `${year}-${month}-${day}`)).toBe(date.getUTCDate() === Number(day));
      }),
    );
  });

  it('that is accepted never ends before it begins', () => {
    const moment = fc
      .tuple(fc.integer({ min: 1990, max: 2020 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 3 }))
      .map(([year, month, kind]) => {
        const padded = String(month).padStart(2, '0');
        return [`${year}`, `${year}-${year + 1}`, `${year}-${padded}`, `${year}-${padded}-15`][kind] ?? '';
      });
    fc.assert(
      fc.property(moment, moment, (from, to) => {
        fc.pre(v.is(periodSchema, `${from}/${to}`));
        const { start, end } = periodExtent(`${from}/${to}`);
        expect(end).toBeGreaterThan(start);
      }),
    );
  });
});
