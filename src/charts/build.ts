import { fillText } from '#format/bound-text.ts';
import { formatCount } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { observations } from '#measures/observations.ts';
import type { ChartDefinition } from './definition.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Localized } from '#schema/localized.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { boundFigure } from './bound-figure.ts';
import { seriesColour } from './colour.ts';
import { controlledRows } from './controlled-rows.ts';
import { defaultControls, shows, type Controls } from './controls.ts';
import type { ChartModel, Point } from './model.ts';
import { originOf } from './origin.ts';
import { kinds } from './kinds.ts';
import { firstRowsOfMarks, mostRows } from './most-rows.ts';
import { panelsOf } from './panels.ts';
import { otherForm } from './shown-as.ts';
import { fieldsOf, seriesNames, type Subject } from './subject.ts';
import { buildTable } from './table.ts';

/**
 * Turns a definition and its data into the chart's model in one language. Pure.
 * @param datasets the chart's own dataset, and any other that its texts name
 * @param controls what the reader chose; what the chart does not allow is left out. As declared when left out
 * @throws Error when a dataset is not there, or a text names a figure that is not, or no row is drawn
 */
export function buildChart(
  definition: ChartDefinition,
  datasets: Dataset[],
  units: Unit[],
  locale: Locale,
  controls: Controls = defaultControls,
): ChartModel {
  const dataset = datasets.find(({ id }) => id === definition.dataset);
  if (!dataset) throw new Error(`chart ${definition.id}: expected dataset ${definition.dataset}, received none`);
  const other = otherForm(definition, dataset);
  const show = other && controls.show !== other.declared ? controls.show : null;
  const { kind, encoding } = other && show ? other.form : definition;
  const subject: Subject = { kind: kinds[kind], encoding, dataset, rows: observations(dataset), units, locale };
  const text = (bound: Localized) =>
    fillText(bound[locale], locale, (name) => {
      const reference = Object.hasOwn(definition.values, name) ? definition.values[name] : undefined;
      const cell = reference && { ...reference, dataset: reference.dataset ?? definition.dataset };
      return boundFigure(cell, datasets, units, locale);
    });
  const parts = drawnParts(definition.id, subject, controls);
  const allowed = parts.controls;
  const chosen = { ...allowed.chosen, show };
  return {
    id: definition.id,
    kind,
    locale,
    dataset: dataset.id,
    practice: dataset.practice,
    title: text(definition.title),
    subtitle: [
      text(definition.subtitle),
      ...controlNotes(chosen, allowed.uncertain, locale),
      ...(parts.leftOut > 0
        ? [messages[locale].controls.firstOf(mostRows, formatCount(mostRows + parts.leftOut, locale))]
        : []),
    ].join(' · '),
    note: definition.note ? text(definition.note) : null,
    details: definition.details ? text(definition.details) : null,
    sentence: text(definition.sentence),
    corrections: definition.corrections ?? [],
    alternative: text(definition.alternative),
    ...parts,
    controls: { ...allowed, shows: other ? shows.toSorted((way) => (way === other.declared ? -1 : 1)) : [], chosen },
  };
}

/** What the reader's choices change in what the numbers say, in words. */
function controlNotes({ show, only }: Controls, uncertain: number, locale: Locale): string[] {
  const text = messages[locale].controls;
  return [
    ...(show ? [text.shownAs[show]] : []),
    ...(only ? [text.leftOut(uncertain, formatCount(uncertain, locale))] : []),
  ];
}

/**
 * The parts of a model that are made of its rows.
 * @param id the chart's
 * @throws Error when no row is drawn
 */
export function drawnParts(
  id: string,
  subject: Subject,
  controls: Controls = defaultControls,
): Pick<ChartModel, 'isTemporal' | 'panels' | 'legend' | 'missing' | 'table' | 'origins' | 'controls' | 'leftOut'> {
  const { drawn, allowed } = controlledRows(subject, controls);
  if (drawn.length === 0) throw new Error(`chart ${id}: expected at least one row to draw, received none`);
  const { kept, leftOut } = firstRowsOfMarks(drawn);
  const { table, order } = buildTable(kept, subject);
  const numbered = kept
    .map((entry) => ({ ...entry, point: { ...entry.point, index: order.indexOf(entry) } }))
    .toSorted((a, b) => a.point.index - b.point.index);
  const points = numbered.map(({ point }) => point);
  return {
    isTemporal: fieldsOf(subject).category === 'period',
    panels: panelsOf(numbered, subject),
    legend: legendOf(subject, points),
    missing: [...new Set(points.flatMap(({ missing }) => missing ?? []))].map((reason) => ({
      reason,
      label: messages[subject.locale].missing[reason],
    })),
    table,
    origins: numbered.map((entry) => originOf(entry, entry.point, entry.panel.title, subject)),
    controls: allowed,
    leftOut,
  };
}

/** The series of which a value is drawn, in their order, where their marks are not named directly. */
function legendOf(subject: Subject, points: Point[]): ChartModel['legend'] {
  if (subject.kind.seriesNames === 'direct') return [];
  return seriesNames(subject).flatMap((name) => {
    const own = points.filter(({ series, value }) => series?.id === name.id && value !== null);
    return own.length > 0 ? [{ ...name, colour: seriesColour(own) }] : [];
  });
}
