import { formatNumber } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { findObservations } from '#measures/find-observation.ts';
import { observations } from '#measures/observations.ts';
import { unitOf } from '#measures/unit-of.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { CellReference } from '#schema/reference.ts';
import type { Unit } from '#schema/vocabulary.ts';

/**
 * A figure as it is written in running text: a bare number with its sign.
 * @throws Error when the reference does not point at a figure with a value
 */
export function boundFigure(
  reference: CellReference | undefined,
  datasets: Dataset[],
  units: Unit[],
  locale: Locale,
): string {
  const dataset = datasets.find(({ id }) => id === reference?.dataset);
  const [row] = dataset && reference ? findObservations(observations(dataset), reference) : [];
  if (!dataset || !row || row.value === null) {
    throw new Error(`expected a reference to a figure with a value, received ${JSON.stringify(reference)}`);
  }
  return formatNumber(row.value, unitOf(row, { dataset, units }).style, locale, row.fraction?.whole);
}
