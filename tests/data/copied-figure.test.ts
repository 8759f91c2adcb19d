import { describe, expect, it } from 'vitest';
import { formula } from '#measures/formula.ts';
import { isComputed } from '#measures/observation.ts';
import { observations } from '#measures/observations.ts';
import { datasetCsv } from '../../scripts/figures.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const { datasets, units } = readCatalogue('data');

/** A dataset across practices, with its rows for one practice as they are told. */
function rowsOf(id: string, practice: string) {
  const dataset = datasets.find((candidate) => candidate.id === id);
  if (!dataset) throw new Error(`expected a dataset, received ${id}`);
  return observations(dataset)
    .filter(({ dimensions }) => dimensions['practice'] === practice)
    .map((row) => ({
      value: row.value,
      isComputed: isComputed(row),
      formula: formula(row, { dataset, units }, 'nl')?.replaceAll('\u00A0', ' ') ?? null,
    }));
}

describe('a figure in a dataset across practices', () => {
  it('keeps its formula where it was added up', () => {
    expect(rowsOf('practice-reach', 'bakkersatelier')).toEqual([
      { value: 709, isComputed: true, formula: '72 + 457 + 180' },
    ]);
  });

  it('keeps its formula where other figures are computed from it', () => {
    expect(rowsOf('outcome-rates', 'groene-sectoren')).toContainEqual({
      value: 12,
      isComputed: true,
      formula: '52% × 23, afgerond',
    });
  });

  it('has no formula where it is published', () => {
    expect(rowsOf('practice-reach', 'project-3030')).toEqual([{ value: 309, isComputed: false, formula: null }]);
  });

  it('is marked as computed in the file of the dataset', () => {
    const reach = datasets.find(({ id }) => id === 'practice-reach');
    const [head = '', ...lines] = reach ? datasetCsv(reach).split('\r\n') : [];
    const place = head.split(',').indexOf('derived');
    const marks = ['bakkersatelier', 'project-3030'].map(
      (practice) => lines.find((line) => line.startsWith(practice))?.split(',')[place],
    );
    expect(marks).toEqual(['1', '0']);
  });
});
