import { describe, expect, it } from 'vitest';
import type { ChartCatalogue } from '#charts/definition.ts';
import { locales } from '#i18n/locale.ts';
import { citedTexts } from '../../scripts/cited-texts.ts';
import { checkNumbers } from '../../scripts/number-problems.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const catalogue = readCatalogue('data');

/** What a data file became in the catalogue. */
function ownerOf(all: ChartCatalogue, file: string): unknown {
  const [, kind = '', name = ''] = /^data\/(?:(\w+)\/)?(.*)\.json$/.exec(file) ?? [];
  const lists: Record<string, { id: string }[]> = {
    practices: all.practices,
    datasets: all.datasets,
    charts: all.charts,
    outcomes: all.outcomes,
  };
  return kind ? lists[kind]?.find(({ id }) => id === name) : all;
}

/** The data files with other texts. */
function withTexts(texts: { file: string; path: string; words: string }[]): ChartCatalogue {
  const copy = structuredClone(catalogue);
  for (const { file, path, words } of texts) {
    const keys = path.slice(2).split(/[.[\]]+/);
    const last = keys.pop() ?? '';
    const holder = keys.reduce<unknown>(
      (value, key) => new Map(Object.entries(value ?? {})).get(key),
      ownerOf(copy, file),
    );
    Object.assign(holder ?? {}, { [last]: words });
  }
  return copy;
}

/** Every digit that a text writes out, each changed into another that leaves a number. */
const broken = citedTexts(catalogue, 'data').flatMap(({ file, path, text }) =>
  locales.flatMap((locale) =>
    [...text[locale].replace(/\{[^{}]*\}/g, (name) => ' '.repeat(name.length)).matchAll(/\d/g)].map(
      ({ 0: digit, index }) => {
        const other = digit === '9' ? '8' : String(Number(digit) + 1);
        const words = text[locale].slice(0, index) + other + text[locale].slice(index + 1);
        return { file, path: `${path}.${locale}`, words };
      },
    ),
  ),
);

describe('the check of numbers', () => {
  it('finds every number of the data files in its place', () => {
    expect(checkNumbers('data', catalogue)).toEqual([]);
  });

  it('names the text when one digit of it is wrong, in each of thirty cases from all files', () => {
    const cases = Array.from({ length: 30 }, (_, index) => broken[Math.floor((index * broken.length) / 30)]).flatMap(
      (one) => one ?? [],
    );
    const named = checkNumbers('data', withTexts(cases)).map(
      ({ file, path }) => `${file} ${path.replace(/\.\w+$/, '')}`,
    );
    const caught = cases.filter(({ file, path }) => named.includes(`${file} ${path.replace(/\.\w+$/, '')}`));
    expect(broken.length).toBeGreaterThan(500);
    expect(caught.length).toBe(30);
  });
});
