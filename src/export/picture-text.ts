import { textWidth, wrapText } from '#render/text-width.ts';
import { lightColour } from './light-palette.ts';
import { xml, type XmlNode } from './xml.ts';

/** A part of a picture, drawn from its own upper left corner. */
export interface Block {
  height: number;
  nodes: XmlNode[];
}

/** How a text is set; sizes in pixels. */
export interface TextStyle {
  size: number;
  /** Distance from line to line. */
  leading: number;
  isBold?: boolean;
  /** Name of a colour token. */
  colour: 'ink' | 'ink-soft';
}

/** The voices of a picture, after those of a figure on a page. */
export const textStyles = {
  title: { size: 22, leading: 27, isBold: true, colour: 'ink' },
  subtitle: { size: 15, leading: 20, colour: 'ink-soft' },
  panel: { size: 15, leading: 19, isBold: true, colour: 'ink' },
  legend: { size: 13.5, leading: 19, colour: 'ink-soft' },
  note: { size: 13, leading: 17.5, colour: 'ink-soft' },
  number: { size: 24, leading: 29, isBold: true, colour: 'ink' },
  uncertain: { size: 20, leading: 25, colour: 'ink-soft' },
  name: { size: 14.5, leading: 18.5, colour: 'ink' },
  aside: { size: 14, leading: 18.5, colour: 'ink-soft' },
} satisfies Record<string, TextStyle>;

/** Attributes of a text in a style; its place is up to the caller. */
export function textAttributes({ size, isBold, colour }: TextStyle): XmlNode['attributes'] {
  return { 'font-size': size, fill: lightColour(colour), ...(isBold ? { 'font-weight': 650 } : {}) };
}

/** The text in lines of at most `width` pixels. */
export function textLines(text: string, width: number, { size, isBold = false }: TextStyle): string[] {
  return wrapText(text, width / (isBold ? 1.06 : 1), size);
}

/** A paragraph, begun by the word `lead` in bold where there is one. */
export function textBlock(text: string, width: number, style: TextStyle, lead?: string): Block {
  const lines = textLines(lead ? `${lead}: ${text}` : text, width, style);
  const nodes = lines.map((line, index) => {
    const place = { x: 0, y: firstBaseline(style) + index * style.leading, ...textAttributes(style) };
    const isLed = lead !== undefined && index === 0 && line.startsWith(`${lead}:`);
    const parts = isLed ? [xml('tspan', { 'font-weight': 650 }, [`${lead}:`]), line.slice(lead.length + 1)] : [line];
    return xml('text', place, parts);
  });
  return { height: lines.length * style.leading, nodes };
}

/** From the upper edge of a line to the line its letters stand on. */
export function firstBaseline({ size, leading }: TextStyle): number {
  return (leading - size) / 2 + size * 0.82;
}

/** Width of a line in a style. */
export function lineWidth(text: string, { size, isBold = false }: TextStyle): number {
  return textWidth(text, size, isBold);
}

/** Blocks below each other, with air between those that have a height. */
export function stack(blocks: Block[], gap: number): Block {
  const filled = blocks.filter(({ height }) => height > 0);
  const nodes = filled.map((block, index) => {
    const top = filled.slice(0, index).reduce((sum, { height }) => sum + height + gap, 0);
    return translated(block.nodes, 0, top);
  });
  const heights = filled.reduce((sum, { height }) => sum + height, 0);
  return { height: heights + Math.max(0, filled.length - 1) * gap, nodes };
}

/** Nodes translated by x and y. */
export function translated(nodes: XmlNode[], x: number, y: number): XmlNode {
  return xml('g', { transform: `translate(${round(x)} ${round(y)})` }, nodes);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
