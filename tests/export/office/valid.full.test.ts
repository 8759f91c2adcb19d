import { expect, it } from 'vitest';
import { everyInTier as every } from '../every-chart.ts';
import { decks, filesOfCharts } from './office-files.ts';
import { needValidator, problemsOf, withWorkbooks } from './validate.ts';

needValidator();

/** The validator starts anew for each file. */
const timeout = 120_000;

it.each(every)(
  'presentation and workbook of $name, and the workbooks in them, are valid Office files',
  async (chart) => expect(await problemsOf(withWorkbooks(await filesOfCharts([chart])))).toEqual([]),
  timeout,
);

it.each([1, 5, 30])(
  'decks of %i are valid Office files',
  async (charts) => expect(await problemsOf(await decks(charts))).toEqual([]),
  timeout,
);
