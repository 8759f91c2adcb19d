import type { ChartModel } from '#charts/model.ts';
import type { ExportContext } from './export-context.ts';
import { tidyTable } from './tidy-table.ts';

/** The figures of a chart as JSON: what the chart says of itself, and an object a figure with the keys of the CSV. */
export function chartJson(model: ChartModel, { publication, practice, provenance }: ExportContext): string {
  const { columns, rows } = tidyTable(model);
  const figures = rows.map((row) => Object.fromEntries(columns.map(({ id }, column) => [id, row[column] ?? null])));
  const { id, locale, dataset, title, subtitle, note, details, sentence, alternative } = model;
  const about = {
    id,
    locale,
    dataset,
    practice,
    title,
    subtitle,
    note,
    details,
    sentence,
    alternative,
    source: publication,
  };
  return `${JSON.stringify({ ...about, permalink: provenance.address, fingerprint: provenance.fingerprint, figures }, null, 2)}\n`;
}
