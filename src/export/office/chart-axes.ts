import { xml, type XmlNode } from '#export/xml.ts';
import { isUpright, type OfficeChart } from './chart-data.ts';
import { chartTexts, hasNoNames } from './chart-room.ts';
import { textProperties, value } from './chart-text.ts';
import { solidFill } from './theme.ts';

/** Ids by which the axes of a chart know each other. */
export const axisIds = { category: 100, value: 200 };

/** The axis of names. */
export function categoryAxis(chart: OfficeChart, language: string): XmlNode {
  return xml('c:catAx', {}, [
    value('c:axId', axisIds.category),
    // Bars are counted from below: turned round, the first category stands at the top.
    xml('c:scaling', {}, [value('c:orientation', isUpright(chart) ? 'minMax' : 'maxMin')]),
    value('c:delete', hasNoNames(chart) ? 1 : 0),
    value('c:axPos', isUpright(chart) ? 'b' : 'l'),
    xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'low'),
    lineOf('line-strong'),
    textProperties(chartTexts.label, language),
    value('c:crossAx', axisIds.value),
    value('c:crosses', 'autoZero'),
    value('c:auto', 0),
    value('c:lblAlgn', 'ctr'),
    value('c:lblOffset', 100),
    // Every category is named, however many there are.
    value('c:tickLblSkip', 1),
    value('c:noMultiLvlLbl', 1),
  ]);
}

/**
 * The axis of values: drawn where marks are read against it, else it only sets the scale.
 * @param headroom how far it reaches over the highest value
 */
export function valueAxis(chart: OfficeChart, headroom: number, language: string): XmlNode {
  const { form, maximum } = chart;
  const isScale = form === 'lines' || form === 'rates';
  const end = maximum === null ? null : maximum * headroom;
  return xml('c:valAx', {}, [
    value('c:axId', axisIds.value),
    xml('c:scaling', {}, [
      value('c:orientation', 'minMax'),
      ...(end === null ? [] : [value('c:max', form === 'lines' ? niceEnd(end) : end)]),
      value('c:min', 0),
    ]),
    value('c:delete', isScale ? 0 : 1),
    value('c:axPos', isUpright(chart) ? 'l' : 'b'),
    ...(isScale ? [xml('c:majorGridlines', {}, [lineOf('line')])] : []),
    xml('c:numFmt', { formatCode: form === 'rates' ? '0"%"' : '#,##0', sourceLinked: 0 }),
    value('c:majorTickMark', 'none'),
    value('c:minorTickMark', 'none'),
    value('c:tickLblPos', 'nextTo'),
    xml('c:spPr', {}, [xml('a:ln', {}, [xml('a:noFill')])]),
    textProperties(chartTexts.scale, language),
    value('c:crossAx', axisIds.category),
    value('c:crosses', isUpright(chart) ? 'autoZero' : 'max'),
    value('c:crossBetween', 'between'),
    ...(form === 'rates' ? [value('c:majorUnit', 25)] : []),
  ]);
}

function lineOf(colour: string): XmlNode {
  return xml('c:spPr', {}, [xml('a:ln', { w: 9525 }, [solidFill(colour)])]);
}

/** The smallest number of two digits, then zeros, that is not below. */
function niceEnd(least: number): number {
  const power = 10 ** (Math.floor(Math.log10(least)) - 1);
  return Math.ceil(least / power) * power;
}
