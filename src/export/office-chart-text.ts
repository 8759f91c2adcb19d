import { hex } from './office-chart-data.ts';
import { xml, type XmlNode } from './xml.ts';

/** How a chart is set on its slide. */
export interface OfficeChartSetting {
  /** In points. */
  textSize: number;
  /** Language tag of its texts. */
  language: string;
  /** Width of the chart in points: a part's label is written where it fits. */
  width: number;
}

/** An element with nothing but a value. */
export function value(name: string, val: string | number): XmlNode {
  return xml(name, { val });
}

/** The title of a chart, a little larger than its other texts. */
export function titleOf(title: string, setting: OfficeChartSetting): XmlNode {
  const larger = { ...setting, textSize: setting.textSize + 1 };
  return xml('c:title', {}, [
    xml('c:tx', {}, [
      xml('c:rich', {}, [
        xml('a:bodyPr'),
        xml('a:lstStyle'),
        xml('a:p', {}, [
          xml('a:pPr', {}, [runProperties('a:defRPr', larger, 'ink', true)]),
          xml('a:r', {}, [runProperties('a:rPr', larger, 'ink', true), xml('a:t', {}, [title])]),
        ]),
      ]),
    ]),
    value('c:overlay', 0),
  ]);
}

/** How the texts of a part of a chart are written. */
export function textProperties(setting: OfficeChartSetting, colour: string): XmlNode {
  return xml('c:txPr', {}, [
    xml('a:bodyPr'),
    xml('a:lstStyle'),
    xml('a:p', {}, [
      xml('a:pPr', {}, [runProperties('a:defRPr', setting, colour)]),
      xml('a:endParaRPr', { lang: setting.language }),
    ]),
  ]);
}

/** How one run of text is written; `name` tells whether it is a default. */
export function runProperties(
  name: string,
  { textSize, language }: OfficeChartSetting,
  colour: string,
  isBold = false,
): XmlNode {
  const attributes = { lang: language, sz: Math.round(textSize * 100), b: isBold ? 1 : 0 };
  return xml(name, attributes, [solid(hex(colour)), xml('a:latin', { typeface: '+mn-lt' })]);
}

/** A fill of one colour, `RRGGBB`. */
export function solid(colour: string): XmlNode {
  return xml('a:solidFill', {}, [value('a:srgbClr', colour)]);
}

/** A mark of one colour, `RRGGBB`. */
export function fill(colour: string): XmlNode {
  return xml('c:spPr', {}, [solid(colour)]);
}
