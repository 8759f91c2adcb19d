import { bench, describe } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { checkCatalogue, readCatalogue } from '../../scripts/read-catalogue.ts';

const { charts, datasets, units } = readCatalogue('data');

describe('the data files', () => {
  bench('are read and checked', () => {
    checkCatalogue('data');
  });
});

describe('the models', () => {
  bench('of all charts are built in one language', () => {
    for (const chart of charts) buildChart(chart, datasets, units, 'nl');
  });
});
