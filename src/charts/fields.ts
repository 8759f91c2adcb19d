import { formatPeriod, periodExtent } from '#format/period.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Observation } from '#measures/observation.ts';
import type { Encoding } from './kind.ts';
import { linkTo } from './link.ts';
import type { Name } from './model.ts';
import type { Subject } from './subject.ts';

/** The value of a field (`period`, `measure`, or the id of a dimension) in a row; null when the row has none. */
export function fieldValue(row: Observation, field: string): string | null {
  if (field === 'period') return row.period;
  if (field === 'measure') return row.measure;
  return row.dimensions[field] ?? null;
}

/** The rows that a chart draws. */
export function selectRows({ measures, where }: Encoding, rows: Observation[]): Observation[] {
  return rows.filter(
    (row) =>
      measures.includes(row.measure) &&
      Object.entries(where ?? {}).every(([dimension, values]) => values.includes(row.dimensions[dimension] ?? '')),
  );
}

/** The values of a field that occur in the rows, in order of display, with their names and what these are elsewhere. */
export function fieldNames(
  field: string,
  rows: Observation[],
  encoding: Encoding,
  dataset: Subject['dataset'],
  locale: Locale,
): Name[] {
  return namesOf(field, rows, encoding, dataset, locale).map((name) => {
    const link = linkTo(field, name.id);
    return link ? { ...name, link } : name;
  });
}

function namesOf(
  field: string,
  rows: Observation[],
  encoding: Encoding,
  dataset: Subject['dataset'],
  locale: Locale,
): Name[] {
  const present = new Set(rows.map((row) => fieldValue(row, field)));
  if (field === 'period') {
    return [...present]
      .filter((period) => period !== null)
      .toSorted((a, b) => periodExtent(a).start - periodExtent(b).start || a.localeCompare(b))
      .map((period) => ({ id: period, label: formatPeriod(period, locale) }));
  }
  if (field === 'measure') {
    return encoding.measures
      .filter((id) => present.has(id))
      .map((id) => ({ id, label: dataset.measures.find((measure) => measure.id === id)?.label[locale] ?? id }));
  }
  const where = encoding.where?.[field];
  const values = dataset.dimensions.find(({ id }) => id === field)?.values ?? [];
  const ordered = where ? where.flatMap((id) => values.find((value) => value.id === id) ?? []) : values;
  return ordered.filter(({ id }) => present.has(id)).map(({ id, label }) => ({ id, label: label[locale] }));
}

/** The name of a field, as a column head. */
export function fieldLabel(field: string, dataset: Subject['dataset'], locale: Locale): string {
  if (field === 'period') return messages[locale].figure.period;
  if (field === 'measure') return messages[locale].figure.measure;
  return dataset.dimensions.find(({ id }) => id === field)?.label[locale] ?? field;
}
