import type { ChartModel, Panel, Point } from '#charts/model.ts';
import { formatNumber } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { seriesOf } from '#render/series.ts';
import { lightColour } from './light-palette.ts';

/** A series of a chart of an office program. */
export interface OfficeSeries {
  name: string;
  /** `RRGGBB`. */
  colour: string;
  /** One for each category; a point without a value is missing, undefined is a pair that the chart does not have. */
  points: (Point | undefined)[];
}

/** A chart of an office program, and what stands in the sheet behind it. */
export interface OfficeChartData {
  form: 'bars' | 'columns' | 'lines' | 'parts' | 'rates';
  /** Null for the only chart of a slide. */
  title: string | null;
  categories: string[];
  series: OfficeSeries[];
  /** Upper end of the scale of values; null for as far as they reach. */
  maximum: number | null;
  /** How a value is written: a number format of spreadsheets. */
  numberFormat: string;
  /** The fixed text of a label that needs words that no number format gives, such as the mark of a likely reading; empty for none, null where the number alone does. */
  label: (point: Point) => string | null;
}

/** The charts that show a model in an office program; none for kinds that it does not know as charts. */
export function officeCharts(model: ChartModel): OfficeChartData[] {
  switch (model.kind) {
    case 'bar':
      return model.panels.map((panel) => chartOf(panel, model, model.isTemporal ? 'columns' : 'bars'));
    case 'line':
      return model.panels.map((panel) => chartOf(panel, model, 'lines'));
    case 'rate':
      return model.panels.map((panel) => chartOf(panel, model, 'rates'));
    case 'split':
      return model.panels.flatMap(wholes).map((panel) => chartOf(panel, model, 'parts'));
    case 'dots':
    case 'timeline':
    case 'numbers':
    case 'matrix':
      return [];
  }
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

function chartOf(panel: Panel, model: ChartModel, form: OfficeChartData['form']): OfficeChartData {
  const hasIntervals = form === 'rates' && panel.points.some(({ interval }) => interval);
  const numberFormat = numberFormatOf(panel.points, model);
  const series = seriesOf(panel).map((id): OfficeSeries => {
    const own = panel.points.filter((point) => (point.series?.id ?? '') === id);
    return {
      name: own[0]?.series?.label ?? panel.title ?? own[0]?.unit ?? '',
      colour: hex(own[0]?.colour ?? 'series-1'),
      points: panel.categories.map((category) => own.find((point) => point.category.id === category.id)),
    };
  });
  return {
    form,
    title: panel.title,
    // Whiskers leave no room for labels beside bars: there the value stands with the name.
    categories: panel.categories.map(({ id, label }) => {
      const point = panel.points.find(({ category }) => category.id === id);
      const name = label || (panel.title ?? '');
      return hasIntervals && point ? `${name}: ${fullLabel(point)}` : name;
    }),
    series: series.map((entry) => (entry.name === '' ? { ...entry, name: model.subtitle } : entry)),
    maximum: form === 'rates' ? 100 : form === 'parts' ? null : (panel.domain?.[1] ?? null),
    numberFormat,
    label: (point) => {
      if (hasIntervals) return '';
      return isPlain(point, model) && !point.detail ? null : fullLabel(point);
    },
  };
}

/** The value in words with what goes with it. */
function fullLabel({ label, detail }: Point): string {
  return detail ? `${label} (${detail})` : label;
}

/** A colour token as office programs write it. */
export function hex(token: string): string {
  return lightColour(token).slice(1).toUpperCase();
}

/** True when the label is the number alone. */
function isPlain({ value, style, label }: Point, { locale }: ChartModel): boolean {
  return value !== null && formatNumber(value, style, locale) === label;
}

/** The sign before an amount, as `formatNumber` writes it, for a number format of an office program. */
function euroSign(locale: Locale): string {
  return `"${formatNumber(0, 'euro', locale).replace('0', '')}"`;
}

function numberFormatOf(points: Point[], model: ChartModel): string {
  const areWhole = points.every(({ value }) => Number.isInteger(value ?? 0));
  const digits = areWhole ? '#,##0' : 'General';
  const style = points[0]?.style;
  if (style === 'percent') return `${digits}"%"`;
  if (style === 'euro') return euroSign(model.locale) + digits;
  return digits;
}
