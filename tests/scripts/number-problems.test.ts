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
  if (name === 'priorities') return { terms: all.priorities, urgency: all.urgency };
  if (name === 'glossary') return { terms: all.glossary };
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

/** A text in whatever language. */
function textOf({ file, path }: { file: string; path: string }): string {
  return `${file} ${path.replace(/\.\w+$/, '')}`;
}

describe('the check of numbers', () => {
  it('finds every number of the data files in its place', () => {
    expect(checkNumbers('data', catalogue)).toEqual([]);
  });

  it('names the text when one digit of it is wrong, in each of thirty cases from all files', () => {
    const cases = Array.from({ length: 30 }, (_, index) => broken[Math.floor((index * broken.length) / 30)]).flatMap(
      (one) => one ?? [],
    );
    const named = checkNumbers('data', withTexts(cases)).map(textOf);
    const caught = cases.filter((one) => named.includes(textOf(one)));
    expect(broken.length).toBeGreaterThan(500);
    expect(caught.length).toBe(30);
  });

  it('names a text on the priorities whose number does not stand in its lines', () => {
    const file = 'data/priorities.json';
    const path = '$.terms[0].diagnosis[2].nl';
    const words = 'De Vlaamse overheid nam levenslang leren op bij de acht transitieprioriteiten van Visie 2050.';
    expect(checkNumbers('data', withTexts([{ file, path, words }]))).toContainEqual(
      expect.objectContaining({ file, path, received: `8 in "${words}"` }),
    );
  });

  it('names every correction and term of the glossary of which a digit is wrong in one language', () => {
    const cases = broken.filter(({ file, path }) => /corrections|glossary/.test(file) && path.endsWith('.nl'));
    const named = checkNumbers('data', withTexts(cases)).map(textOf);
    expect(cases.filter((one) => !named.includes(textOf(one)))).toEqual([]);
    expect(new Set(cases.map(({ file }) => file)).size).toBe(2);
  });

  it.each([
    ['corrections', '174 van 282', '175 van 282'],
    ['corrections', '174 van 236', '174 van 237'],
    ['corrections', '75 tot 100 mensen', '76 tot 100 mensen'],
    ['glossary', 'één tot zes maanden', 'één tot zeven maanden'],
  ])('names a number of the %s that stands in none of its places: %s', (file, right, wrong) => {
    const [own] = citedTexts(catalogue, 'data').filter(
      (text) => text.file === `data/${file}.json` && text.text.nl.includes(right),
    );
    const words = own?.text.nl.replace(right, wrong) ?? '';
    expect(
      checkNumbers('data', withTexts([{ file: `data/${file}.json`, path: `${own?.path}.nl`, words }])),
    ).toContainEqual(
      expect.objectContaining({ expected: expect.stringMatching(/^a number of/), path: `${own?.path}.nl` }),
    );
  });
});
