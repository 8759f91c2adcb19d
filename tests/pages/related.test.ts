import { describe, expect, it } from 'vitest';
import { relatedCharts } from '#pages/chart/related.ts';
import type { ChartEntry } from '#schema/contents.ts';
import { chartEntries } from '../../scripts/chart-entries.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const entries = chartEntries(readCatalogue('data'));

function relatedTo(id: string) {
  const chart = entries.find((entry) => entry.id === id);
  if (!chart) throw new Error(`expected a chart, received "${id}"`);
  return relatedCharts(chart, entries);
}

const idsOf = (charts: readonly ChartEntry[]) => charts.map(({ id }) => id);

describe('the charts beside another', () => {
  it('answer the same question, those about the same kind of outcome first', () => {
    const [first] = relatedTo('sab-placement');
    expect(first?.question).toBe('outcomes');
    expect(idsOf(first?.charts.slice(0, 3) ?? [])).toEqual(['outcome-rates', 'basf-cohorts', 'basf-sector-cohorts']);
    expect(first?.charts.every(({ topics }) => topics.length > 0)).toBe(true);
  });

  it('of the same practice come last, whatever they answer', () => {
    expect(relatedTo('basf-cost').map(({ question }) => question)).toEqual(['cost', null]);
    expect(idsOf(relatedTo('basf-cost').at(-1)?.charts ?? [])).toEqual(['basf-cohorts', 'basf-sector-cohorts']);
  });

  it.each(entries.map((entry) => ({ id: entry.id, entry })))(
    'of $id stand once each, and it is not among them',
    ({ id }) => {
      const all = relatedTo(id).flatMap(({ charts }) => idsOf(charts));
      expect(all).toEqual([...new Set(all)]);
      expect(all).not.toContain(id);
      expect(all.length).toBeGreaterThan(0);
    },
  );
});
