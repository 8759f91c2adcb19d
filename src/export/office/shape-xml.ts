import { xml, type XmlNode } from '#export/xml.ts';
import { chartNamespace } from './chart.ts';
import { paragraphNode, type Link, type Paragraph } from './text.ts';
import { solidFill } from './theme.ts';
import type { Area, BoxShape, ChartShape, Placeholder, Shape, TableRow, TableShape, TextShape } from './shape.ts';

/** Office counts in English metric units: 12,700 a point. */
export function emu(points: number): number {
  return Math.round(points * 12_700);
}

/** How the places of a layout are numbered, and of which type they are. */
export const placeholders: Record<Placeholder, XmlNode['attributes']> = {
  title: { type: 'title' },
  subtitle: { type: 'body', idx: 13 },
  source: { type: 'body', idx: 14 },
};

/** What a shape needs to know of the slide that it stands on. */
interface ShapeSetting {
  /** Unique on the slide, from 2. */
  id: number;
  language: string;
  /** Gives the id of a relation to an address on the web. */
  link: Link;
  /** Gives the id of a relation to the part of a chart. */
  chart: (shape: ChartShape) => string;
}

/** A shape in the XML of a slide. */
export function shapeNode(shape: Shape, setting: ShapeSetting): XmlNode {
  switch (shape.type) {
    case 'text':
      return textNode(shape, setting);
    case 'box':
      return boxNode(shape, setting);
    case 'table':
      return frame(shape, setting, 'http://schemas.openxmlformats.org/drawingml/2006/table', tableNode(shape, setting));
    case 'chart':
      return frame(
        shape,
        setting,
        chartNamespace,
        xml('c:chart', { 'xmlns:c': chartNamespace, 'r:id': setting.chart(shape) }),
      );
  }
}

/** Id, name and description of an object; one without a description is decoration. */
export function objectProperties(id: number, name: string, description: string | null): XmlNode {
  if (description !== null) return xml('p:cNvPr', { id, name, descr: description });
  const decorative = xml('adec:decorative', {
    'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
    val: 1,
  });
  const extension = xml('a:ext', { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' }, [decorative]);
  return xml('p:cNvPr', { id, name, descr: '' }, [xml('a:extLst', {}, [extension])]);
}

/** Place and size of an object; no side is shorter than nothing. */
export function transform(name: 'a:xfrm' | 'p:xfrm', { x, y, width, height }: Area): XmlNode {
  return xml(name, {}, [
    xml('a:off', { x: emu(x), y: emu(y) }),
    xml('a:ext', { cx: Math.max(0, emu(width)), cy: Math.max(0, emu(height)) }),
  ]);
}

/** The box of a text: no inner margins, and of the size that it was given. */
export function bodyProperties(anchor: 't' | 'ctr'): XmlNode {
  return xml('a:bodyPr', { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor }, [xml('a:noAutofit')]);
}

function textNode({ name, area, paragraphs, anchor, placeholder }: TextShape, { id, language, link }: ShapeSetting) {
  const filled = placeholder ? [xml('p:ph', placeholders[placeholder])] : [];
  const geometry = placeholder ? [] : [rectangle(), xml('a:noFill')];
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [
      xml('p:cNvPr', { id, name }),
      xml('p:cNvSpPr', placeholder ? {} : { txBox: 1 }),
      xml('p:nvPr', {}, filled),
    ]),
    xml('p:spPr', {}, [transform('a:xfrm', area), ...geometry]),
    textBody(paragraphs, bodyProperties(anchor), language, link),
  ]);
}

function textBody(paragraphs: Paragraph[], properties: XmlNode, language: string, link: Link): XmlNode {
  const nodes = paragraphs.map((paragraph) => paragraphNode(paragraph, 'l', language, link));
  return xml('p:txBody', {}, [properties, xml('a:lstStyle'), ...nodes]);
}

function boxNode({ name, area, form, colour, description }: BoxShape, { id, language, link }: ShapeSetting): XmlNode {
  return xml('p:sp', {}, [
    xml('p:nvSpPr', {}, [objectProperties(id, name, description), xml('p:cNvSpPr'), xml('p:nvPr')]),
    xml('p:spPr', {}, [
      transform('a:xfrm', area),
      rectangle(form),
      solidFill(colour),
      xml('a:ln', {}, [xml('a:noFill')]),
    ]),
    // A shape without a text body is one that PowerPoint repairs.
    textBody([[]], bodyProperties('ctr'), language, link),
  ]);
}

function rectangle(prst = 'rect'): XmlNode {
  return xml('a:prstGeom', { prst }, [xml('a:avLst')]);
}

function frame(shape: TableShape | ChartShape, { id }: ShapeSetting, uri: string, content: XmlNode): XmlNode {
  return xml('p:graphicFrame', {}, [
    xml('p:nvGraphicFramePr', {}, [
      objectProperties(id, shape.name, shape.description),
      xml('p:cNvGraphicFramePr', {}, [xml('a:graphicFrameLocks', { noGrp: 1 })]),
      xml('p:nvPr'),
    ]),
    transform('p:xfrm', shape.area),
    xml('a:graphic', {}, [xml('a:graphicData', { uri }, [content])]),
  ]);
}

function tableNode({ columns, rows }: TableShape, setting: ShapeSetting): XmlNode {
  return xml('a:tbl', {}, [
    xml('a:tblPr', { firstRow: 1 }),
    xml(
      'a:tblGrid',
      {},
      columns.map((width) => xml('a:gridCol', { w: emu(width) })),
    ),
    ...rows.map((row) => rowNode(row, setting)),
  ]);
}

/** Space at the left and right of the text of a cell, and above and below it, in points. */
export const cellMargin = { side: 4, edge: 2 };

function rowNode({ height, cells }: TableRow, { language, link }: ShapeSetting): XmlNode {
  const none = (name: string) => xml(name, { w: 0 }, [xml('a:noFill')]);
  const margins = {
    marL: emu(cellMargin.side),
    marR: emu(cellMargin.side),
    marT: emu(cellMargin.edge),
    marB: emu(cellMargin.edge),
  };
  const rule = xml('a:lnB', { w: emu(0.75) }, [solidFill('line-strong')]);
  const nodes = cells.map(({ paragraph, align }) =>
    xml('a:tc', {}, [
      xml('a:txBody', {}, [xml('a:bodyPr'), xml('a:lstStyle'), paragraphNode(paragraph, align, language, link)]),
      xml('a:tcPr', { ...margins, anchor: 'ctr' }, [
        none('a:lnL'),
        none('a:lnR'),
        none('a:lnT'),
        rule,
        xml('a:noFill'),
      ]),
    ]),
  );
  return xml('a:tr', { h: emu(height) }, nodes);
}
