import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { countUnits } from '#data/own-practice/draft.ts';
import { outcomeKinds } from '#schema/outcome.ts';
import { ownPracticeSchema, type OwnPractice } from '#schema/own-practice.ts';
import { unitsSchema } from '#schema/vocabulary.ts';

/** The units of the real data. */
export const units = v.parse(unitsSchema, JSON.parse(readFileSync('data/units.json', 'utf8'))).terms;

/** A practice with a figure of each type. */
export const lab: OwnPractice = {
  name: 'Haven-lab',
  figures: [
    {
      type: 'outcome',
      label: 'geslaagd',
      kind: 'completion',
      criterion: 'passed',
      part: 38,
      whole: 45,
      percentage: null,
      population: 'cursisten van 2017',
      base: 'alle gestarte cursisten',
      moment: '',
      period: '2017',
    },
    {
      type: 'outcome',
      label: 'aan het werk',
      kind: 'placement',
      criterion: '',
      part: null,
      whole: null,
      percentage: 71.5,
      population: 'cursisten van 2017',
      base: 'alle gestarte cursisten',
      moment: 'na zes maanden',
      period: '',
    },
    { type: 'reach', label: 'cursisten', value: 45, unit: 'persons' },
    { type: 'cost', label: 'subsidie; eerste schijf', value: 50000.5, nature: 'subsidie, "ESF"', period: '2017' },
  ],
};

const schema = ownPracticeSchema(() => true);

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.string({ unit: fc.constantFrom('a', 'é', '"', ';', ',', ' ', "'", '|', '\\', '0', '#'), minLength: 1 }),
  )
  .map((raw) => raw.trim())
  .filter((label) => v.is(schema, { name: label, figures: lab.figures }));
const amount = fc.integer({ min: 0, max: 1e11 }).map((cents) => cents / 100);
const period = fc.constantFrom('', '2017', '2012-2013', '2018-11', '2018-08-30', '2012-05/2017-12', '2011/..');
const counts = fc
  .integer({ min: 1, max: 1e9 })
  .chain((whole) => fc.integer({ min: 0, max: whole }).map((part) => ({ part, whole, percentage: null })));
const percentage = fc
  .integer({ min: 0, max: 10_000 })
  .map((hundredths) => ({ part: null, whole: null, percentage: hundredths / 100 }));
const outcome = fc
  .record({
    label: text,
    kind: fc.constantFrom(...outcomeKinds),
    criterion: fc.constantFrom('', 'passed', 'at-work'),
    rate: fc.oneof(counts, percentage),
    population: text,
    base: text,
    moment: fc.oneof(fc.constant(''), text),
    period,
  })
  .map(({ rate, ...rest }) => ({ type: 'outcome' as const, ...rest, ...rate }));
const reach = fc.record({
  type: fc.constant('reach' as const),
  label: text,
  value: amount,
  unit: fc.constantFrom(...countUnits(units).map(({ id }) => id)),
});
const cost = fc.record({ type: fc.constant('cost' as const), label: text, value: amount, nature: text, period });

/** Any own practice. */
export const anyPractice: fc.Arbitrary<OwnPractice> = fc.record({
  name: text,
  figures: fc.array(fc.oneof(outcome, reach, cost), { minLength: 1, maxLength: 8 }),
});
