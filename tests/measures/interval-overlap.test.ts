import { describe, expect, it } from 'vitest';
import { intervalOverlap } from '#measures/interval-overlap.ts';
import { realRate, realRates } from '../fixtures/real-rates.ts';

describe('the overlap of intervals', () => {
  it('finds the one pair of screening years whose intervals lie apart, the lower first', () => {
    const years = realRates.filter(({ id }) => /^project-3030-screened-[1-6]$/.test(id));
    const { pairs, apart, dependent } = intervalOverlap(years);
    expect(pairs).toBe(15);
    expect(dependent).toBe(0);
    expect(apart.map((pair) => pair.map(({ figure }) => figure.period))).toEqual([['2015-2016', '2013-2014']]);
  });

  it('says nothing of rates that hold the same people: a year in six, a firm in a sector, parts of one whole', () => {
    const pairs = [
      [realRate('project-3030-screened', '2012-2013'), realRate('project-3030-screened', '2012-2013/2017-2018')],
      [realRate('basf-hired', '2016-2017'), realRate('basf-sector-hired', '2016-2017')],
      [realRate('ibo-completed-of-ended'), realRate('ibo-stopped-of-ended')],
    ];
    for (const rates of pairs) expect(intervalOverlap(rates)).toEqual({ pairs: 0, apart: [], dependent: 1 });
  });

  it('leaves out rates whose numbers the organisers set', () => {
    const draws = realRates.filter(({ id }) => id.startsWith('project-3030-drawn'));
    expect(draws).toHaveLength(6);
    expect(intervalOverlap(draws)).toEqual({ pairs: 0, apart: [], dependent: 0 });
  });

  it('leaves out rates whose counts are not known', () => {
    const rates = [realRate('sab-at-work', 'end-of-guidance'), realRate('sab-at-work', 'three-months-after')];
    expect(intervalOverlap(rates)).toEqual({ pairs: 0, apart: [], dependent: 0 });
  });
});
