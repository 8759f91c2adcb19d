import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { observations } from '#measures/observations.ts';
import { locales } from '#i18n/locale.ts';
import { wilson } from '#measures/wilson.ts';
import { checkCatalogue, readCatalogue } from '../../scripts/read-catalogue.ts';

const { practices, priorities, datasets, charts, findings } = readCatalogue('data');
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe('the data files', () => {
  it('have no problems', () => {
    expect(checkCatalogue('data').problems).toEqual([]);
  });

  it('hold the eleven practices in the order of the publication', () => {
    expect(ids(practices)).toEqual([
      'leren-on-the-job',
      'we-care',
      'watch-for-talent',
      'project-3030',
      'hev-certificering',
      'sab',
      'bakkersatelier',
      'groene-sectoren',
      'basf-duaal-leren',
      'ibo-kappers',
      'co-lab',
    ]);
  });

  it('hold the five priorities in the order of their colours', () => {
    expect(ids(priorities)).toEqual(['learning-culture', 'skills-use', 'skills-matching', 'governance', 'financing']);
  });

  it.each(['hev-certifications', 'project-3030-intake', 'sab-placement', 'basf-cohorts', 'ibo-outcomes'])(
    'hold the dataset %s, which the dashboard was asked for',
    (id) => {
      expect(ids(datasets)).toContain(id);
    },
  );

  it.each([
    'priority-heatmap',
    'priority-coverage',
    'practice-timeline',
    'hev-certifications-by-level',
    'hev-certifications-per-year',
    'hev-2017-workers',
    'project-3030-intake',
    'project-3030-intake-trend',
    'project-3030-conversion',
    'project-3030-outcomes',
    'project-3030-budget',
    'sab-placement',
    'basf-cohorts',
    'basf-sector-cohorts',
    'basf-cost',
    'ibo-outcomes',
    'ibo-contract-types',
    'hairdressing-allowance-per-year',
    'leren-on-the-job-reach',
    'we-care-baseline',
    'we-care-pilots',
    'watch-for-talent-results',
    'bakkersatelier-participations',
    'bakkersatelier-investment',
    'groene-sectoren-pilot',
    'groene-sectoren-recognition',
    'co-lab-events',
    'co-lab-internships',
    'costs-as-published',
  ])('hold the chart %s, whose id stands in other people’s pages', (id) => {
    expect(ids(charts)).toContain(id);
  });

  it('have findings that lead to charts', () => {
    expect(findings.length).toBeGreaterThan(0);
  });

  it('name a schema for editors that exists', () => {
    const files = ['', 'practices', 'datasets', 'charts'].flatMap((folder) =>
      readdirSync(join('data', folder))
        .filter((name) => name.endsWith('.json'))
        .map((name) => join('data', folder, name)),
    );
    const broken = files.filter((file) => {
      const [, schema] = /"\$schema": "([^"]+)"/.exec(readFileSync(file, 'utf8')) ?? [];
      return schema === undefined || !existsSync(join(dirname(file), schema));
    });
    expect(broken).toEqual([]);
  });
});

describe('a value whose label is lost', () => {
  const lost = datasets.flatMap((dataset) =>
    dataset.rows
      .filter(({ reading }) => reading?.confidence === 'ambiguous')
      .map((row) => ({ name: `${dataset.id} ${JSON.stringify(row.dimensions)}`, dataset, row })),
  );

  it('occurs', () => {
    expect(lost.length).toBeGreaterThan(0);
  });

  it.each(lost)('stands under a name of its own that says so: $name', ({ dataset, row }) => {
    const named = Object.entries(row.dimensions ?? {}).filter(([dimension, value]) =>
      dataset.rows.every(
        (other) => other.dimensions?.[dimension] !== value || other.reading?.confidence === 'ambiguous',
      ),
    );
    const labels = named.map(
      ([dimension, value]) =>
        dataset.dimensions.find(({ id }) => id === dimension)?.values.find(({ id }) => id === value)?.label,
    );
    expect(labels).toContainEqual({
      nl: expect.stringMatching(/onbekend|verloren/),
      en: expect.stringMatching(/unknown|lost/),
    });
  });
});

describe('what the real figures come to', () => {
  const figure = (dataset: string, measure: string, where: Record<string, string> = {}) => {
    const found = datasets.find(({ id }) => id === dataset);
    return (found ? observations(found) : []).filter(
      (row) =>
        row.measure === measure &&
        Object.entries(where).every(([dimension, value]) => row.dimensions[dimension] === value),
    );
  };

  it('is 455 workers with HEV 1 and 1430 with HEV 2 in 2017', () => {
    const split = figure('hev-2017-workers', 'passed-by-level').map(({ dimensions, value }) => [
      dimensions['level'],
      value,
    ]);
    expect(split).toEqual([
      ['hev-1', 455],
      ['hev-2', 1430],
    ]);
  });

  it('is 12 245 HEV certificates, 709 participations and 108 422 euro', () => {
    expect(figure('hev-certifications', 'total').map(({ value }) => value)).toEqual([12_245]);
    expect(figure('bakkersatelier-participations', 'total').map(({ value }) => value)).toEqual([709]);
    expect(figure('basf-cost', 'total').map(({ value }) => value)).toEqual([108_422]);
  });

  it('is 61.7% of the trainings completed, between 55.9% and 67.2%', () => {
    const [rate] = figure('ibo-outcomes', 'share-of-started', { status: 'completed' });
    expect(rate?.value?.toFixed(1)).toBe('61.7');
    expect(rate?.fraction).toEqual({ part: 174, whole: 282 });
    const { low, high } = wilson(174, 282);
    expect([low.toFixed(1), high.toFixed(1)]).toEqual(['55.9', '67.2']);
  });

  it('is 750 000 euro of accepted costs for the full subsidy of SAB, as its text says', () => {
    const sab = practices.find(({ id }) => id === 'sab');
    const fact = (name: string) => sab?.facts.find(({ id }) => id === name)?.value ?? 0;
    const costs = (100 * fact('subsidy-ceiling')) / fact('accepted-costs-cap');
    const texts = sab?.funding.flatMap(({ items }) => items.map((item) => `${item.nl} ${item.en}`)).join(' ');
    expect(texts).toContain(costs.toLocaleString('nl-BE'));
    expect(texts).toContain(costs.toLocaleString('en-GB'));
  });

  it('is 67% at work after three months in SAB if the later share is of those at work earlier, as its texts say', () => {
    const [end, later] = ['end', 'three-months'].map(
      (moment) => figure('sab-placement', 'at-work', { moment })[0]?.value ?? 0,
    );
    const share = `${Math.round(((end ?? 0) * (later ?? 0)) / 100)}%`;
    const sab = practices.find(({ id }) => id === 'sab');
    for (const locale of locales) expect(sab?.caveats.some((caveat) => caveat[locale].includes(share))).toBe(true);
  });

  it('is never typed in: a row of a derived measure is computed', () => {
    const typed = datasets.flatMap(({ id, measures, rows }) =>
      rows
        .filter((row) => measures.some((measure) => measure.id === row.measure && measure.derived))
        .map((row) => `${id} ${row.measure}`),
    );
    expect(typed).toEqual([]);
  });
});

describe('a text of the data files', () => {
  const texts = [...practices, ...datasets, ...charts].map((entry) => ({ id: entry.id, text: JSON.stringify(entry) }));

  it.each(texts)('of $id holds no e-mail address and no script', ({ text }) => {
    expect(text).not.toMatch(/\S@\S+\.\S/);
    expect(text).not.toMatch(/javascript:/i);
  });
});
