import { describe, expect, it } from 'vitest';
import { overlapText } from '#charts/overlap-text.ts';
import { distinguishingNames } from '#charts/rate-name.ts';
import { reasonText } from '#charts/reason-text.ts';
import { locales } from '#i18n/locale.ts';
import { compareRates, pairs } from '#measures/comparability.ts';
import { sharedAxes } from '#measures/shared-axes.ts';
import { realRate, realRates } from '../fixtures/real-rates.ts';

describe.each(locales)('reasons in %s', (locale) => {
  it('are whole sentences for every pair of outcomes, made of the facts of the pair', () => {
    for (const pair of pairs(realRates)) {
      for (const reason of compareRates(pair).reasons) {
        const text = reasonText(reason, locale);
        expect(text).toMatch(/^\p{Lu}.*\.$/u);
        expect(text).not.toMatch(/undefined|null|\(\)|: \.|\{/);
      }
    }
  });

  it('name both groups, and the counts of small ones', () => {
    const { reasons } = compareRates([realRate('basf-hired', '2016-2017'), realRate('basf-sector-hired', '2016-2017')]);
    const texts = reasons.map((reason) => reasonText(reason, locale)).join(' ');
    expect(texts).toContain('BASF');
    expect(texts).toContain(locale === 'nl' ? '7 van 9' : '7 of 9');
    expect(texts).toContain(locale === 'nl' ? '25 van 27' : '25 of 27');
  });

  it('tell what overlapping intervals show, and what they do not', () => {
    const years = realRates.filter(({ id }) => /^project-3030-screened-[1-6]$/.test(id));
    const [sentence] = overlapText(years, locale);
    expect(sentence).toContain('2013');
    expect(sentence).toContain('15');
    expect(overlapText([realRate('basf-hired', '2016-2017'), realRate('basf-hired', '2017-2018')], locale)).toEqual([
      expect.stringMatching(locale === 'nl' ? /toeval/ : /chance/),
    ]);
  });

  it('call the rates of one axis by names that differ', () => {
    for (const axis of sharedAxes(realRates)) {
      const names = [...distinguishingNames(axis, locale).values()];
      expect(new Set(names).size).toBe(axis.length);
    }
  });
});
