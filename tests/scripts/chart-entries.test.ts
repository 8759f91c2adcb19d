import { describe, expect, it } from 'vitest';
import { outcomeKinds } from '#schema/outcome.ts';
import { chartEntries } from '../../scripts/chart-entries.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const catalogue = readCatalogue('data');
const entries = chartEntries(catalogue);
const entryOf = (id: string) => entries.find((entry) => entry.id === id);
const ofExtent = (extent: string) => entries.filter((entry) => entry.extent === extent).map(({ id }) => id);

describe('how much room a chart takes', () => {
  it('is a line where no value is known, or where another chart of the practice draws them all', () => {
    expect(ofExtent('line')).toEqual([
      'project-3030-intake-trend',
      'hev-certifications-per-year',
      'hairdressing-allowance-per-year',
    ]);
  });

  it('is a strip for numbers of a practice and for one or two rows of marks', () => {
    expect(ofExtent('strip')).toEqual(
      expect.arrayContaining([
        'groene-sectoren-recognition',
        'basf-cost',
        'hev-2017-workers',
        'watch-for-talent-results',
      ]),
    );
  });

  it('is a whole figure across practices, whatever the form', () => {
    for (const { id, extent } of entries.filter(({ practice }) => practice === null)) expect(extent, id).toBe('figure');
  });
});

describe('the questions that a chart answers', () => {
  it('are the kinds of the outcomes whose figures it draws', () => {
    expect(entryOf('basf-cohorts')?.topics).toEqual(['placement']);
    expect(entryOf('project-3030-outcomes')?.topics).toEqual(
      expect.arrayContaining(['completion', 'progression', 'retention']),
    );
    expect(entryOf('outcome-rates')?.topics).toEqual(
      outcomeKinds.filter((kind) => catalogue.outcomes.some((outcome) => outcome.kind === kind)),
    );
  });

  it('leave out an outcome of the same dataset whose figures it does not draw', () => {
    expect(entryOf('ibo-contract-types')?.topics).not.toContain('completion');
  });

  it('are what a practice costs where every amount is in euro, and when it ran for a timeline', () => {
    const about = (topic: 'cost' | 'time') =>
      entries.filter(({ topics }) => topics.includes(topic)).map(({ id }) => id);
    expect(about('cost')).toEqual([
      'costs-as-published',
      'project-3030-budget',
      'bakkersatelier-investment',
      'basf-cost',
    ]);
    expect(about('time')).toEqual(['practice-timeline', 'we-care-pilots']);
  });
});
