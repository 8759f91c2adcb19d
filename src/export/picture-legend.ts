import { isDrawing, legendNotes } from '#charts/legend.ts';
import type { ChartModel } from '#charts/model.ts';
import { missingPaths, missingSwatch } from '#render/missing-pattern.tsx';
import type { Missing } from '#schema/observation.ts';
import { lightColour } from './light-palette.ts';
import { firstBaseline, lineWidth, moved, textAttributes, textLines, textStyles, type Block } from './picture-text.ts';
import { xml, type XmlNode } from './xml.ts';

/** Air between neighbours. */
const gap = 18;
/** Width of a swatch with its air. */
const swatchRoom = 30;

interface Item {
  swatch: XmlNode[];
  text: string;
}

/** What the legend of a figure says: series, reasons for missing values, marks of doubt. */
export function legendBlock(model: ChartModel, width: number): Block {
  const items = [
    ...model.legend.map(({ label, colour }) => ({ swatch: [seriesSwatch(colour)], text: label })),
    ...(isDrawing(model) ? model.missing : []).map(({ reason, label }) => ({
      swatch: patternSwatch(reason),
      text: label,
    })),
    ...legendNotes(model).map((note) => ({ swatch: [], text: note })),
  ];
  return flow(items, width);
}

/** The items one after the other, in as many lines as they need. */
function flow(items: Item[], width: number): Block {
  const style = textStyles.legend;
  let x = 0;
  let line = -1;
  const nodes = items.flatMap(({ swatch, text }) => {
    const indent = swatch.length > 0 ? swatchRoom : 0;
    const lines = textLines(text, width - indent, style);
    const own = indent + Math.max(...lines.map((part) => lineWidth(part, style)));
    const startsLine = line < 0 || x + own > width;
    if (startsLine) {
      line += 1;
      x = 0;
    }
    const place = moved(
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
  return [xml('defs', {}, [xml('pattern', pattern, [xml('path', path)])]), moved([xml('rect', box)], 0, 2.5)];
}
