import type { Point } from '#charts/model.ts';
import { xml, type XmlNode } from '#export/xml.ts';
import { axisIds, categoryAxis, valueAxis } from './chart-axes.ts';
import { above, below, type OfficeChart, type OfficeSeries } from './chart-data.ts';
import { cellCache, cellRange, headOf, whiskerColumn } from './chart-sheet.ts';
import { chartTexts, hasLegend, headroom, widthOf, type ChartRoom } from './chart-room.ts';
import { fill, manualLayout, richText, textProperties, value } from './chart-text.ts';
import { relationNamespace } from './package.ts';
import type { TextStyle } from './text.ts';
import { drawingNamespace, solidFill } from './theme.ts';

/** Namespace of charts. */
export const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

/** Where and how a chart is drawn. */
export interface ChartSetting {
  /** Of the whole chart, in points. */
  width: number;
  height: number;
  room: ChartRoom;
  /** Language tag of its texts. */
  language: string;
}

/**
 * A chart as Office programs keep it: bars, columns or lines with their cached values, tied to the workbook behind it,
 * its first relation. A missing value is absent from the cache, so that it is a gap and never a zero.
 */
export function chartNode(chart: OfficeChart, setting: ChartSetting): XmlNode {
  const { language, room, width, height } = setting;
  const plot = { width: width - room.left - room.right, height: height - room.top - room.bottom - room.legend.height };
  const marks = chart.form === 'lines' ? lines(chart, language) : bars(chart, plot.width, language);
  const layout = manualLayout(
    {
      x: room.left / width,
      y: room.top / height,
      width: plot.width / width,
      height: plot.height / height,
    },
    'inner',
  );
  const axes = [categoryAxis(chart, language), valueAxis(chart, headroom(chart, plot.width), language)];
  return xml('c:chartSpace', { 'xmlns:c': chartNamespace, 'xmlns:a': drawingNamespace, 'xmlns:r': relationNamespace }, [
    value('c:date1904', 0),
    value('c:lang', language),
    value('c:roundedCorners', 0),
    xml('c:chart', {}, [
      ...(chart.title === null ? [] : [title(chart.title, language)]),
      value('c:autoTitleDeleted', chart.title === null ? 1 : 0),
      xml('c:plotArea', {}, [layout, marks, ...axes]),
      ...(hasLegend(chart) ? [legend(setting)] : []),
      value('c:plotVisOnly', 1),
      value('c:dispBlanksAs', 'gap'),
    ]),
    textProperties(chartTexts.label, language),
    xml('c:externalData', { 'r:id': 'rId1' }, [value('c:autoUpdate', 0)]),
  ]);
}

function title(text: string, language: string): XmlNode {
  return xml('c:title', {}, [
    richText(text, 'title', chartTexts.title, language),
    manualLayout({ x: 0, y: 0 }),
    value('c:overlay', 0),
  ]);
}

function legend({ room, width, height, language }: ChartSetting): XmlNode {
  const place = {
    x: 0,
    y: 1 - room.legend.height / height,
    width: Math.min(1, room.legend.width / width),
    height: room.legend.height / height,
  };
  return xml('c:legend', {}, [
    value('c:legendPos', 'b'),
    manualLayout(place),
    value('c:overlay', 0),
    textProperties(chartTexts.label, language),
  ]);
}

function bars(chart: OfficeChart, plot: number, language: string): XmlNode {
  const isParts = chart.form === 'parts';
  return xml('c:barChart', {}, [
    value('c:barDir', chart.form === 'columns' ? 'col' : 'bar'),
    value('c:grouping', isParts ? 'percentStacked' : 'clustered'),
    value('c:varyColors', 0),
    ...chart.series.map((series, index) =>
      xml('c:ser', {}, [
        ...seriesHead(series, index),
        fill(series.colour),
        value('c:invertIfNegative', 0),
        ...ownColours(series),
        ...(isParts ? partLabels(chart, index, plot, language) : labels(chart, index, 'outEnd', language)),
        ...whiskers(chart, index),
        ...cells(chart, series, index),
      ]),
    ),
    value('c:gapWidth', isParts ? 30 : 45),
    value('c:overlap', isParts ? 100 : chart.series.length > 1 ? -5 : 0),
    value('c:axId', axisIds.category),
    value('c:axId', axisIds.value),
  ]);
}

const dashes = ['solid', 'dash', 'sysDot', 'lgDashDot', 'sysDash'];

function lines(chart: OfficeChart, language: string): XmlNode {
  return xml('c:lineChart', {}, [
    value('c:grouping', 'standard'),
    value('c:varyColors', 0),
    ...chart.series.map((series, index) =>
      xml('c:ser', {}, [
        ...seriesHead(series, index),
        xml('c:spPr', {}, [
          xml('a:ln', { w: 28575, cap: 'rnd' }, [
            solidFill(series.colour),
            value('a:prstDash', dashes[index % dashes.length] ?? 'solid'),
            xml('a:round'),
          ]),
        ]),
        xml('c:marker', {}, [value('c:symbol', 'circle'), value('c:size', 7), fill(series.colour)]),
        ...labels(chart, index, index === 0 || index % 2 === 1 ? 't' : 'b', language),
        ...cells(chart, series, index),
        value('c:smooth', 0),
      ]),
    ),
    value('c:marker', 1),
    value('c:axId', axisIds.category),
    value('c:axId', axisIds.value),
  ]);
}

function seriesHead({ name }: OfficeSeries, index: number): XmlNode[] {
  const reference = xml('c:strRef', {}, [xml('c:f', {}, [headOf(index + 1)]), cellCache('c:strCache', [name])]);
  return [value('c:idx', index), value('c:order', index), xml('c:tx', {}, [reference])];
}

/** Categories with a colour of their own, such as priorities. */
function ownColours({ points, colour }: OfficeSeries): XmlNode[] {
  return points.flatMap((point, index) =>
    point && point.colour !== colour
      ? [xml('c:dPt', {}, [value('c:idx', index), value('c:invertIfNegative', 0), fill(point.colour)])]
      : [],
  );
}

/** Values beside their marks; words where the number format does not give them. */
function labels(chart: OfficeChart, series: number, position: string, language: string): XmlNode[] {
  if (!chart.hasLabels) return [];
  const texts = (chart.labels[series] ?? []).map((text, index) =>
    chart.series[series]?.points[index]?.value == null ? null : text,
  );
  return [labelList(chart, texts, position, chartTexts.label, language)];
}

/** Values in their parts, as long as these are wide enough: with what goes with them, alone, or not at all. */
function partLabels(chart: OfficeChart, series: number, plot: number, language: string): XmlNode[] {
  const points = chart.series[series]?.points ?? [];
  const texts = points.map((point, index) => {
    if (point?.value == null) return null;
    const whole = chart.series.reduce((sum, own) => sum + (own.points[index]?.value ?? 0), 0);
    const room = (point.value / (whole || 1)) * plot - 6;
    const words = chart.labels[series]?.[index] ?? null;
    if (widthOf(words ?? point.label) <= room) return words;
    return widthOf(point.label) <= room ? point.label : '';
  });
  const colour = chart.series[series]?.colour ?? 'series-1';
  // The colours of series have one of their own for what stands on them.
  const style = { ...chartTexts.label, colour: colour.startsWith('series-') ? `on-${colour}` : 'ink' };
  return [labelList(chart, texts, 'ctr', style, language)];
}

/** @param texts one for each category: null where the number format writes it, empty for no label */
function labelList(
  chart: OfficeChart,
  texts: (string | null)[],
  position: string,
  style: TextStyle,
  language: string,
): XmlNode {
  const own = texts.flatMap((text, index) => {
    if (text === null) return [];
    if (text === '') return [xml('c:dLbl', {}, [value('c:idx', index), value('c:delete', 1)])];
    const words = richText(text, 'label', style, language);
    return [xml('c:dLbl', {}, [value('c:idx', index), words, value('c:dLblPos', position), ...shown])];
  });
  return xml('c:dLbls', {}, [
    ...own,
    xml('c:numFmt', { formatCode: chart.numberFormat, sourceLinked: 0 }),
    xml('c:spPr', {}, [xml('a:noFill'), xml('a:ln', {}, [xml('a:noFill')])]),
    textProperties(style, language, 'label'),
    value('c:dLblPos', position),
    ...shown,
  ]);
}

/** A label shows the value and nothing else. */
const shown = [
  value('c:showLegendKey', 0),
  value('c:showVal', 1),
  value('c:showCatName', 0),
  value('c:showSerName', 0),
  value('c:showPercent', 0),
  value('c:showBubbleSize', 0),
];

/** The intervals around the rates of a series, from their cells in the workbook. */
function whiskers(chart: OfficeChart, series: number): XmlNode[] {
  const points = chart.series[series]?.points ?? [];
  if (!points.some((point) => point?.interval)) return [];
  const reach = (name: string, column: number, of: (point: Point) => number | null) => {
    const lengths = points.map((point) => (point ? of(point) : null));
    const formula = xml('c:f', {}, [cellRange(column, points.length)]);
    return xml(name, {}, [xml('c:numRef', {}, [formula, cellCache('c:numCache', lengths, 'General')])]);
  };
  const column = whiskerColumn(chart, series);
  return [
    xml('c:errBars', {}, [
      value('c:errBarType', 'both'),
      value('c:errValType', 'cust'),
      value('c:noEndCap', 0),
      reach('c:plus', column + 1, above),
      reach('c:minus', column, below),
      xml('c:spPr', {}, [xml('a:ln', { w: 19050 }, [solidFill('ink')])]),
    ]),
  ];
}

function cells(chart: OfficeChart, { points }: OfficeSeries, index: number): XmlNode[] {
  const rows = chart.categories.length;
  const values = points.map((point) => point?.value ?? null);
  const names = xml('c:strRef', {}, [xml('c:f', {}, [cellRange(0, rows)]), cellCache('c:strCache', chart.categories)]);
  const numbers = xml('c:numRef', {}, [
    xml('c:f', {}, [cellRange(index + 1, rows)]),
    cellCache('c:numCache', values, chart.numberFormat),
  ]);
  return [xml('c:cat', {}, [names]), xml('c:val', {}, [numbers])];
}
