import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseData } from '#data/parse.ts';
import { locales } from '#i18n/locale.ts';
import { chartSchema } from '#charts/definition.ts';
import { contentsSchema } from '#schema/contents.ts';
import { datasetListSchema } from '#schema/dataset-list.ts';
import { boundFindingsSchema } from '#schema/finding.ts';
import { challengesSchema } from '#schema/challenge.ts';
import { correctionsSchema } from '#schema/correction.ts';
import { datasetSchema } from '#schema/dataset.ts';
import { figureIndexSchema, figureStartSchema } from '#schema/figure-index.ts';
import { glossarySchema } from '#schema/glossary.ts';
import { outcomesSchema } from '#schema/outcome.ts';
import { practiceSchema } from '#schema/practice.ts';
import { searchFileSchema } from '#schema/search.ts';
import { prioritiesSchema, unitsSchema } from '#schema/vocabulary.ts';
import { readCsv } from '../fixtures/read-csv.ts';
import { publishedFiles } from '../../scripts/published-files.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const catalogue = readCatalogue('data');
const files = publishedFiles('data');

const text = (file: string) => {
  const found = files.get(file);
  if (found === undefined) throw new Error(`expected ${file} among the published files`);
  return found;
};
const json = (file: string): unknown => JSON.parse(text(file));

describe('the published files', () => {
  it.each([
    'data/figures.csv',
    'data/priorities.csv',
    'data/contents.json',
    'data/units.json',
    'data/outcomes.json',
    'data/datapackage.json',
    'data/ibo-outcomes.json',
    'data/ibo-outcomes.csv',
    'data/practice-priorities.json',
    'data/charts/ibo-outcomes.json',
    'data/practices/ibo-kappers.json',
  ])('hold %s', (file) => {
    expect(files.has(file)).toBe(true);
  });

  it('hold data and table of every dataset, and every chart and practice, and nothing more', () => {
    const expected = [
      ...catalogue.datasets.flatMap(({ id }) => [`data/${id}.json`, `data/${id}.csv`]),
      ...catalogue.charts.map(({ id }) => `data/charts/${id}.json`),
      ...catalogue.practices.map(({ id }) => `data/practices/${id}.json`),
    ];
    expect([...files.keys()].toSorted()).toEqual(
      [
        ...expected,
        'data/figures.csv',
        'data/priorities.csv',
        'data/contents.json',
        'data/units.json',
        'data/outcomes.json',
        'data/challenges.json',
        'data/datasets.json',
        'data/findings.json',
        'data/corrections.json',
        'data/glossary.json',
        'data/priorities.json',
        'data/datapackage.json',
        'data/dcat.jsonld',
        'data/figures/1.json',
        'data/figures/start.json',
        ...locales.flatMap((locale) => [`data/corrections.${locale}.atom`, `data/search.${locale}.json`]),
      ].toSorted(),
    );
  });

  it('are what the browser expects to load', () => {
    const broken = [...files.keys()]
      .filter((file) => file.endsWith('.json') && file !== 'data/datapackage.json')
      .flatMap((file) => {
        const parsed = parseData(schemaOf(file), json(file), file);
        return parsed.ok ? [] : parsed.problems;
      });
    expect(broken).toEqual([]);
  });

  it.each(catalogue.practices)('leave no brace in the texts of $id', ({ id }) => {
    expect(text(`data/practices/${id}.json`).match(/\{[a-z0-9-]+\}/g)).toBeNull();
  });
});

const schemas: Record<string, v.GenericSchema> = {
  'data/contents.json': contentsSchema,
  'data/datasets.json': datasetListSchema,
  'data/findings.json': boundFindingsSchema,
  'data/units.json': unitsSchema,
  'data/outcomes.json': outcomesSchema,
  'data/challenges.json': challengesSchema,
  'data/corrections.json': correctionsSchema,
  'data/figures/start.json': figureStartSchema,
  'data/glossary.json': glossarySchema,
  'data/priorities.json': prioritiesSchema,
};

function schemaOf(file: string): v.GenericSchema {
  const own = schemas[file];
  if (own) return own;
  if (file.startsWith('data/search.')) return searchFileSchema;
  if (file.startsWith('data/figures/')) return figureIndexSchema;
  if (file.startsWith('data/charts/')) return chartSchema;
  return file.startsWith('data/practices/') ? practiceSchema : datasetSchema;
}

describe('the lists', () => {
  const contents = v.parse(contentsSchema, json('data/contents.json'));
  const { datasets } = v.parse(datasetListSchema, json('data/datasets.json'));
  const { findings } = v.parse(boundFindingsSchema, json('data/findings.json'));

  it('lists everything in order', () => {
    expect(contents.practices.map(({ id }) => id)).toEqual(catalogue.practices.map(({ id }) => id));
    expect(contents.charts.map(({ id }) => id)).toEqual(catalogue.charts.map(({ id }) => id));
    expect(datasets.map(({ id }) => id)).toEqual(catalogue.datasets.map(({ id }) => id));
    expect(findings.map(({ id }) => id)).toEqual(catalogue.findings.map(({ id }) => id));
  });

  it('has every number filled in', () => {
    expect(JSON.stringify([contents, findings])).not.toMatch(/\{[a-z0-9-]+\}/);
    expect(contents.practices.find(({ id }) => id === 'ibo-kappers')?.keyFigure.nl).toContain('174 van 236');
  });

  it('gives the priorities of a practice in their fixed order', () => {
    const order = contents.priorities.map(({ id }) => id);
    for (const { priorities } of contents.practices) {
      expect(priorities).toEqual(order.filter((id) => priorities.includes(id)));
    }
  });

  it('names the phase in which a practice began where it was over before the others began: a pilot', () => {
    const named = contents.practices.flatMap(({ id, start, startPhase }) =>
      startPhase ? [[id, start, startPhase.en]] : [],
    );
    expect(named).toEqual([['sab', 2008, 'Pilot']]);
  });

  it('counts the figures of a dataset, the derived and the missing ones apart', () => {
    expect(datasets.find(({ id }) => id === 'ibo-outcomes')).toMatchObject({
      figures: 6,
      derived: 14,
      missing: 0,
    });
    expect(datasets.find(({ id }) => id === 'hairdressing-allowance')?.missing).toBe(16);
  });
});

const packageSchema = v.object({
  $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/)),
  title: v.string(),
  description: v.string(),
  homepage: v.pipe(v.string(), v.url()),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  contributors: v.array(v.object({ title: v.string(), roles: v.array(v.string()) })),
  sources: v.array(v.object({ title: v.string(), path: v.pipe(v.string(), v.url()) })),
  licenses: v.array(v.object({ name: v.string(), path: v.pipe(v.string(), v.url()) })),
  resources: v.array(
    v.object({
      $schema: v.literal('https://datapackage.org/profiles/2.0/dataresource.json'),
      name: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/)),
      title: v.string(),
      description: v.string(),
      bytes: v.number(),
      hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
      type: v.literal('table'),
      path: v.string(),
      format: v.literal('csv'),
      mediatype: v.literal('text/csv'),
      encoding: v.literal('utf-8'),
      schema: v.object({
        $schema: v.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
        fields: v.array(
          v.object({
            name: v.string(),
            type: v.picklist(['string', 'number', 'integer', 'boolean']),
            format: v.literal('default'),
            description: v.string(),
            constraints: v.optional(
              v.object({ required: v.optional(v.boolean()), enum: v.optional(v.array(v.string())) }),
            ),
          }),
        ),
      }),
    }),
  ),
});

describe('datapackage.json', () => {
  const { resources, licenses } = v.parse(packageSchema, json('data/datapackage.json'));

  it('describes every published table, each by a name of its own', () => {
    const tables = [...files.keys()].filter((file) => file.endsWith('.csv'));
    expect(resources.map(({ path }) => `data/${path}`).toSorted()).toEqual(tables.toSorted());
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  it.each(resources)('describes the columns of $path', ({ path, schema }) => {
    const [head = [], ...records] = readCsv(text(`data/${path}`));
    expect(schema.fields.map(({ name }) => name)).toEqual(head);
    const odd = records.flatMap((record) =>
      schema.fields.filter(({ type, constraints }, index) => {
        const value = record[index] ?? '';
        if (value === '') return constraints?.required === true;
        const fits = {
          string: true,
          number: /^-?\d+(\.\d+)?$/.test(value),
          integer: /^\d+$/.test(value),
          boolean: /^[01]$/.test(value),
        };
        return !fits[type] || constraints?.enum?.includes(value) === false;
      }),
    );
    expect(odd).toEqual([]);
  });

  it.each(resources)('gives size and fingerprint of $path', ({ path, bytes, hash }) => {
    const file = Buffer.from(text(`data/${path}`));
    expect(bytes).toBe(file.length);
    expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
  });

  it('is licensed', () => {
    expect(licenses.map(({ name }) => name)).toEqual(['MIT']);
  });
});

describe('a published chart', () => {
  it('holds what was put right of it, which its figure shows', () => {
    const { corrections } = v.parse(chartSchema, json('data/charts/ibo-outcomes.json'));
    const expected = catalogue.corrections.filter(({ charts }) => charts.includes('ibo-outcomes'));
    expect(expected.length).toBeGreaterThan(0);
    expect(corrections).toEqual(expected);
  });
});
