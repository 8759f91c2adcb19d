import { describe, expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import type { ChartModel, Point } from '#charts/model.ts';
import { fingerprint, readProvenance, writeProvenance } from '#export/provenance.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const { charts, datasets, units } = readCatalogue('data');

/** The model with one of its points changed. */
function changed(model: ChartModel, change: Partial<Point>): ChartModel {
  const [first, ...others] = model.panels;
  if (!first) throw new Error(`chart ${model.id}: expected a panel, received none`);
  const points = first.points.map((point, index) => (index === 0 ? { ...point, ...change } : point));
  return { ...model, panels: [{ ...first, points }, ...others] };
}

describe.each(charts)('the fingerprint of $id', (chart) => {
  const dutch = buildChart(chart, datasets, units, 'nl');

  it('is sixteen hexadecimal digits, the same each time and in every language', () => {
    expect(fingerprint(dutch)).toMatch(/^[0-9a-f]{16}$/);
    expect(fingerprint(dutch)).toBe(fingerprint(buildChart(chart, datasets, units, 'nl')));
    expect(fingerprint(dutch)).toBe(fingerprint(buildChart(chart, datasets, units, 'en')));
  });

  it.each<[string, Partial<Point>]>([
    ['value', { value: 123.456 }],
    ['reason for a missing value', { value: null, missing: 'not-applicable' }],
    ['key', { category: { id: 'another', label: 'x' } }],
    ['period', { extent: { start: 1900, end: 1901 } }],
  ])('changes with a %s', (_, change) => {
    expect(fingerprint(changed(dutch, change))).not.toBe(fingerprint(dutch));
  });

  it('changes with a reading', () => {
    const reading = dutch.panels[0]?.points[0]?.reading === 'likely' ? 'certain' : 'likely';
    expect(fingerprint(changed(dutch, { reading }))).not.toBe(fingerprint(dutch));
  });

  it('does not change with the wording', () => {
    expect(fingerprint(changed(dutch, { label: 'other', cell: 'words' }))).toBe(fingerprint(dutch));
  });
});

it('tells all charts apart', () => {
  const all = charts.map((chart) => fingerprint(buildChart(chart, datasets, units, 'nl')));
  expect(new Set(all).size).toBe(charts.length);
});

it('is 64-bit FNV-1a, as anybody can compute it', () => {
  // FNV-1a of the two characters "[]".
  expect(fingerprint({ panels: [] })).toBe('09612b07b5ecb5a5');
});

describe('the provenance in a file', () => {
  const provenance = { address: 'https://example.org/nl/charts/x/?ci=0', fingerprint: '0123456789abcdef' };

  it('is read as it was written', () => {
    expect(readProvenance(writeProvenance(provenance))).toEqual(provenance);
  });

  it.each(['', '{', 'null', '[]', '{"v":2,"address":"a","fingerprint":"b"}', '{"v":1,"address":1,"fingerprint":"b"}'])(
    'is nothing in %j',
    (text) => {
      expect(readProvenance(text)).toBeNull();
    },
  );
});
