import type { Point } from '#charts/model.ts';
import { hex, type OfficeChartData, type OfficeSeries } from './office-chart-data.ts';
import { columnName, sheetName } from './office-workbook.ts';
import { axisIds, categoryAxis, valueAxis } from './office-chart-axes.ts';
import {
  fill,
  runProperties,
  solid,
  textProperties,
  titleOf,
  value,
  type OfficeChartSetting,
} from './office-chart-text.ts';
import { writeXml, xml, type XmlNode } from './xml.ts';

const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chart = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A chart as office programs keep it: bars, columns or lines with their cached values, tied to the workbook behind it.
 * A missing value is absent from the cache, so that it is a gap and never a zero.
 */
export function officeChart(data: OfficeChartData, setting: OfficeChartSetting): string {
  const isLines = data.form === 'lines';
  const plot = isLines ? lines(data, setting) : bars(data, setting);
  const node = xml('c:chartSpace', { 'xmlns:c': chart, 'xmlns:a': drawing, 'xmlns:r': relationships }, [
    value('c:date1904', 0),
    value('c:lang', setting.language),
    value('c:roundedCorners', 0),
    xml('c:chart', {}, [
      ...(data.title === null ? [] : [titleOf(data.title, setting)]),
      value('c:autoTitleDeleted', data.title === null ? 1 : 0),
      xml('c:plotArea', {}, [xml('c:layout'), plot, categoryAxis(data, setting), valueAxis(data, setting)]),
      ...(hasLegend(data)
        ? [xml('c:legend', {}, [value('c:legendPos', 'b'), value('c:overlay', 0), textProperties(setting, 'ink')])]
        : []),
      value('c:plotVisOnly', 1),
      value('c:dispBlanksAs', 'gap'),
    ]),
    textProperties(setting, 'ink'),
    xml('c:externalData', { 'r:id': 'rId1' }, [value('c:autoUpdate', 0)]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeXml(node)}`;
}

function hasLegend({ series, form }: OfficeChartData): boolean {
  return series.length > 1 || form === 'parts';
}

function bars(data: OfficeChartData, setting: OfficeChartSetting): XmlNode {
  const isParts = data.form === 'parts';
  return xml('c:barChart', {}, [
    value('c:barDir', data.form === 'columns' ? 'col' : 'bar'),
    value('c:grouping', isParts ? 'percentStacked' : 'clustered'),
    value('c:varyColors', 0),
    ...data.series.map((series, index) =>
      xml('c:ser', {}, [
        ...seriesHead(series, index),
        fill(series.colour),
        value('c:invertIfNegative', 0),
        ...ownColours(series),
        labels(data, series, isParts ? 'ctr' : 'outEnd', setting),
        ...whiskers(data, series),
        ...cells(data, series, index),
      ]),
    ),
    value('c:gapWidth', gapWidth(data)),
    value('c:overlap', isParts ? 100 : data.series.length > 1 ? -5 : 0),
    value('c:axId', axisIds.category),
    value('c:axId', axisIds.value),
  ]);
}

/** Air between categories in percent of a bar: few bars are not much thicker than many. */
function gapWidth({ form, categories }: OfficeChartData): number {
  if (form === 'columns') return 55;
  return Math.max(55, 200 - 40 * categories.length);
}

const dashes = ['solid', 'dash', 'sysDot', 'lgDashDot', 'sysDash'];

function lines(data: OfficeChartData, setting: OfficeChartSetting): XmlNode {
  return xml('c:lineChart', {}, [
    value('c:grouping', 'standard'),
    value('c:varyColors', 0),
    ...data.series.map((series, index) =>
      xml('c:ser', {}, [
        ...seriesHead(series, index),
        xml('c:spPr', {}, [
          xml('a:ln', { w: 28575, cap: 'rnd' }, [
            solid(series.colour),
            value('a:prstDash', dashes[index % dashes.length] ?? 'solid'),
            xml('a:round'),
          ]),
        ]),
        xml('c:marker', {}, [value('c:symbol', 'circle'), value('c:size', 7), fill(series.colour)]),
        labels(data, series, index === 0 ? 't' : index % 2 === 1 ? 't' : 'b', setting),
        ...cells(data, series, index),
        value('c:smooth', 0),
      ]),
    ),
    value('c:marker', 1),
    value('c:axId', axisIds.category),
    value('c:axId', axisIds.value),
  ]);
}

function seriesHead({ name }: OfficeSeries, index: number): XmlNode[] {
  const place = `${sheetName}!$${columnName(index + 1)}$1`;
  return [
    value('c:idx', index),
    value('c:order', index),
    xml('c:tx', {}, [xml('c:strRef', {}, [xml('c:f', {}, [place]), cache('c:strCache', [name])])]),
  ];
}

/** Categories with a colour of their own, such as priorities. */
function ownColours({ points, colour }: OfficeSeries): XmlNode[] {
  return points.flatMap((point, index) =>
    point && hex(point.colour) !== colour
      ? [xml('c:dPt', {}, [value('c:idx', index), value('c:invertIfNegative', 0), fill(hex(point.colour))])]
      : [],
  );
}

/** Values beside or in their marks; words where a number format does not give them. */
function labels(data: OfficeChartData, series: OfficeSeries, position: string, setting: OfficeChartSetting): XmlNode {
  const own = series.points.flatMap((point, index) => {
    const text = point && point.value !== null ? labelText(data, point, index, setting) : null;
    if (!point || text === null) return [];
    if (text === '') return [xml('c:dLbl', {}, [value('c:idx', index), value('c:delete', 1)])];
    const colour = data.form === 'parts' ? `on-${point.colour}` : 'ink';
    return [
      xml('c:dLbl', {}, [
        value('c:idx', index),
        xml('c:tx', {}, [
          xml('c:rich', {}, [
            xml('a:bodyPr', { wrap: 'none' }),
            xml('a:lstStyle'),
            xml('a:p', {}, [
              xml('a:pPr', {}, [runProperties('a:defRPr', setting, colour)]),
              xml('a:r', {}, [runProperties('a:rPr', setting, colour), xml('a:t', {}, [text])]),
            ]),
          ]),
        ]),
        value('c:dLblPos', position),
        ...shown(true),
      ]),
    ];
  });
  const colour = data.form === 'parts' ? `on-${series.points.find(Boolean)?.colour ?? 'series-1'}` : 'ink';
  return xml('c:dLbls', {}, [
    ...own,
    xml('c:numFmt', { formatCode: data.numberFormat, sourceLinked: 0 }),
    xml('c:spPr', {}, [xml('a:noFill'), xml('a:ln', {}, [xml('a:noFill')])]),
    textProperties(setting, colour),
    value('c:dLblPos', position),
    ...shown(true),
  ]);
}

/** The words of a label; null where the number alone says it, empty where there is no room. */
function labelText(data: OfficeChartData, point: Point, index: number, setting: OfficeChartSetting): string | null {
  const words = data.label(point);
  if (data.form !== 'parts') return words;
  const whole = data.series.reduce((sum, { points }) => sum + (points[index]?.value ?? 0), 0);
  const room = ((point.value ?? 0) / (whole || 1)) * (setting.width - (data.categories.length > 1 ? 160 : 20));
  const fits = (text: string) => text.length * setting.textSize * 0.55 + 6 <= room;
  return [words, point.label].find((text) => text !== null && fits(text)) ?? '';
}

function shown(isShown: boolean): XmlNode[] {
  return [
    value('c:showLegendKey', 0),
    value('c:showVal', isShown ? 1 : 0),
    value('c:showCatName', 0),
    value('c:showSerName', 0),
    value('c:showPercent', 0),
    value('c:showBubbleSize', 0),
  ];
}

/** The interval around a rate, from its cells in the workbook. */
function whiskers(data: OfficeChartData, { points }: OfficeSeries): XmlNode[] {
  if (data.form !== 'rates' || !points.some((point) => point?.interval)) return [];
  const reach = (name: string, column: number, of: (point: Point) => number | null) =>
    xml(name, {}, [
      xml('c:numRef', {}, [
        xml('c:f', {}, [range(column, points.length)]),
        cache(
          'c:numCache',
          points.map((point) => (point ? of(point) : null)),
          'General',
        ),
      ]),
    ]);
  const low = ({ value: own, interval }: Point) => (own !== null && interval ? own - interval.low : null);
  const high = ({ value: own, interval }: Point) => (own !== null && interval ? interval.high - own : null);
  const first = data.series.length + 1;
  return [
    xml('c:errBars', {}, [
      value('c:errBarType', 'both'),
      value('c:errValType', 'cust'),
      value('c:noEndCap', 0),
      reach('c:plus', first + 1, high),
      reach('c:minus', first, low),
      xml('c:spPr', {}, [xml('a:ln', { w: 19050 }, [solid(hex('ink'))])]),
    ]),
  ];
}

function cells(data: OfficeChartData, { points }: OfficeSeries, index: number): XmlNode[] {
  const rows = data.categories.length;
  const values = points.map((point) => point?.value ?? null);
  return [
    xml('c:cat', {}, [xml('c:strRef', {}, [xml('c:f', {}, [range(0, rows)]), cache('c:strCache', data.categories)])]),
    xml('c:val', {}, [
      xml('c:numRef', {}, [xml('c:f', {}, [range(index + 1, rows)]), cache('c:numCache', values, data.numberFormat)]),
    ]),
  ];
}

function range(column: number, rows: number): string {
  const name = columnName(column);
  return `${sheetName}!$${name}$2:$${name}$${rows + 1}`;
}

/** What a program shows before it opens the workbook. A null has no place in it. */
function cache(name: string, values: (string | number | null)[], format?: string): XmlNode {
  return xml(name, {}, [
    ...(format === undefined ? [] : [xml('c:formatCode', {}, [format])]),
    value('c:ptCount', values.length),
    ...values.flatMap((own, idx) => (own === null ? [] : [xml('c:pt', { idx }, [xml('c:v', {}, [String(own)])])])),
  ]);
}
