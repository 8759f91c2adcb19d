import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { decks, filesOfCharts, oneOfEachKind } from './office-files.ts';
import { openPackage, parts } from './package.ts';
import { needValidator, problemsOf, withWorkbooks } from './validate.ts';

needValidator();

/** The validator starts anew for each file. */
const timeout = 120_000;

it(
  'a deck of all charts is a valid Office file',
  async () => {
    const [file] = await decks(30);
    if (!file) throw new Error('expected a file, received none');
    expect(parts(openPackage(file.bytes), /slides\/slide/).length).toBeGreaterThan(30);
    expect(await problemsOf([file])).toEqual([]);
  },
  timeout,
);

it(
  'the workbook of a chart is a valid Office file, and so is the one behind a chart of a presentation',
  async () => {
    const chart = oneOfEachKind().find(({ model }) => model.kind === 'bar');
    if (!chart) throw new Error('expected a chart, received none');
    const [presentation, workbook] = await filesOfCharts([chart]);
    if (!presentation || !workbook) throw new Error('expected two files, received fewer');
    const [, behind] = withWorkbooks([presentation]);
    if (!behind) throw new Error('expected a workbook in the presentation, received none');
    expect(await problemsOf([workbook, behind])).toEqual([]);
  },
  timeout,
);

it(
  'the validator finds what is wrong with a file',
  async () => {
    const [file] = await decks(1);
    if (!file) throw new Error('expected a file, received none');
    const broken = unzipSync(file.bytes);
    broken['ppt/presentation.xml'] = strToU8(
      '<p:presentation xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>',
    );
    expect(await problemsOf([{ ...file, bytes: zipSync(broken) }])).not.toEqual([]);
  },
  timeout,
);
