import { bench, describe } from 'vitest';
import { figuresOf } from '#data/figure-index.ts';
import { figureColumns } from '#view/figure-columns.ts';
import { matchFigures } from '#view/match-figures.ts';
import { sortedFigures } from '#view/sort-figures.ts';
import { defaultView } from '#view/view-state.ts';
import { manyFigures } from '../fixtures/many-figures.ts';

const { index, vocabularies } = manyFigures(50_000);
const figures = figuresOf([index]);
const columns = figureColumns(figures, vocabularies);

// What happens on every choice of the reader has to stay below 50 ms; the first two happen once.
describe('50,000 figures', () => {
  bench('are read from the index', () => {
    figuresOf([index]);
  });

  bench('are put into columns', () => {
    figureColumns(figures, vocabularies);
  });

  bench('are filtered by three filters, with the counts of all options', () => {
    matchFigures(columns, { ...defaultView, unit: ['unit-1', 'unit-2'], reading: ['certain'], origin: ['published'] });
  });

  bench('are counted without a choice', () => {
    matchFigures(columns, defaultView);
  });

  bench('are searched for two words', () => {
    matchFigures(columns, { ...defaultView, q: 'measure 2017' });
  });

  bench('are sorted by begin', () => {
    sortedFigures(figures, 'start', 'nl');
  });

  bench('are sorted by name', () => {
    sortedFigures(figures, 'name', 'nl');
  });
});
