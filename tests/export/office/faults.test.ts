import { strToU8 } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { every } from '../every-chart.ts';
import { decks, filesOfCharts } from './office-files.ts';
import { packageFaults } from './package-faults.ts';
import { openPackage, packageOf } from './package.ts';
import { presentationFaults } from './presentation-faults.ts';
import { withWorkbooks } from './validate.ts';
import { workbookFaults } from './workbook-faults.ts';

const faults = [...packageFaults, ...presentationFaults, ...workbookFaults];

describe('no Office file of any chart, deck and language, nor a workbook in it, has a', () => {
  /** What was found in all files, by the name of the fault. */
  const found = new Map<string, string[]>(faults.map(({ name }) => [name, []]));
  let count = 0;

  beforeAll(async () => {
    const groups = [await filesOfCharts(every), await decks(1), await decks(5), await decks(30)];
    for (const { name: file, extension, bytes } of withWorkbooks(groups.flat())) {
      const opened = openPackage(bytes);
      count += 1;
      for (const { name, find } of faults) {
        found.get(name)?.push(...find(opened).map((place) => `${file}.${extension}: ${place}`));
      }
    }
  }, 120_000);

  it.each(faults)('$name', ({ name }) => {
    expect(count).toBeGreaterThan(2 * every.length);
    expect(found.get(name)).toEqual([]);
  });
});

it.each(faults)('the check finds a $name', ({ find, example }) => {
  const bytes = Object.entries(example).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]);
  expect(find(packageOf(Object.fromEntries(bytes)))).not.toEqual([]);
});
