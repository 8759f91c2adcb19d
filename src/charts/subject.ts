import type { Locale } from '#i18n/locale.ts';
import type { Observation } from '#measures/observation.ts';
import type { ChartDefinition } from '#schema/chart.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Unit } from '#schema/vocabulary.ts';

/** What a model is made of: a definition, its dataset with all observations, the units and the language. */
export interface Subject {
  definition: ChartDefinition;
  dataset: Dataset;
  /** Published and derived. */
  rows: Observation[];
  units: Unit[];
  locale: Locale;
}

/** The fields of an encoding; undefined where the kind has none or the definition leaves it out. */
export function fieldsOf(definition: ChartDefinition) {
  const { category, series, facet, detail } = {
    category: undefined,
    series: undefined,
    facet: undefined,
    detail: undefined,
    ...definition.encoding,
  };
  // A line runs over periods, so its encoding does not say so.
  return { category: definition.kind === 'line' ? 'period' : category, series, facet, detail };
}

/** The unit of a row. */
export function unitOf(row: Observation, { dataset, units }: Pick<Subject, 'dataset' | 'units'>): Unit {
  const id = dataset.measures.find((measure) => measure.id === row.measure)?.unit;
  const unit = units.find((candidate) => candidate.id === id);
  if (unit) return unit;
  throw new Error(`dataset ${dataset.id}, measure ${row.measure}: expected a unit of data/units.json, received ${id}`);
}
