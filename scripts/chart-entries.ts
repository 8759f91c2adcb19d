import { buildChart } from '#charts/build.ts';
import type { ChartCatalogue, ChartDefinition } from '#charts/definition.ts';
import { extentOf } from '#charts/extent.ts';
import { selectRows } from '#charts/fields.ts';
import { inEveryLanguage, locales } from '#i18n/locale.ts';
import { nameOf, type Observation } from '#measures/observation.ts';
import { observations } from '#measures/observations.ts';
import type { ChartEntry } from '#schema/contents.ts';
import { topicsOf } from './chart-topics.ts';

/** What lists and search know of each chart. */
export function chartEntries(catalogue: ChartCatalogue): ChartEntry[] {
  const { charts, datasets, units } = catalogue;
  const drawn = new Map(charts.map((chart) => [chart, rowsOf(chart, catalogue)]));
  return charts.map((chart) => {
    const models = inEveryLanguage((locale) => buildChart(chart, datasets, units, locale));
    const model = models[locales[0]];
    const rows = drawn.get(chart) ?? [];
    const isToldElsewhere = charts.some(
      (other) => other.dataset === chart.dataset && isPartOf(rows, drawn.get(other) ?? []),
    );
    return {
      id: chart.id,
      practice: model.practice,
      dataset: model.dataset,
      title: inEveryLanguage((locale) => models[locale].title),
      extent: isToldElsewhere && model.practice !== null ? 'line' : extentOf(model),
      topics: topicsOf(chart, rows, catalogue),
    };
  });
}

function rowsOf({ dataset, encoding }: ChartDefinition, { datasets }: ChartCatalogue): Observation[] {
  const own = datasets.find(({ id }) => id === dataset);
  return own ? selectRows(encoding, observations(own)) : [];
}

/** Whether the second rows hold all of the first, and more. */
function isPartOf(rows: Observation[], others: Observation[]): boolean {
  const names = new Set(others.map(nameOf));
  return others.length > rows.length && rows.every((row) => names.has(nameOf(row)));
}
