import { xml, type XmlNode } from '#export/xml.ts';
import { runProperties, type TextStyle } from './text.ts';
import { solidFill } from './theme.ts';

/** An element with nothing but a value. */
export function value(name: string, val: string | number): XmlNode {
  return xml(name, { val });
}

/** The words of a title, at the left, or of a label, in one line. */
export function richText(text: string, use: 'title' | 'label', style: TextStyle, language: string): XmlNode {
  return xml('c:tx', {}, [
    xml('c:rich', {}, [
      use === 'label' ? oneLine : upright,
      xml('a:lstStyle'),
      xml('a:p', {}, [
        xml('a:pPr', use === 'title' ? { algn: 'l' } : {}, [runProperties('a:defRPr', style, language)]),
        xml('a:r', {}, [runProperties('a:rPr', style, language), xml('a:t', {}, [text])]),
      ]),
    ]),
  ]);
}

/** How the texts of a part of a chart are written. */
export function textProperties(style: TextStyle, language: string, use?: 'label'): XmlNode {
  return xml('c:txPr', {}, [
    use === 'label' ? oneLine : upright,
    xml('a:lstStyle'),
    xml('a:p', {}, [
      xml('a:pPr', {}, [runProperties('a:defRPr', style, language)]),
      xml('a:endParaRPr', { lang: language }),
    ]),
  ]);
}

/** Upright text: a program that may turn texts also leaves some of them out. */
const upright = xml('a:bodyPr', { rot: 0, vert: 'horz' });

/** Else some programs break a number in two. */
const oneLine = xml('a:bodyPr', { rot: 0, vert: 'horz', wrap: 'none' });

/** A mark of one colour. @param token name of a colour token */
export function fill(token: string): XmlNode {
  return xml('c:spPr', {}, [solidFill(token)]);
}

/** The place of a part of a chart, as shares of the chart's width and height. */
export function manualLayout(
  { x, y, width, height }: { x: number; y: number; width?: number; height?: number },
  target?: 'inner',
): XmlNode {
  // Shares have more digits than `writeXml` gives to numbers.
  const share = (name: string, own: number) => value(name, own.toFixed(5));
  return xml('c:layout', {}, [
    xml('c:manualLayout', {}, [
      ...(target ? [value('c:layoutTarget', target)] : []),
      value('c:xMode', 'edge'),
      value('c:yMode', 'edge'),
      share('c:x', x),
      share('c:y', y),
      ...(width === undefined ? [] : [share('c:w', width)]),
      ...(height === undefined ? [] : [share('c:h', height)]),
    ]),
  ]);
}
