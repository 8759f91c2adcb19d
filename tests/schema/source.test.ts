import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { joinedSource, rangesOf, sourceSchema, type Source } from '#schema/source.ts';

const place = (heading: string, lines: unknown) => ({ heading, lines });
const read = (source: unknown): Source => v.parse(sourceSchema, source);

describe('a source', () => {
  it.each([
    ['one range', place('Wat', [10, 12]), [[10, 12]]],
    ['one line', place('Wat', [10, 10]), [[10, 10]]],
    ['several ranges', place('Wat', [[10, 12], [13, 13], [40, 41]]), [[10, 12], [13, 13], [40, 41]]], // oxfmt-ignore
    ['another publication, which has no lines', { publication: 'paper' }, []],
    ['another publication with a place', { publication: 'paper', place: 'p. 3' }, []],
  ])('may be %s', (_, source, ranges) => {
    expect(rangesOf(read(source))).toEqual(ranges);
  });

  it.each([
    ['a last line before the first', place('Wat', [12, 10])],
    ['a line 0', place('Wat', [0, 2])],
    ['one range in a list', place('Wat', [[10, 12]])],
    ['no range', place('Wat', [])],
    ['ranges out of order', place('Wat', [[40, 41], [10, 12]])], // oxfmt-ignore
    ['ranges that overlap', place('Wat', [[10, 12], [12, 14]])], // oxfmt-ignore
    ['a place and a publication at once', { ...place('Wat', [10, 12]), publication: 'paper' }],
    ['a publication that is no id', { publication: 'The paper' }],
  ])('has not %s', (_, source) => {
    expect(v.is(sourceSchema, source)).toBe(false);
  });
});

describe('the source of what is put together from several', () => {
  it('names every line once, below the heading of the first', () => {
    const sources = [read(place('B', [20, 22])), read(place('A', [[5, 6], [21, 30]])), read({ publication: 'paper' })]; // oxfmt-ignore
    expect(joinedSource(sources)).toEqual({ heading: 'B', lines: [[5, 6], [20, 30]] }); // oxfmt-ignore
  });

  it('is a single range where the lines are', () => {
    expect(joinedSource([read(place('A', [5, 9])), read(place('A', [5, 9]))])).toEqual(place('A', [5, 9]));
  });

  it('is another publication where there is nothing else, and null of none', () => {
    expect(joinedSource([read({ publication: 'paper' })])).toEqual({ publication: 'paper' });
    expect(joinedSource([])).toBeNull();
  });
});
