import type { ChartModel } from '#charts/model.ts';
import { officeCharts, type OfficeChartData } from './office-chart-data.ts';
import type { OfficeChartSetting } from './office-chart-text.ts';
import { inches, type Area, type Sheet } from './pptx-sheet.ts';

/** A chart that stands on a slide, in the order in which they were put there. */
export interface PlacedChart {
  data: OfficeChartData;
  setting: OfficeChartSetting;
  /** Head of the columns of labels in its workbook. */
  labelHead: string;
}

const gap = 24;
/** How many bars stand below each other on a slide, each with a name of two lines. */
const mostBars = 11;
/** What the title and the scale of a chart take, in bars. */
const surround = 2.5;

/** The charts of a model by slide: panels with more bars than one slide can name go on on the next. */
export function chartsBySlide(model: ChartModel): OfficeChartData[][] {
  const charts = officeCharts(model);
  const [first] = charts;
  const isUpright = first?.form === 'columns' || first?.form === 'lines' || first?.form === 'parts';
  const all = charts.reduce((sum, chart) => sum + barsIn(chart), 0);
  if (isUpright || charts.length < 2 || all <= 2 * mostBars) return [charts];
  return charts.reduce<OfficeChartData[][]>((slides, chart) => {
    const last = slides.at(-1);
    const fits = last && Math.max(...columnsOf([...last, chart], 2).map(barsBelow)) <= mostBars;
    return fits ? [...slides.slice(0, -1), [...last, chart]] : [...slides, [chart]];
  }, []);
}

function barsIn({ categories, series }: OfficeChartData): number {
  return categories.length * series.length + surround;
}

function barsBelow(charts: OfficeChartData[]): number {
  return charts.reduce((sum, chart) => sum + barsIn(chart), 0);
}

/** The charts in columns: each goes below the column that has come least far. */
function columnsOf(charts: OfficeChartData[], count: number): OfficeChartData[][] {
  const columns = Array.from({ length: Math.min(count, charts.length) }, (): OfficeChartData[] => []);
  for (const chart of charts) {
    const lengths = columns.map(barsBelow);
    columns[lengths.indexOf(Math.min(...lengths))]?.push(chart);
  }
  return columns;
}

/** Puts panels of a chart on a slide as charts of the office program, beside and below each other. */
export function addCharts(
  sheet: Sheet,
  model: ChartModel,
  charts: OfficeChartData[],
  area: Area,
  labelHead: string,
): PlacedChart[] {
  const columns = columnsOf(charts, charts.length === 3 ? 3 : 2);
  const width = (area.width - (columns.length - 1) * gap) / columns.length;
  const places = columns.flatMap((column, index) => {
    const room = area.height - (column.length - 1) * gap;
    let y = area.y;
    return column.map((data) => {
      const height = (room * barsIn(data)) / barsBelow(column);
      const place = { x: area.x + index * (width + gap), y, width, height };
      y += height + gap;
      return { data, place };
    });
  });
  const inOrder = places.toSorted((a, b) => charts.indexOf(a.data) - charts.indexOf(b.data));
  return inOrder.map(({ data, place }, index) => {
    const objectName = `${sheet.name} chart ${index + 1}`;
    const isOnly = charts.length === 1 && data.title === null;
    const altText = isOnly ? model.alternative : `${data.title ?? model.title}: ${inWords(data)}`;
    sheet.descriptions.set(objectName, altText);
    // The library writes a chart of its own, which ours replaces: it knows no missing values.
    const stand = [{ name: '', labels: data.categories, values: data.categories.map(() => 1) }];
    sheet.slide.addChart(sheet.pptx.ChartType.bar, stand, { ...inches(place), altText, objectName });
    return { data, setting: { textSize: textSizeIn(data, place), language: sheet.language, width }, labelHead };
  });
}

/** Type that leaves each bar its name: two lines where bars stand close. */
function textSizeIn(data: OfficeChartData, { width, height }: Area): number {
  const largest = width > 500 ? 13 : 11;
  if (data.form !== 'bars' && data.form !== 'rates') return largest;
  return Math.max(8, Math.min(largest, (height / barsIn(data)) * 0.46));
}

function inWords({ series }: OfficeChartData): string {
  const points = series.flatMap(({ points: own }) => own.flatMap((point) => point ?? []));
  return points
    .map(({ category, series: name, cell }) => `${[category.label, name?.label].filter(Boolean).join(', ')}: ${cell}`)
    .join('; ');
}
