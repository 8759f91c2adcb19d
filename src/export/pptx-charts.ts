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

/** Puts the panels of a chart on a slide as charts of the office program, beside and below each other. */
export function addCharts(sheet: Sheet, model: ChartModel, area: Area, labelHead: string): PlacedChart[] {
  const charts = officeCharts(model);
  const columns = charts.length === 4 ? 2 : Math.min(charts.length, 3);
  const rows = Math.ceil(charts.length / columns);
  const width = (area.width - (columns - 1) * gap) / columns;
  const height = (area.height - (rows - 1) * gap) / rows;
  return charts.map((data, index) => {
    const place = {
      x: area.x + (index % columns) * (width + gap),
      y: area.y + Math.floor(index / columns) * (height + gap),
      width,
      height,
    };
    const objectName = `${sheet.name} chart ${index + 1}`;
    const altText = charts.length > 1 ? `${data.title ?? ''}: ${inWords(data)}` : model.alternative;
    sheet.descriptions.set(objectName, altText);
    // The library writes a chart of its own, which ours replaces: it knows no missing values.
    const stand = [{ name: '', labels: data.categories, values: data.categories.map(() => 1) }];
    sheet.slide.addChart(sheet.pptx.ChartType.bar, stand, { ...inches(place), altText, objectName });
    const textSize = charts.length > 2 ? 11 : 13;
    return { data, setting: { textSize, language: sheet.language, width }, labelHead };
  });
}

function inWords({ series }: OfficeChartData): string {
  const points = series.flatMap(({ points: own }) => own.flatMap((point) => point ?? []));
  return points
    .map(({ category, series: name, cell }) => `${[category.label, name?.label].filter(Boolean).join(', ')}: ${cell}`)
    .join('; ');
}
