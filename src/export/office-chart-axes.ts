import { hex, type OfficeChartData } from './office-chart-data.ts';
import { solid, textProperties, value, type OfficeChartSetting } from './office-chart-text.ts';
import { xml, type XmlNode } from './xml.ts';

/** Ids by which the axes of a chart know each other. */
export const axisIds = { category: 100, value: 200 };

/** The axis of names. */
export function categoryAxis({ form, categories }: OfficeChartData, setting: OfficeChartSetting): XmlNode {
  const isUpright = form === 'columns' || form === 'lines';
  return xml('c:catAx', {}, [
    value('c:axId', axisIds.category),
    // Bars are counted from below: turned round, the first category stands at the top.
    xml('c:scaling', {}, [value('c:orientation', isUpright ? 'minMax' : 'maxMin')]),
    // A single whole needs no name beside it: the title or the legend says what it is.
    value('c:delete', form === 'parts' && categories.length === 1 ? 1 : 0),
    value('c:axPos', isUpright ? 'b' : 'l'),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'low'),
    xml('c:spPr', {}, [xml('a:ln', { w: 9525 }, [solid(hex('line-strong'))])]),
    textProperties(setting, 'ink'),
    value('c:crossAx', axisIds.value),
    value('c:crosses', 'autoZero'),
    value('c:auto', 0),
    value('c:lblOffset', 100),
    value('c:noMultiLvlLbl', 1),
  ]);
}

/** The axis of values: drawn where marks are read against it, else only the room for them. */
export function valueAxis({ form, maximum }: OfficeChartData, setting: OfficeChartSetting): XmlNode {
  const isScale = form === 'lines' || form === 'rates';
  const isUpright = form === 'columns' || form === 'lines';
  // Room for labels at the ends of bars; a scale of percentages ends at 100.
  const end =
    maximum === null
      ? []
      : [value('c:max', form === 'rates' ? maximum : niceEnd(maximum * (form === 'columns' ? 1.2 : 1.1)))];
  return xml('c:valAx', {}, [
    value('c:axId', axisIds.value),
    xml('c:scaling', {}, [value('c:orientation', 'minMax'), ...end, value('c:min', 0)]),
    value('c:delete', isScale ? 0 : 1),
    value('c:axPos', isUpright ? 'l' : 'b'),
    ...(isScale
      ? [xml('c:majorGridlines', {}, [xml('c:spPr', {}, [xml('a:ln', { w: 9525 }, [solid(hex('line'))])])])]
      : []),
    xml('c:numFmt', { formatCode: form === 'rates' ? '0"%"' : '#,##0', sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'nextTo'),
    xml('c:spPr', {}, [xml('a:ln', {}, [xml('a:noFill')])]),
    textProperties(setting, 'ink-soft'),
    value('c:crossAx', axisIds.category),
    value('c:crosses', isUpright ? 'autoZero' : 'max'),
    value('c:crossBetween', 'between'),
    ...(form === 'rates' ? [value('c:majorUnit', 25)] : []),
  ]);
}

/** The smallest number of two digits, then zeros, that is not below. */
function niceEnd(least: number): number {
  const power = 10 ** (Math.floor(Math.log10(least)) - 1);
  return Math.ceil(least / power) * power;
}
