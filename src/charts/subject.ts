import type { Locale } from '#i18n/locale.ts';
import type { Observation } from '#measures/observation.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { fieldNames, selectRows } from './fields.ts';
import type { Encoding, Kind } from './kind.ts';
import type { Name } from './model.ts';

/** What a model is made of: the kind and encoding of a definition, its dataset with all observations, units, language. */
export interface Subject {
  kind: Kind;
  encoding: Encoding;
  /** What names the rows: the dimensions with their values, the measures with their units, other publications. */
  dataset: Pick<Dataset, 'id' | 'dimensions' | 'measures' | 'publications'>;
  /** Published and derived. */
  rows: Observation[];
  units: Unit[];
  locale: Locale;
}

/** The fields that spread the marks of a chart; undefined where it has none. */
export function fieldsOf({ kind, encoding }: Pick<Subject, 'kind' | 'encoding'>) {
  const { category = kind.category, series, facet } = encoding;
  return { category, series, facet };
}

/** The series of a chart in the order in which they stand in every category, also where a category lacks some. */
export function seriesNames({ kind, encoding, dataset, rows, locale }: Subject): Name[] {
  const { series } = fieldsOf({ kind, encoding });
  return series ? fieldNames(series, selectRows(encoding, rows), encoding, dataset, locale) : [];
}
