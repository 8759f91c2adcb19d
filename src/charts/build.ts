import { fillText } from '#format/bound-text.ts';
import { formatNumber } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { findObservations } from '#measures/find-observation.ts';
import { observations } from '#measures/observations.ts';
import type { ChartDefinition } from '#schema/chart.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Localized } from '#schema/localized.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { drawnRows } from './drawn-rows.ts';
import type { ChartModel, Point } from './model.ts';
import { originOf } from './origin.ts';
import { panelsOf } from './panels.ts';
import { fieldsOf, unitOf, type Subject } from './subject.ts';
import { buildTable } from './table.ts';

/**
 * Turns a definition and its data into the chart's model in one language. Pure.
 * @param datasets the chart's own dataset, and any other that its texts name
 * @throws Error when a dataset is not there, or a text names a figure that is not
 */
export function buildChart(
  definition: ChartDefinition,
  datasets: Dataset[],
  units: Unit[],
  locale: Locale,
): ChartModel {
  const dataset = findDataset(definition, definition.dataset, datasets);
  const subject: Subject = { definition, dataset, rows: observations(dataset), units, locale };
  const drawn = drawnRows(subject);
  const { table, order } = buildTable(drawn, subject);
  const numbered = drawn
    .map((entry) => ({ ...entry, point: { ...entry.point, index: order.indexOf(entry) } }))
    .toSorted((a, b) => a.point.index - b.point.index);
  const points = numbered.map(({ point }) => point);
  const text = (bound: Localized) =>
    fillText(bound[locale], (name) => boundFigure(definition, name, datasets, units, locale));
  return {
    id: definition.id,
    kind: definition.kind,
    locale,
    dataset: dataset.id,
    practice: dataset.practice,
    title: text(definition.title),
    subtitle: text(definition.subtitle),
    note: definition.note ? text(definition.note) : null,
    alternative: text(definition.alternative),
    isTemporal: fieldsOf(definition).category === 'period',
    panels: panelsOf(numbered, subject),
    legend: legendOf(definition, points),
    missing: [...new Set(points.flatMap(({ missing }) => missing ?? []))].map((reason) => ({
      reason,
      label: messages[locale].missing[reason],
    })),
    hasLikely: points.some(({ reading }) => reading === 'likely'),
    table,
    origins: numbered.map(({ row, point, panel }) => originOf(row, point, panel.title, subject)),
  };
}

function findDataset(definition: ChartDefinition, id: string, datasets: Dataset[]): Dataset {
  const dataset = datasets.find((candidate) => candidate.id === id);
  if (dataset) return dataset;
  const received = datasets.map((candidate) => candidate.id).join(', ');
  throw new Error(`chart ${definition.id}: expected dataset ${id}, received ${received}`);
}

/** The series of grouped bars. Lines are named at their end, parts of a whole beside their bar. */
function legendOf(definition: ChartDefinition, points: Point[]): ChartModel['legend'] {
  if (definition.kind !== 'bar') return [];
  const series = points.flatMap(({ series: name, colour }) => (name ? [{ ...name, colour }] : []));
  return [...new Map(series.map((entry) => [entry.id, entry])).values()];
}

/** The figure that a name in braces stands for, as it is written in running text: a bare number with its sign. */
function boundFigure(
  definition: ChartDefinition,
  name: string,
  datasets: Dataset[],
  units: Unit[],
  locale: Locale,
): string {
  const reference = Object.hasOwn(definition.values, name) ? definition.values[name] : undefined;
  const dataset = findDataset(definition, reference?.dataset ?? definition.dataset, datasets);
  const [row] = reference ? findObservations(observations(dataset), reference) : [];
  if (!row || row.value === null) {
    throw new Error(`chart ${definition.id}: expected {${name}} to be bound to a figure with a value`);
  }
  return formatNumber(row.value, unitOf(row, { dataset, units }).style, locale);
}
