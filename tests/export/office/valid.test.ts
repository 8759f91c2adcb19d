import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { decks, filesOfCharts, oneOfEachKind } from './office-files.ts';
import { openPackage, parts } from './package.ts';
import { hasValidator, problemsOf, withWorkbooks } from './validate.ts';

/** The validator starts anew for each file. */
const timeout = 120_000;

it.runIf(hasValidator)(
  'decks of all charts are valid Office files',
  async () => {
    const files = await decks(30);
    expect(files.map(({ bytes }) => parts(openPackage(bytes), /slides\/slide/).length > 30)).toEqual([true, true]);
    expect(await problemsOf(files)).toEqual([]);
  },
  timeout,
);

it.runIf(hasValidator)(
  'the workbook of a chart of each kind is a valid Office file, and so is the one behind each form of chart',
  async () => {
    const ofKinds = oneOfEachKind().filter(({ model }) => model.locale === 'nl');
    const files = await filesOfCharts(ofKinds);
    const workbooks = files.filter(({ extension }) => extension === 'xlsx');
    const behind = files.flatMap((file) => withWorkbooks([file]).slice(1, 2));
    expect(behind.length).toBeGreaterThan(3);
    expect(await problemsOf([...workbooks, ...behind])).toEqual([]);
  },
  timeout,
);

it.runIf(hasValidator)(
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
