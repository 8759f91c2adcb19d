import { buildChart } from '#charts/build.ts';
import type { ChartModel } from '#charts/model.ts';
import type { Locale } from '#i18n/locale.ts';
import type { ChartDefinition } from '#charts/definition.ts';
import type { Dataset, Row } from '#schema/dataset.ts';
import type { Unit } from '#schema/vocabulary.ts';

const named = (id: string) => ({ id, label: { nl: `${id}-nl`, en: `${id}-en` } });
const unit = (id: string, style: Unit['style']): Unit => ({
  ...named(id),
  one: { nl: `${id}-een`, en: `${id}-one` },
  style,
});

/** Units for small charts. */
export const units = [unit('persons', 'plain'), unit('fte', 'plain'), unit('percent', 'percent'), unit('euro', 'euro')];

const text = { nl: 'x', en: 'x' };
const measure = (id: string, unitId = id) => ({ ...named(id), unit: unitId });

/** A dataset with the dimensions `site` (north, south, west) and `level` (one, two). */
export function smallDataset(rows: Partial<Row>[], measures: Dataset['measures'] = []): Dataset {
  return {
    id: 'small',
    title: text,
    practice: 'sab',
    geography: text,
    population: text,
    dimensions: [
      { ...named('site'), values: [named('north'), named('south'), named('west')] },
      { ...named('level'), values: [named('one'), named('two')] },
    ],
    measures: [measure('persons'), measure('fte'), measure('percent'), measure('euro'), ...measures],
    rows: rows.map((row) => ({
      measure: 'persons',
      value: 1,
      period: '2017',
      source: { heading: 'Uitkomsten', lines: [1, 2] },
      ...row,
    })),
  };
}

type KindAndEncoding = ChartDefinition extends infer Chart
  ? Chart extends ChartDefinition
    ? Pick<Chart, 'kind' | 'encoding'>
    : never
  : never;

/** The model of a small chart. */
export function smallChart(kindAndEncoding: KindAndEncoding, dataset: Dataset, locale: Locale = 'en'): ChartModel {
  const common = {
    id: 'small',
    dataset: 'small',
    order: 1,
    title: text,
    subtitle: text,
    sentence: text,
    alternative: text,
    values: {},
  };
  return buildChart({ ...common, ...kindAndEncoding }, [dataset], units, locale);
}
