import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { datasetSchema } from '#schema/dataset.ts';

const text = { nl: 'x', en: 'x' };

/** A dataset of one row. */
function datasetOf(row: object) {
  return {
    id: 'x',
    title: text,
    practice: 'sab',
    geography: text,
    population: text,
    dimensions: [],
    measures: [{ id: 'n', label: text, unit: 'persons' }],
    rows: [{ measure: 'n', period: null, source: { heading: 'Uitkomsten', lines: [1, 1] }, ...row }],
  };
}

describe('a row of a dataset', () => {
  it.each([
    ['a value', { value: 0 }],
    ['a qualified value', { value: 140, qualifier: 'approximately' }],
    ['a null with a reason', { value: null, missing: 'lost-in-source-text' }],
    ['a likely value', { value: 11, reading: { confidence: 'likely', reason: text } }],
    ['the words of the source in place of a number', { value: null, missing: 'in-words', wording: text }],
    ['words that mean one number', { value: 100, wording: text }],
    ['a number that the organisers set', { value: 80, isSetByOrganiser: true }],
    ['a note', { value: 1, note: text }],
  ])('may hold %s', (_, row) => {
    expect(v.is(datasetSchema, datasetOf(row))).toBe(true);
  });

  it.each([
    ['no value at all', {}],
    ['a null without a reason', { value: null }],
    ['a value with a reason to be missing', { value: 0, missing: 'not-published' }],
    ['a figure in words without its words', { value: null, missing: 'in-words' }],
    ['words for a figure that was lost', { value: null, missing: 'lost-in-source-text', wording: text }],
    ['a number that is not finite', { value: Number.NaN }],
    ['an infinite number', { value: Infinity }],
    ['no source', { value: 1, source: undefined }],
    ['two lines in the wrong order', { value: 1, source: { heading: 'x', lines: [2, 1] } }],
    ['a dimension that is called measure', { value: 1, measures: [] }],
  ])('may not hold %s', (_, row) => {
    expect(v.is(datasetSchema, datasetOf(row))).toBe(false);
  });
});
