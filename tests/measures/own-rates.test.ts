import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRates, mayShareAxis } from '#measures/comparability.ts';
import { ownRates } from '#measures/own-rates.ts';
import type { OutcomeFigure } from '#schema/own-practice.ts';
import { anyPractice, lab } from '../fixtures/own-practice.ts';
import { realRates } from '../fixtures/real-rates.ts';
import { runsInTier } from '../tier.ts';

const [first] = lab.figures.filter((figure) => figure.type === 'outcome');
if (!first) throw new Error('expected an outcome');
const outcome: OutcomeFigure = first;

/** Two rates of one practice, which differ in some facts. */
function ofOnePractice(fields: Partial<OutcomeFigure>, others: Partial<OutcomeFigure> = {}) {
  return ownRates({
    name: 'Lab',
    figures: [
      { ...outcome, moment: 'at the end', ...others },
      { ...outcome, moment: 'at the end', ...others, ...fields },
    ],
  });
}

const codes = (rates: ReturnType<typeof ownRates>) => compareRates(rates).reasons.map(({ code }) => code);

describe('the rates of the reader’s own practice', () => {
  it('carry the facts that the reader gave, and none that the reader did not', () => {
    const [passed, atWork, none] = ownRates(lab);
    expect(passed).toMatchObject({
      practice: { label: { nl: 'Haven-lab', en: 'Haven-lab' } },
      kind: 'completion',
      criterion: 'passed',
      moment: null,
      figure: { fraction: { part: 38, whole: 45 }, period: '2017', source: null },
    });
    expect(passed?.figure.value).toBeCloseTo(84.44, 2);
    expect(atWork).toMatchObject({ figure: { fraction: null, value: 71.5, period: null } });
    expect(atWork?.moment?.label.nl).toBe('na zes maanden');
    expect(none).toBeUndefined();
  });

  it('never share an axis with a published rate, whatever the reader writes', () => {
    fc.assert(
      fc.property(anyPractice, fc.constantFrom(...realRates), (practice, rate) => {
        for (const own of ownRates(practice)) expect(mayShareAxis(compareRates([own, rate]).verdict)).toBe(false);
      }),
      runsInTier(300),
    );
  });

  it('can stand beside a published rate when they share its definition of success, and cannot otherwise', () => {
    const completed = realRates.find(({ kind, criterion }) => kind === 'completion' && criterion !== null);
    if (!completed) throw new Error('expected a published rate of completion');
    const verdict = (criterion: string) =>
      ownRates({ name: 'Lab', figures: [{ ...outcome, criterion }] }).map(
        (own) => compareRates([own, completed]).verdict,
      );
    expect(verdict(completed.criterion ?? '')).toEqual(['side-by-side-only']);
    expect(verdict('')).toEqual(['not-comparable']);
  });

  it('compare with each other when their words agree', () => {
    expect(compareRates(ofOnePractice({ period: '2018' })).verdict).toBe('comparable');
    expect(compareRates(ofOnePractice({ period: '2018' }, { criterion: '' })).verdict).toBe('comparable');
    expect(codes(ofOnePractice({ period: '2018', population: 'others' }))).toEqual(['population']);
    expect(codes(ofOnePractice({ period: '2018', base: 'all who ended' }))).toEqual(['base']);
    expect(codes(ofOnePractice({ period: '2018', moment: '' }))).toEqual(['moment-unknown']);
    expect(codes(ofOnePractice({ period: '2018', label: 'stayed' }, { criterion: '' }))).toEqual(['criterion']);
    expect(codes(ofOnePractice({ period: '2018', part: 7, whole: 9 }))).toEqual(['few-people']);
  });
});
