import { isDrawnAsSvg, legendNotes } from '#charts/legend.ts';
import type { ChartModel } from '#charts/model.ts';
import { missingPaths, missingSwatch } from '#render/missing-paths.ts';
import type { Missing } from '#schema/observation.ts';
import { lightColour } from './light-palette.ts';
import {
  firstBaseline,
  lineWidth,
  translated,
  textAttributes,
  textLines,
  textStyles,
  type Block,
} from './picture-text.ts';
import { xml, type XmlNode } from './xml.ts';

/** Air between neighbours. */
const gap = 18;
/** Widths of swatches with their air. */
const swatchRoom = { series: 21, missing: missingSwatch.width + 7 };

interface Item {
  swatch: XmlNode[];
  /** Width that the swatch takes. */
  room: number;
  text: string;
}

/** What the legend of a figure says: series, reasons for missing values, marks of doubt. */
export function legendBlock(model: ChartModel, width: number): Block {
  const items = [
    ...model.legend.map(({ label, colour }) => ({
      swatch: [seriesSwatch(colour)],
      room: swatchRoom.series,
      text: label,
    })),
    ...(isDrawnAsSvg(model) ? model.missing : []).map(({ reason, label }) => ({
      swatch: patternSwatch(reason),
      room: swatchRoom.missing,
      text: label,
    })),
    ...legendNotes(model).map((note) => ({ swatch: [], room: 0, text: note })),
  ];
  return flow(items, width);
}

/** The items one after the other, in as many lines as they need. */
function flow(items: Item[], width: number): Block {
  const style = textStyles.legend;
  let x = 0;
  let line = -1;
  const nodes = items.flatMap(({ swatch, room: indent, text }) => {
    const lines = textLines(text, width - indent, style);
    const own = indent + Math.max(...lines.map((part) => lineWidth(part, style)));
    const startsLine = line < 0 || x + own > width;
    if (startsLine) {
      line += 1;
      x = 0;
    }
    const place = translated(
      [
        ...swatch,
        ...lines.map((part, index) =>
          xml('text', { x: indent, y: firstBaseline(style) + index * style.leading, ...textAttributes(style) }, [part]),
        ),
      ],
      x,
      line * style.leading,
    );
    x += own + gap;
    if (lines.length > 1) {
      line += lines.length - 1;
      x = Infinity;
    }
    return [place];
  });
  return { height: (line + 1) * style.leading, nodes };
}

function seriesSwatch(colour: string): XmlNode {
  return xml('rect', { x: 0, y: 2.5, width: 14, height: 14, fill: lightColour(colour) });
}

function patternSwatch(reason: Missing): XmlNode[] {
  const id = `legend-${reason}`;
  const stroke = lightColour('ink-soft');
  const pattern = { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' };
  const path = { d: missingPaths[reason], stroke, 'stroke-width': 1.2, fill: 'none' };
  const box = { ...missingSwatch, fill: `url(#${id})` };
  return [xml('defs', {}, [xml('pattern', pattern, [xml('path', path)])]), translated([xml('rect', box)], 0, 2.5)];
}
