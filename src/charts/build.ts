import { fillText } from '#format/bound-text.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { observations } from '#measures/observations.ts';
import type { ChartDefinition } from '#schema/chart.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Localized } from '#schema/localized.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { boundFigure } from './bound-figure.ts';
import { drawnRows } from './drawn-rows.ts';
import type { ChartModel, Point } from './model.ts';
import { originOf } from './origin.ts';
import { panelsOf } from './panels.ts';
import { fieldsOf, type Subject } from './subject.ts';
import { buildTable } from './table.ts';

/**
 * Turns a definition and its data into the chart's model in one language. Pure.
 * @param datasets the chart's own dataset, and any other that its texts name
 * @throws Error when a dataset is not there, or a text names a figure that is not, or no row is drawn
 */
export function buildChart(
  definition: ChartDefinition,
  datasets: Dataset[],
  units: Unit[],
  locale: Locale,
): ChartModel {
  const dataset = datasets.find(({ id }) => id === definition.dataset);
  if (!dataset) throw new Error(`chart ${definition.id}: expected dataset ${definition.dataset}, received none`);
  const subject: Subject = { definition, dataset, rows: observations(dataset), units, locale };
  const drawn = drawnRows(subject);
  if (drawn.length === 0) throw new Error(`chart ${definition.id}: expected at least one row to draw, received none`);
  const { table, order } = buildTable(drawn, subject);
  const numbered = drawn
    .map((entry) => ({ ...entry, point: { ...entry.point, index: order.indexOf(entry) } }))
    .toSorted((a, b) => a.point.index - b.point.index);
  const points = numbered.map(({ point }) => point);
  const text = (bound: Localized) =>
    fillText(bound[locale], (name) => {
      const reference = Object.hasOwn(definition.values, name) ? definition.values[name] : undefined;
      const cell = reference && { ...reference, dataset: reference.dataset ?? definition.dataset };
      return boundFigure(cell, datasets, units, locale);
    });
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
    table,
    origins: numbered.map(({ row, point, panel }) => originOf(row, point, panel.title, subject)),
  };
}

/** The series of grouped bars, as far as one of their values is drawn. Lines are named at their end, parts of a whole beside their bar. */
function legendOf(definition: ChartDefinition, points: Point[]): ChartModel['legend'] {
  if (definition.kind !== 'bar') return [];
  const series = points.flatMap(({ series: name, colour, value }) =>
    name && value !== null ? [{ ...name, colour }] : [],
  );
  return [...new Map(series.map((entry) => [entry.id, entry])).values()];
}
