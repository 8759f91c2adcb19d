import { practicePeriods } from '#data/across-practices.ts';
import type { Catalogue } from '#data/catalogue.ts';
import { toCsv } from '#export/csv.ts';
import type { Locale } from '#i18n/locale.ts';
import { published, type Observation } from '#measures/observation.ts';
import { observations } from '#measures/observations.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Localized } from '#schema/localized.ts';

/** Columns of every table of figures. Others rely on them: they stay. */
const head = [
  'practice',
  'dataset',
  'measure',
  'dimensions',
  'period',
  'value',
  'unit',
  'qualifier',
  'missing',
  'reading',
  'derived',
  'source_from',
  'source_to',
  'note_nl',
  'note_en',
];

type CsvRow = (string | number | null)[];

/**
 * Every figure of each practice: the rows of its datasets, published and derived, when it and its phases ran, and its
 * single facts.
 */
export function figuresCsv({ practices, datasets }: Catalogue): string {
  return toCsv(
    head,
    practices.flatMap((practice) => [
      ...datasets.filter((dataset) => dataset.practice === practice.id).flatMap(datasetRows),
      ...datasetRows(practicePeriods([practice])),
      ...practice.facts.map((fact) => csvRow(practice.id, '', fact.unit, published({ measure: fact.id, ...fact }))),
    ]),
  );
}

/** The figures of one dataset. */
export function datasetCsv(dataset: Dataset): string {
  return toCsv(head, datasetRows(dataset));
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
  return toCsv(['practice', 'priority', 'declared'], rows);
}

function datasetRows(dataset: Dataset): CsvRow[] {
  return observations(dataset).map((row) => {
    const measure = dataset.measures.find(({ id }) => id === row.measure);
    const practice = dataset.practice ?? row.dimensions['practice'] ?? '';
    return csvRow(practice, dataset.id, measure?.unit ?? '', row, measure?.note);
  });
}

/** @param general a caveat that holds for the whole measure */
function csvRow(practice: string, dataset: string, unit: string, row: Observation, general?: Localized): CsvRow {
  const dimensions = Object.entries(row.dimensions).map(([id, value]) => `${id}=${value}`);
  // The file says what the source words instead of a number, every caveat, and why a reading is in doubt.
  const notes = [row.wording, row.note, general, row.reading?.reason];
  const note = (locale: Locale) => notes.flatMap((text) => text?.[locale] ?? []).join(' – ');
  return [
    practice,
    dataset,
    row.measure,
    dimensions.join(';'),
    row.period,
    row.value,
    unit,
    row.qualifier ?? null,
    row.missing ?? null,
    row.reading?.confidence ?? 'certain',
    row.derivation ? 1 : 0,
    ...row.source.lines,
    note('nl'),
    note('en'),
  ];
}
