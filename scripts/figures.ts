import { practicePeriods } from '#data/across-practices.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { toCsv } from '#export/csv.ts';
import { sourceText } from '#format/source-text.ts';
import { locales, technicalLocale, type Locale } from '#i18n/locale.ts';
import { isComputed, published, sourcesOf, type Observation } from '#measures/observation.ts';
import { observations } from '#measures/observations.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Localized } from '#schema/localized.ts';
import { missingSchema, qualifierSchema, readingSchema } from '#schema/observation.ts';
import type { OtherPublication } from '#schema/other-publication.ts';
import { rangesOf } from '#schema/source.ts';

/** A column of a published table, as the Data Package standard describes one. */
export interface Column {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean';
  /** What stands in it, in English. */
  description: string;
  /** How true and false are written. */
  trueValues?: string[];
  falseValues?: string[];
  /** Whether every row has a value, and which values there are; absent where any will do. */
  constraints?: { required?: true; enum?: readonly string[] };
}

/** The columns of every table of figures. Others rely on them: they stay. */
export const figureColumns: readonly Column[] = [
  { name: 'practice', type: 'string', description: 'Practice the figure is about' },
  {
    name: 'dataset',
    type: 'string',
    description: 'Dataset of the figure; empty for a single fact of a practice',
  },
  { name: 'measure', type: 'string', description: 'What is counted or measured' },
  { name: 'dimensions', type: 'string', description: 'Breakdown as key=value pairs joined by ;' },
  {
    name: 'period',
    type: 'string',
    description: 'Reference period; empty when the source names none',
  },
  { name: 'value', type: 'number', description: 'The figure; empty when missing' },
  { name: 'unit', type: 'string', description: 'Unit of measurement' },
  {
    name: 'qualifier',
    type: 'string',
    description: 'How the source qualifies the figure',
    constraints: { enum: qualifierSchema.options },
  },
  {
    name: 'missing',
    type: 'string',
    description: 'Why there is no value',
    constraints: { enum: missingSchema.options },
  },
  {
    name: 'reading',
    type: 'string',
    description:
      'How sure it is that the value, or what the source says in words, belongs to this label; empty where there is neither',
    constraints: { enum: ['certain', ...readingSchema.entries.confidence.options] },
  },
  {
    name: 'derived',
    type: 'boolean',
    trueValues: ['1'],
    falseValues: ['0'],
    description: '1 for a computed figure',
  },
  {
    name: 'source_from',
    type: 'integer',
    description: 'First line in the source text; of several ranges, of the first',
  },
  { name: 'source_to', type: 'integer', description: 'Last line in the source text; of several ranges, of the last' },
  ...locales.map((locale): Column => {
    const language = new Intl.DisplayNames(technicalLocale, { type: 'language' }).of(locale);
    return { name: `note_${locale}`, type: 'string', description: `Caveats in ${language}` };
  }),
];

/** The columns of the table of priorities. */
export const priorityColumns: readonly Column[] = [
  {
    name: 'practice',
    type: 'string',
    description: 'Practice',
    constraints: { required: true },
  },
  {
    name: 'priority',
    type: 'string',
    description: 'Policy priority',
    constraints: { required: true },
  },
  {
    name: 'declared',
    type: 'boolean',
    trueValues: ['1'],
    falseValues: ['0'],
    description: '1 when the practice declares to tackle the priority',
    constraints: { required: true },
  },
];

const namesOf = (columns: readonly Column[]) => columns.map(({ name }) => name);

type CsvRow = (string | number | null)[];

/** A figure with what stands around it. */
export interface PlacedFigure {
  row: Observation;
  practice: string;
  /** Null for a single fact of a practice. */
  dataset: Dataset | null;
  /** What is counted or measured. */
  label: Localized;
  unit: string;
  /** A caveat that holds for the whole measure. */
  general?: Localized | undefined;
  /** What its sources may name beside the publication. */
  publications: readonly OtherPublication[];
}

/**
 * Every figure of each practice: the rows of its datasets, published and derived, when it and its phases ran, and its
 * single facts.
 */
export function allFigures({ practices, datasets, otherPublications }: Catalogue): PlacedFigure[] {
  return practices.flatMap((practice) => [
    ...datasets.filter((dataset) => dataset.practice === practice.id).flatMap(datasetFigures),
    ...datasetFigures(practicePeriods([practice])),
    ...practice.facts.map((fact) => ({
      row: published({ measure: fact.id, ...fact }),
      practice: practice.id,
      dataset: null,
      label: fact.label,
      unit: fact.unit,
      publications: otherPublications,
    })),
  ]);
}

/** {@link allFigures} as a table. */
export function figuresCsv(catalogue: Catalogue): string {
  return toCsv(namesOf(figureColumns), allFigures(catalogue).map(csvRow));
}

/** The figures of one dataset. */
export function datasetCsv(dataset: Dataset): string {
  return toCsv(namesOf(figureColumns), datasetFigures(dataset).map(csvRow));
}

/** Which practice declares to tackle which priority, a row for each pair. */
export function prioritiesCsv({ practices, priorities }: Catalogue): string {
  const rows = practices.flatMap((practice) =>
    priorities.map((priority) => [
      practice.id,
      priority.id,
      practice.priorities.some(({ id }) => id === priority.id) ? 1 : 0,
    ]),
  );
  return toCsv(namesOf(priorityColumns), rows);
}

function datasetFigures(dataset: Dataset): PlacedFigure[] {
  const measures = new Map(dataset.measures.map((measure) => [measure.id, measure]));
  return observations(dataset).flatMap((row) => {
    const measure = measures.get(row.measure);
    if (!measure) return [];
    return [
      {
        row,
        practice: dataset.practice ?? row.dimensions['practice'] ?? '',
        dataset,
        label: measure.label,
        unit: measure.unit,
        general: measure.note,
        publications: dataset.publications ?? [],
      },
    ];
  });
}

function csvRow({ row, practice, dataset, unit, general, publications }: PlacedFigure): CsvRow {
  const dimensions = Object.entries(row.dimensions).map(([id, value]) => `${id}=${value}`);
  const lines = row.source ? rangesOf(row.source).flat() : [];
  // The file says what the source words instead of a number, every caveat, which other publications these lean on, and
  // why a reading is in doubt.
  const elsewhere = sourcesOf(row).filter((source) => 'publication' in source);
  const note = (locale: Locale) =>
    [
      ...[row.wording, row.note].flatMap((text) => text?.[locale] ?? []),
      ...elsewhere.map((source) => sourceText(source, publications, locale)),
      ...[general, row.reading?.reason].flatMap((text) => text?.[locale] ?? []),
    ].join(' – ');
  return [
    practice,
    dataset?.id ?? '',
    row.measure,
    dimensions.join(';'),
    row.period,
    row.value,
    unit,
    row.qualifier ?? null,
    row.missing ?? null,
    row.value === null && !row.wording ? null : (row.reading?.confidence ?? 'certain'),
    isComputed(row) ? 1 : 0,
    lines[0] ?? null,
    lines.at(-1) ?? null,
    ...locales.map(note),
  ];
}
