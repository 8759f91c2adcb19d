import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRates, mayShareAxis, pairs, verdicts, type Verdict } from '#measures/comparability.ts';
import type { OutcomeRate, RateFigure } from '#measures/outcome-rate.ts';
import { sharedAxes } from '#measures/shared-axes.ts';
import { realRate, realRates } from '../fixtures/real-rates.ts';

const years = ['2012-2013', '2013-2014', '2014-2015', '2015-2016', '2016-2017', '2017-2018'];
const passed = () => realRate('project-3030-passed');
const movedOn = () => realRate('project-3030-moved-on');
const payroll = () => realRate('project-3030-payroll');
const ended = () => realRate('ibo-completed-of-ended');
const stopped = () => realRate('ibo-stopped-of-ended');
const atEnd = () => realRate('sab-at-work', 'end-of-guidance');
const later = () => realRate('sab-at-work', 'three-months-after');
const basf = (year: string) => realRate('basf-hired', year);
const sector = (year: string) => realRate('basf-sector-hired', year);
const lottery = (year: string) => realRate('project-3030-drawn', year);
const screening = (year: string) => realRate('project-3030-screened', year);
const sixYears = () => realRate('project-3030-screened', '2012-2013/2017-2018');
const [first, second] = ['2016-2017', '2017-2018'] as const;

type Row = [string, () => OutcomeRate, () => OutcomeRate, Verdict];

/** The table of READINGS, section 5, pair by pair; written from the table, not from the rules. */
const table: Row[] = [
  ...pairs(years).flatMap(([a, b]): Row[] => [
    [`lottery ${a} and ${b}`, () => lottery(a), () => lottery(b), 'comparable'],
    [`screening ${a} and ${b}`, () => screening(a), () => screening(b), 'comparable'],
  ]),
  ...years.map((year): Row => [`screening ${year} and six years`, () => screening(year), sixYears, 'with-care']),
  ['BASF and the chemical sector, 2016-2017', () => basf(first), () => sector(first), 'with-care'],
  ['BASF and the chemical sector, 2017-2018', () => basf(second), () => sector(second), 'with-care'],
  ['BASF 2016-2017 and the sector 2017-2018', () => basf(first), () => sector(second), 'side-by-side-only'],
  ['BASF 2016-2017 and 2017-2018', () => basf(first), () => basf(second), 'with-care'],
  ['the sector 2016-2017 and 2017-2018', () => sector(first), () => sector(second), 'with-care'],
  ['SAB at the end and after three months', atEnd, later, 'side-by-side-only'],
  ['3030 passed and IBO ended well of all ended', passed, ended, 'side-by-side-only'],
  ['IBO ended well and IBO stopped, of all ended', ended, stopped, 'side-by-side-only'],
  [
    'both baselines of wE-c@re',
    () => realRate('we-care-basic-skills'),
    () => realRate('we-care-patient-record'),
    'side-by-side-only',
  ],
  ...pairs<[string, () => OutcomeRate]>([
    ['SAB at work', atEnd],
    ['BASF hired', () => basf(first)],
    ['3030 moved on', movedOn],
    ['3030 payroll', payroll],
    ['IBO ended well', ended],
  ]).map(([[a, left], [b, right]]): Row => [`${a} and ${b}`, left, right, 'not-comparable']),
  ['a lottery and a screening', () => lottery(first), () => screening(first), 'not-comparable'],
  ['3030 passed and 3030 payroll', passed, payroll, 'not-comparable'],
];

describe('the guard on the outcomes of the publication', () => {
  it.each(table)('says of %s what READINGS says', (_, a, b, verdict) => {
    expect(compareRates([a(), b()]).verdict).toBe(verdict);
  });

  it('never gives another verdict or other reasons when two rates change places', () => {
    for (const [a, b] of pairs(realRates)) expect(compareRates([b, a])).toEqual(compareRates([a, b]));
  });

  it('says why, for every pair that is not simply comparable, and nothing for one that is', () => {
    for (const pair of pairs(realRates)) {
      const { verdict, reasons } = compareRates(pair);
      expect(reasons.length === 0, pair.map(({ id }) => id).join(' and ')).toBe(verdict === 'comparable');
    }
  });

  it('lets no rates of different practices share an axis', () => {
    const shared = pairs(realRates).filter(
      ([a, b]) => a.practice.id !== b.practice.id && mayShareAxis(compareRates([a, b]).verdict),
    );
    expect(shared).toEqual([]);
  });

  it('gives more than two rates the worst verdict of their pairs, in any order', () => {
    const some = fc.uniqueArray(fc.constantFrom(...realRates), {
      minLength: 2,
      maxLength: 8,
      selector: ({ id }) => id,
    });
    fc.assert(
      fc.property(some, (rates) => {
        const worst = Math.max(...pairs(rates).map((pair) => verdicts.indexOf(compareRates(pair).verdict)));
        expect(compareRates(rates).verdict).toBe(verdicts[worst]);
        expect(compareRates(rates.toReversed())).toEqual(compareRates(rates));
      }),
    );
  });

  it('compares nothing with nothing', () => {
    expect(() => compareRates(realRates.slice(0, 1))).toThrow('expected at least two rates, received 1');
  });
});

const label = (text: string) => ({ nl: text, en: text });
const named = (id: string) => ({ id, label: label(id) });
const plain: OutcomeRate = {
  id: 'a',
  practice: named('alpha'),
  label: label('passed'),
  kind: 'completion',
  direction: 'higher-is-better',
  criterion: 'passed',
  definition: null,
  population: { ...named('trainees'), partOf: null },
  base: named('started'),
  moment: named('end'),
  figure: {
    measure: 'rate',
    dimensions: { outcome: 'a' },
    period: '2016',
    value: 80,
    source: null,
    derivation: null,
    fraction: { part: 40, whole: 50 },
  },
  caveats: [],
  publications: [],
};

/** A figure that differs from that of {@link plain}. */
function figured(difference: Partial<RateFigure>): Pick<OutcomeRate, 'figure'> {
  return { figure: { ...plain.figure, ...difference } };
}

describe('each reason', () => {
  it.each<[string, Partial<OutcomeRate>, string[], Verdict]>([
    ['nothing at all', figured({ period: '2017' }), [], 'comparable'],
    ['another kind', { kind: 'placement' }, ['kind'], 'not-comparable'],
    [
      'another criterion in another year',
      { criterion: 'hired', ...figured({ period: '2017' }) },
      ['criterion'],
      'not-comparable',
    ],
    ['another definition of the criterion', { definition: named('with honours') }, ['definition'], 'with-care'],
    ['another criterion for the same people', { criterion: 'with honours' }, ['same-people'], 'with-care'],
    [
      'a criterion of which a high percentage is bad, for the same people',
      { criterion: 'stopped', direction: 'higher-is-worse' },
      ['direction', 'same-people'],
      'side-by-side-only',
    ],
    [
      'a criterion of which it is not said what a high percentage means',
      { criterion: 'stopped', direction: null },
      ['direction', 'same-people'],
      'side-by-side-only',
    ],
    ['an unknown criterion', { criterion: null, ...figured({ period: '2017' }) }, ['criterion'], 'not-comparable'],
    ['another group', { population: { ...named('pupils'), partOf: null } }, ['population'], 'side-by-side-only'],
    [
      'a part of the group',
      { population: { ...named('few'), partOf: 'trainees' } },
      ['overlapping-groups'],
      'with-care',
    ],
    [
      'a part of the group in another year',
      { population: { ...named('few'), partOf: 'trainees' }, ...figured({ period: '2017' }) },
      ['population'],
      'side-by-side-only',
    ],
    ['another base', { base: named('ended') }, ['base'], 'side-by-side-only'],
    ['an unknown base', { ...figured({ fraction: null }), base: named('none') }, ['base-unknown'], 'side-by-side-only'],
    ['a year within the other', figured({ period: '2016/2018' }), ['overlapping-windows'], 'with-care'],
    ['a later moment', { moment: named('later') }, ['moment'], 'with-care'],
    ['an unknown moment', { moment: null }, ['moment-unknown'], 'with-care'],
    ['29 people', figured({ fraction: { part: 20, whole: 29 } }), ['few-people'], 'with-care'],
    ['30 people', figured({ fraction: { part: 20, whole: 30 } }), [], 'comparable'],
    [
      'a likely reading',
      figured({ reading: { confidence: 'likely', reason: label('two readings') } }),
      ['likely-reading'],
      'with-care',
    ],
  ])('has its verdict: %s', (_, other, codes, verdict) => {
    const comparison = compareRates([plain, { ...plain, id: 'b', ...other }]);
    expect(comparison.verdict).toBe(verdict);
    expect(comparison.reasons.map(({ code }) => code)).toEqual(codes);
  });

  it('names the rates that it is about', () => {
    const { reasons } = compareRates([
      plain,
      { ...plain, id: 'b', moment: null, ...figured({ fraction: { part: 7, whole: 9 } }) },
    ]);
    expect(reasons.map(({ code, rates }) => [code, rates.map(({ id }) => id)])).toEqual([
      ['moment-unknown', ['b']],
      ['few-people', ['b']],
    ]);
  });
});

describe('shared axes', () => {
  it('hold each rate once, and only rates that may stand together', () => {
    const groups = sharedAxes(realRates);
    expect(
      groups
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(realRates.map(({ id }) => id).toSorted());
    for (const [a, b] of groups.flatMap(pairs)) expect(mayShareAxis(compareRates([a, b]).verdict)).toBe(true);
  });

  it('hold no rate of which a high percentage is good beside one of which it is bad', () => {
    for (const [a, b] of sharedAxes(realRates).flatMap(pairs)) expect(a.direction).toBe(b.direction);
  });

  it('bring the groups of one school year together before the years of one group', () => {
    const groups = sharedAxes([basf(first), basf(second), sector(first), sector(second)]);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([
      ['basf-hired-1', 'basf-sector-hired-1'],
      ['basf-hired-2', 'basf-sector-hired-2'],
    ]);
  });

  it('put the school years of a screening on one axis, with the six years together', () => {
    const rates = realRates.filter(({ criterion }) => criterion === 'screened-positive');
    expect(sharedAxes(rates)).toEqual([rates]);
  });
});
