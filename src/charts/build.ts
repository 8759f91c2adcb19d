import { fillText } from '#format/bound-text.ts';
import { formatNumber } from '#format/number.ts';
import { formatPeriod, periodExtent } from '#format/period.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { findObservations } from '#measures/find-observation.ts';
import type { Observation } from '#measures/observation.ts';
import { observations } from '#measures/observations.ts';
import { wilson } from '#measures/wilson.ts';
import type { ChartDefinition } from '#schema/chart.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Localized } from '#schema/localized.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { colourOf } from './colour.ts';
import { fieldLabel, fieldNames, fieldValue, selectRows } from './fields.ts';
import { figureLabel, fractionText } from './figure-text.ts';
import type { ChartModel, Name, Panel, Point } from './model.ts';
import { originOf } from './origin.ts';
import { buildTable, type TablePoint } from './table.ts';

/** A row that is drawn, with the point made of it. */
interface Drawn extends TablePoint {
  row: Observation;
}

/**
 * Turns a definition and its data into the chart's model in one language. Pure.
 * @param datasets the chart's own dataset, and any other that its texts name
 * @throws Error when a text names a figure that is not there
 */
export function buildChart(
  definition: ChartDefinition,
  datasets: Dataset[],
  units: Unit[],
  locale: Locale,
): ChartModel {
  const dataset = datasets.find(({ id }) => id === definition.dataset);
  if (!dataset)
    throw new Error(
      `chart ${definition.id}: expected dataset ${definition.dataset}, received ${datasets.map(({ id }) => id).join(', ')}`,
    );
  const rows = observations(dataset);
  const drawn = drawnPoints(definition, dataset, rows, units, locale);
  const encoding = { series: undefined, facet: undefined, category: undefined, ...definition.encoding };
  const heads = {
    facet: encoding.facet ? fieldLabel(encoding.facet, dataset, locale) : null,
    category: fieldLabel(encoding.category ?? encoding.series ?? 'measure', dataset, locale),
    series: encoding.series && encoding.category ? fieldLabel(encoding.series, dataset, locale) : null,
  };
  const hasPeriodField =
    [encoding.category, encoding.series, encoding.facet].includes('period') || definition.kind === 'timeline';
  const { table, order } = buildTable(drawn, heads, hasPeriodField, locale);
  const ordered = drawn.map((entry) => ({ ...entry, point: { ...entry.point, index: order.indexOf(entry) } }));
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
    isTemporal: encoding.category === 'period' || definition.kind === 'line',
    panels: panelsOf(ordered, definition, dataset, units),
    legend: legendOf(
      definition,
      ordered.map(({ point }) => point),
    ),
    missing: [...new Set(ordered.flatMap(({ point }) => point.missing ?? []))].map((reason) => ({
      reason,
      label: messages[locale].missing[reason],
    })),
    hasLikely: ordered.some(({ point }) => point.reading === 'likely'),
    table,
    origins: ordered
      .toSorted((a, b) => a.point.index - b.point.index)
      .map(({ row, point, panel }) => originOf(row, point, panel.title, dataset, units, locale)),
  };
}

/** The points in the order panel, category, series, not yet numbered. */
function drawnPoints(
  definition: ChartDefinition,
  dataset: Dataset,
  rows: Observation[],
  units: Unit[],
  locale: Locale,
): Drawn[] {
  const encoding = {
    series: undefined,
    facet: undefined,
    category: undefined,
    detail: undefined,
    ...definition.encoding,
  };
  const selected = selectRows(definition, rows);
  const names = (field: string | undefined): (Name | null)[] =>
    field ? fieldNames(field, selected, definition, dataset, locale) : [null];
  // A line's categories are its periods; a single whole has its parts as series of one nameless category.
  const category = definition.kind === 'line' ? 'period' : encoding.category;
  const categories = names(category);
  const series = names(encoding.series);
  const fits = (row: Observation, field: string | undefined, name: Name | null) =>
    !field || fieldValue(row, field) === name?.id;
  return names(encoding.facet).flatMap((facet) =>
    categories.flatMap((categoryName) =>
      series.flatMap((seriesName, seriesIndex) => {
        const siblings = selected.filter(
          (row) => fits(row, encoding.facet, facet) && fits(row, category, categoryName),
        );
        const matching = siblings.filter((row) => fits(row, encoding.series, seriesName));
        // Each whole begins with the first colour, whichever parts it has.
        const place =
          definition.kind === 'split'
            ? series.filter((name) => siblings.some((row) => fits(row, encoding.series, name))).indexOf(seriesName)
            : seriesIndex;
        return matching.map((row): Drawn => {
          const detail = encoding.detail
            ? rows.find((other) => other.measure === encoding.detail && samePlace(other, row))
            : undefined;
          return {
            row,
            panel: { id: facet?.id ?? 'all', title: facet?.label ?? null },
            point: {
              category: categoryName ?? { id: 'all', label: '' },
              series: seriesName,
              ...written(row, detail, definition, dataset, units, locale),
              colour: colourOf(definition, dataset, row, place),
            },
            period: row.period && formatPeriod(row.period, locale),
            note: row.note?.[locale] ?? null,
          };
        });
      }),
    ),
  );
}

function samePlace(a: Observation, b: Observation): boolean {
  const [own, other] = [Object.entries(a.dimensions), b.dimensions];
  return (
    a.period === b.period && own.length === Object.keys(other).length && own.every(([id, value]) => other[id] === value)
  );
}

/** What is written of a row: its value in words and numbers. */
function written(
  row: Observation,
  detail: Observation | undefined,
  definition: ChartDefinition,
  dataset: Dataset,
  units: Unit[],
  locale: Locale,
) {
  const unit = unitOf(row, dataset, units);
  const text = messages[locale].figure;
  const isTimeline = definition.kind === 'timeline';
  const isMatrix = definition.kind === 'matrix';
  const interval = definition.kind === 'rate' && row.fraction ? wilson(row.fraction.part, row.fraction.whole) : null;
  const percent = (value: number) => formatNumber(value, 'percent', locale);
  const quantity = figureLabel(row, unit, locale);
  const label =
    isTimeline && row.period
      ? formatPeriod(row.period, locale)
      : isMatrix && row.value !== null
        ? row.value
          ? text.declared
          : text.notDeclared
        : quantity;
  const details = [
    detail?.value == null ? null : formatNumber(detail.value, unitOf(detail, dataset, units).style, locale),
    fractionText(row.fraction ?? null, locale),
  ].filter((part) => part !== null);
  const wordOf = Math.abs(row.value ?? 0) === 1 ? unit.one : unit.label;
  const hasWord = unit.style === 'plain' && !isMatrix && !row.wording;
  const cellParts = [
    ...details,
    ...(interval ? [text.interval(percent(interval.low), percent(interval.high))] : []),
    ...(isTimeline && hasWord ? [`${quantity} ${wordOf[locale]}`] : []),
  ];
  return {
    value: row.value,
    label,
    detail: details.length > 0 ? details.join(', ') : null,
    unit: hasWord && !isTimeline ? wordOf[locale] : '',
    cell: cellParts.length > 0 ? `${label} (${cellParts.join('; ')})` : label,
    missing: row.missing ?? null,
    reading: row.reading?.confidence ?? 'certain',
    isDerived: row.derivation !== null,
    interval,
    extent: isTimeline && row.period ? periodExtent(row.period) : null,
  } satisfies Partial<Point>;
}

function unitOf(row: Observation, dataset: Dataset, units: Unit[]): Unit {
  const id = dataset.measures.find((measure) => measure.id === row.measure)?.unit;
  const unit = units.find((candidate) => candidate.id === id);
  if (!unit)
    throw new Error(
      `dataset ${dataset.id}, measure ${row.measure}: expected a unit of data/units.json, received ${id}`,
    );
  return unit;
}

/** The panels in order. Panels of one unit share their scale, so that their lengths can be compared. */
function panelsOf(
  drawn: (Drawn & { point: Point })[],
  definition: ChartDefinition,
  dataset: Dataset,
  units: Unit[],
): Panel[] {
  const ids = [...new Set(drawn.map(({ panel }) => panel.id))];
  return ids.map((id) => {
    const own = drawn.filter(({ panel }) => panel.id === id);
    const unit = own[0] && unitOf(own[0].row, dataset, units);
    const peers = drawn
      .filter(({ row }) => unitOf(row, dataset, units).id === unit?.id)
      .flatMap(({ point }) => point.value ?? []);
    return {
      id,
      title: own[0]?.panel.title ?? null,
      domain: domainOf(definition, peers),
      categories: own
        .map(({ point }) => point.category)
        .filter((name, index, all) => all.findIndex((other) => other.id === name.id) === index),
      points: own.map(({ point }) => point),
    };
  });
}

function domainOf(definition: ChartDefinition, values: number[]): readonly [number, number] | null {
  if (definition.kind === 'numbers' || definition.kind === 'matrix') return null;
  if (definition.kind === 'rate') return [0, 100];
  if (definition.kind === 'timeline') {
    const { from, to } = definition.encoding.range;
    return [periodExtent(from).start, periodExtent(to).end ?? periodExtent(to).start];
  }
  return values.length > 0 ? [0, Math.max(...values) || 1] : null;
}

/** The series of grouped bars. Lines are named at their end, parts of a whole beside their bar. */
function legendOf(definition: ChartDefinition, points: Point[]): ChartModel['legend'] {
  if (definition.kind !== 'bar') return [];
  const series = new Map(
    points.flatMap((point) => (point.series ? [[point.series.id, { ...point.series, colour: point.colour }]] : [])),
  );
  return [...series.values()];
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
  const id = reference && 'dataset' in reference ? reference.dataset : definition.dataset;
  const dataset = datasets.find((candidate) => candidate.id === id);
  const [row] = reference && dataset ? findObservations(observations(dataset), reference) : [];
  if (!dataset || !row || row.value === null)
    throw new Error(`chart ${definition.id}: expected {${name}} to be bound to a figure with a value`);
  return formatNumber(row.value, unitOf(row, dataset, units).style, locale);
}
