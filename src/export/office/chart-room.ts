import { textWidth } from '#render/text-width.ts';
import { fullLabel, isUpright, type OfficeChart } from './chart-data.ts';
import { heightOf, labelText, linesIn, type TextStyle } from './text.ts';

/** The texts of charts. */
export const chartTexts = {
  title: { size: 18, isBold: true, colour: 'ink' },
  label: { size: labelText, colour: 'ink' },
  scale: { size: 12, colour: 'ink-soft' },
} satisfies Record<string, TextStyle>;

/** How a chart divides its area, in points. */
export interface ChartRoom {
  /** Left of the plot: names of bars, or the scale of lines. */
  left: number;
  /** Right of the plot, for labels that reach over its edge. */
  right: number;
  /** Above the plot: the title. */
  top: number;
  /** Between the plot and the legend: a scale, or the names of columns. */
  bottom: number;
  legend: { width: number; height: number };
  /** The least height of a category; of the whole plot where categories stand beside each other. */
  least: number;
  /** The height from which more is no better, for the same. */
  most: number;
  /** Whether every label of a value has the room that it needs. */
  isWideEnough: boolean;
}

const line = labelText * 1.2;
/** Programs break a title before it is as wide as its chart. */
const titlePart = 0.75;
/** A legend's key and the air around an entry; lines have long keys. */
const legendKey = { box: 42, line: 84 };

/** What a chart needs in an area of `width` points. @param names width of the names of bars in all charts of the model */
export function chartRoom(chart: OfficeChart, width: number, names: number): ChartRoom {
  const title = chart.title === null ? null : [{ text: chart.title, style: chartTexts.title }];
  const top = title ? heightOf([title], width * titlePart) + 8 : 0;
  const common = { top, legend: legendSize(chart, width) };
  const widest = Math.max(0, ...labelsOf(chart).map(widthOf));
  if (isUpright(chart)) {
    const left = chart.form === 'lines' ? 52 : 0;
    const slot = (width - left) / chart.categories.length;
    const lines = Math.max(...chart.categories.map((name) => linesIn(name, slot - 4, chartTexts.label).length));
    const pieces = chart.categories.flatMap((name) => linesIn(name, 1, chartTexts.label));
    const beside = chart.form === 'columns' ? widest * chart.series.length : widest;
    const isWideEnough = slot >= Math.max(beside, ...pieces.map(widthOf)) + 4;
    return {
      ...common,
      left,
      right: 0,
      bottom: lines * line + 10,
      least: 84,
      most: chart.maximum === null ? 150 : 360,
      isWideEnough,
    };
  }
  const isRates = chart.form === 'rates';
  const lines = Math.max(...chart.categories.map((name) => linesIn(name, names - 8, chartTexts.label).length));
  const bars = chart.form === 'parts' ? 1 : chart.series.length;
  return {
    ...common,
    left: names,
    right: isRates && chart.hasLabels ? widest + 10 : isRates ? 18 : 2,
    bottom: isRates ? 24 : 2,
    least: Math.max(lines * line + 7, bars * (line + 1) + 7),
    most: Math.max(lines * line + 10, bars * 56 + 16, chart.form === 'parts' ? 120 : 0),
    isWideEnough: true,
  };
}

/** Width of the names beside the bars of a model, so that the bars of all its charts begin at one line and have one scale. */
export function namesWidth(charts: OfficeChart[], width: number): number {
  const named = charts.filter((chart) => !hasNoNames(chart));
  const widest = Math.max(0, ...named.flatMap(({ categories }) => categories.map(widthOf)));
  return widest === 0 ? 1 : Math.min(widest / 0.95 + 12, width * 0.46);
}

/** A single whole needs no name beside it: the title or the legend says what it is. */
export function hasNoNames({ form, categories }: OfficeChart): boolean {
  return form === 'parts' && categories.length === 1;
}

export function hasLegend({ series, form }: OfficeChart): boolean {
  return series.length > 1 || form === 'parts';
}

/**
 * How far the scale of values reaches over its highest value, so that labels at the ends of marks have room.
 * @returns a factor, at least 1
 */
export function headroom(chart: OfficeChart, plot: number): number {
  const { maximum } = chart;
  if (chart.form === 'columns' || chart.form === 'lines') return 1.25;
  if (chart.form !== 'bars' || !maximum) return 1;
  const needs = chart.series.flatMap(({ points }, row) =>
    points.map((point, index) => {
      const label = widthOf(chart.labels[row]?.[index] ?? point?.label ?? '') + 14;
      return ((point?.value ?? 0) / maximum) * (plot / Math.max(1, plot - label));
    }),
  );
  return Math.max(1.02, ...needs);
}

/** Every label that may stand beside a mark. */
function labelsOf({ series, hasLabels }: OfficeChart): string[] {
  if (!hasLabels) return [];
  return series.flatMap(({ points }) => points.flatMap((point) => (point?.value == null ? [] : [fullLabel(point)])));
}

/** Width of a text in the size of labels, in points. */
export function widthOf(text: string): number {
  return textWidth(text, labelText);
}

function legendSize(chart: OfficeChart, width: number): ChartRoom['legend'] {
  if (!hasLegend(chart)) return { width: 0, height: 0 };
  const key = chart.form === 'lines' ? legendKey.line : legendKey.box;
  const entries = chart.series.map(({ name }) => widthOf(name) + key);
  const all = entries.reduce((sum, entry) => sum + entry, 0);
  if (all <= width) return { width: all, height: line + 8 };
  // Programs set the entries of a legend that is too long in columns, each as wide as the widest entry.
  const widest = Math.min(width, Math.max(...entries));
  const columns = Math.max(1, Math.floor(width / widest));
  return { width: columns * widest, height: Math.ceil(entries.length / columns) * line + 8 };
}
