import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts, loadImage, type SKRSContext2D } from '@napi-rs/canvas';
import type { Picture } from '#export/picture.ts';
import { writeXml, xml, type XmlNode } from '#export/xml.ts';

const family = 'Site font';
const fontFile = '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2';

/**
 * Paints a picture as a PNG without a browser and without fonts of the system: the shapes as SVG, then the texts, which
 * Skia sets in the site's own font only on a canvas.
 * @throws Error when the font is not there, or a node is moved in another way than by `translate`
 */
export async function paintPicture({ width, height, layout, nodes }: Picture): Promise<Buffer> {
  if (!GlobalFonts.has(family)) {
    const file = createRequire(import.meta.url).resolve(fontFile);
    if (!GlobalFonts.registerFromPath(file, family)) throw new Error(`expected a font in ${file}, received none`);
  }
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, width, height);
  const viewBox = `0 0 ${layout.width} ${layout.height}`;
  const shapes = xml('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox }, nodes);
  pen.drawImage(await loadImage(Buffer.from(writeXml(withoutTexts(shapes)))), 0, 0, width, height);
  pen.scale(width / layout.width, width / layout.width);
  for (const node of nodes) paintTexts(pen, node);
  return canvas.encode('png');
}

function withoutTexts(node: XmlNode): XmlNode {
  const children = node.children.filter((child) => typeof child === 'string' || child.name !== 'text');
  return { ...node, children: children.map((child) => (typeof child === 'string' ? child : withoutTexts(child))) };
}

function paintTexts(pen: SKRSContext2D, node: XmlNode): void {
  if (node.name === 'text') return paintText(pen, node);
  const { transform } = node.attributes;
  const move = typeof transform === 'string' ? /^translate\(([-\d.]+)[ ,]+([-\d.]+)\)$/.exec(transform) : null;
  if (transform !== undefined && !move) throw new Error(`expected a translation, received ${transform}`);
  pen.save();
  if (move) pen.translate(Number(move[1]), Number(move[2]));
  for (const child of node.children) if (typeof child !== 'string') paintTexts(pen, child);
  pen.restore();
}

type Attributes = XmlNode['attributes'];

/** Pieces that follow each other from one point on. */
interface Chunk {
  x: number;
  y: number;
  pieces: { text: string; attributes: Attributes; gap: number }[];
}

function paintText(pen: SKRSContext2D, { attributes, children }: XmlNode): void {
  for (const { x, y, pieces } of chunksOf(attributes, children)) {
    const widths = pieces.map((piece) => {
      pen.font = fontOf(piece.attributes);
      return piece.gap + pen.measureText(piece.text).width;
    });
    const whole = widths.reduce((sum, width) => sum + width, 0);
    const anchor = attributes['text-anchor'];
    let left = x - (anchor === 'end' ? whole : anchor === 'middle' ? whole / 2 : 0);
    pieces.forEach((piece, index) => {
      pen.font = fontOf(piece.attributes);
      const { stroke, fill = '#000000' } = piece.attributes;
      if (stroke !== undefined && stroke !== 'none') {
        pen.strokeStyle = String(stroke);
        pen.lineWidth = Number(piece.attributes['stroke-width'] ?? 1);
        pen.lineJoin = 'round';
        pen.strokeText(piece.text, left + piece.gap, y);
      }
      pen.fillStyle = String(fill);
      pen.fillText(piece.text, left + piece.gap, y);
      left += widths[index] ?? 0;
    });
  }
}

function chunksOf(attributes: Attributes, children: XmlNode['children']): Chunk[] {
  const chunks: Chunk[] = [{ x: Number(attributes['x'] ?? 0), y: Number(attributes['y'] ?? 0), pieces: [] }];
  for (const child of children) {
    const own = typeof child === 'string' ? {} : child.attributes;
    const last = chunks.at(-1);
    const y = Number(own['y'] ?? last?.y ?? 0) + Number(own['dy'] ?? 0);
    if (own['x'] !== undefined) chunks.push({ x: Number(own['x']), y, pieces: [] });
    const text = typeof child === 'string' ? child : child.children.filter((part) => typeof part === 'string').join('');
    chunks.at(-1)?.pieces.push({ text, attributes: { ...attributes, ...own }, gap: Number(own['dx'] ?? 0) });
  }
  return chunks;
}

function fontOf(attributes: Attributes): string {
  return `${attributes['font-weight'] ?? 400} ${attributes['font-size'] ?? 14}px "${family}"`;
}
