import type { ChartModel } from '#charts/model.ts';
import { csvDialects } from '#format/csv-dialect.ts';
import { toCsv } from './csv.ts';
import type { Provenance } from './provenance.ts';
import { tidyTable } from './tidy-table.ts';

/** The names of the two columns that lead each row back to its chart: a row that is copied elsewhere keeps them. */
export const provenanceColumns = ['permalink', 'fingerprint'];

/** The figures of a chart as CSV: for programs with heads that are the same in every language, else in the chart's own. */
export function chartCsv(
  model: ChartModel,
  { address, fingerprint }: Provenance,
  dialect: keyof typeof csvDialects,
): string {
  const { columns, rows } = tidyTable(model);
  const head = columns.map(({ id, label }) => (dialect === 'international' ? id : label));
  return toCsv(
    [...head, ...provenanceColumns],
    rows.map((row) => [...row, address, fingerprint]),
    csvDialects[dialect],
  );
}
