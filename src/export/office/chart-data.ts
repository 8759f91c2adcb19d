import { seriesColour } from '#charts/colour.ts';
import { kinds } from '#charts/kinds.ts';
import type { ChartModel, Panel, Point } from '#charts/model.ts';
import { formatNumber } from '#format/number.ts';
import { messages } from '#i18n/messages.ts';
import { seriesOf } from '#render/series.ts';
import { isPlainNumber, numberFormat } from './number-format.ts';

/** A series of a chart of an Office program. */
export interface OfficeSeries {
  name: string;
  /** Name of a colour token. */
  colour: string;
  /** One for each category; a point without a value is missing, undefined is a pair that the chart does not have. */
  points: (Point | undefined)[];
}

/** A chart of an Office program, and what stands in the sheet behind it. */
export interface OfficeChart {
  /** `columns` are bars along an axis of periods. */
  form: 'bars' | 'columns' | 'lines' | 'parts' | 'rates';
  /** Null for the only chart of a slide. */
  title: string | null;
  /** What each row of the sheet is called; empty for a single whole without a name. */
  categories: string[];
  series: OfficeSeries[];
  /** Highest value of its scale; null when it has no value, and for parts, which fill their whole. */
  maximum: number | null;
  /** How a value is written: a number format of spreadsheets. */
  numberFormat: string;
  /**
   * The fixed text of each label that the number format cannot write, such as the mark of a likely reading, for each
   * series and category; null where the number does.
   */
  labels: (string | null)[][];
  /** Whether values stand beside their marks. Whiskers leave no room: then they stand with the names. */
  hasLabels: boolean;
}

/** The charts that show a model in an Office program; none for the forms that are no charts there. */
export function officeCharts(model: ChartModel): OfficeChart[] {
  const form = kinds[model.kind].office;
  switch (form) {
    case 'bars':
      return model.panels.map((panel) => chartOf(panel, model, model.isTemporal ? 'columns' : 'bars'));
    case 'lines':
    case 'rates':
      return model.panels.map((panel) => chartOf(panel, model, form));
    case 'parts':
      return model.panels
        .map((panel) => withRest(panel, model))
        .flatMap(wholes)
        .map((panel) => chartOf(panel, model, form));
    case 'table':
    case 'numbers':
    case 'timeline':
      return [];
  }
}

/** Whether categories stand beside each other, along an axis of periods. */
export function isUpright({ form }: OfficeChart): boolean {
  return form === 'columns' || form === 'lines';
}

/** The part of a chart that shows its categories from one place up to another. */
export function categoriesOf(chart: OfficeChart, from: number, to: number): OfficeChart {
  return {
    ...chart,
    categories: chart.categories.slice(from, to),
    series: chart.series.map((series) => ({ ...series, points: series.points.slice(from, to) })),
    labels: chart.labels.map((labels) => labels.slice(from, to)),
  };
}

/** The value in words with what goes with it. */
export function fullLabel({ label, detail }: Point): string {
  return detail ? `${label} (${detail})` : label;
}

/** From the lower end of the interval to the value; null where one is unknown. */
export function below({ value, interval }: Point): number | null {
  return value !== null && interval ? value - interval.low : null;
}

/** From the value to the upper end of the interval; null where one is unknown. */
export function above({ value, interval }: Point): number | null {
  return value !== null && interval ? interval.high - value : null;
}

/** The panel with a second part after each part of a known whole: what is left of the whole. */
function withRest(panel: Panel, { locale, subtitle }: ChartModel): Panel {
  if (panel.points.every(({ whole }) => whole === null)) return panel;
  const part = { id: 'part', label: subtitle };
  const rest = { id: 'rest', label: messages[locale].figure.rest };
  const points = panel.points.flatMap((point): Point[] => {
    if (point.whole === null) return [point];
    const value = point.value === null ? null : point.whole - point.value;
    const label = value === null ? point.label : formatNumber(value, point.style, locale);
    return [
      { ...point, series: part },
      {
        ...point,
        series: rest,
        value,
        label,
        detail: null,
        colour: point.isFaded ? 'line' : 'series-2',
      },
    ];
  });
  return { ...panel, series: [part, rest], points };
}

/** Wholes with parts of the same names share a chart; others have charts of their own, so that a legend fits its parts. */
function wholes(panel: Panel): Panel[] {
  const partsOf = (id: string) => panel.points.filter((point) => point.category.id === id);
  const names = panel.categories.map(({ id }) => partsOf(id).map(({ series }) => series?.id));
  if (new Set(names.map((parts) => JSON.stringify(parts))).size === 1) return [panel];
  return panel.categories.map((category) => ({
    ...panel,
    id: category.id,
    title: category.label,
    categories: [category],
    points: partsOf(category.id),
  }));
}

function chartOf(panel: Panel, model: ChartModel, form: OfficeChart['form']): OfficeChart {
  const hasLabels = form !== 'rates' || panel.points.every(({ interval }) => interval === null);
  const series = seriesOf(panel).map((id): OfficeSeries => {
    const own = panel.points.filter((point) => (point.series?.id ?? '') === id);
    const name = own[0]?.series?.label || panel.title || own[0]?.unit || model.subtitle;
    const [only] = own;
    return {
      // A part of a single whole may be too narrow for its label: the legend says it, as the key on the screen does.
      name: form === 'parts' && panel.categories.length === 1 && only ? `${name}: ${fullLabel(only)}` : name,
      colour: seriesColour(own),
      points: panel.categories.map((category) => own.find((point) => point.category.id === category.id)),
    };
  });
  const labelOf = (point: Point | undefined) =>
    !point || (isPlainNumber(point, model.locale) && !point.detail) ? null : fullLabel(point);
  return {
    form,
    title: panel.title,
    categories: panel.categories.map(({ label }, index) => {
      const name = label || (panel.title ?? '');
      const words = namedValues(series, index, hasLabels);
      return words === '' ? name : `${name}: ${words}`;
    }),
    series,
    maximum: form === 'parts' ? null : (panel.domain?.[1] ?? null),
    numberFormat: numberFormat(panel.points, model.locale),
    labels: series.map(({ points }) => points.map(labelOf)),
    hasLabels,
  };
}

/**
 * What stands with the name of a category: its values where marks leave no room for labels, the reason where all of them
 * are missing, else nothing.
 */
function namedValues(series: OfficeSeries[], category: number, hasLabels: boolean): string {
  const reasons = series.map(({ points }) => points[category]?.missing ?? null);
  const [reason = null] = reasons;
  const first = series[0]?.points[category];
  if (reason !== null && first && reasons.every((own) => own === reason)) return first.label;
  if (hasLabels) return '';
  return series
    .flatMap(({ name, points }) => {
      const point = points[category];
      if (!point) return [];
      return series.length > 1 ? `${name} ${fullLabel(point)}` : fullLabel(point);
    })
    .join('; ');
}
