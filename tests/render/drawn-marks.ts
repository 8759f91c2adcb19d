import { JSDOM } from 'jsdom';
import type { Panel, Point } from '#charts/model.ts';

/** A shape of a mark with the attributes that place it. */
export interface Shape {
  name: string;
  fill: string;
  stroke: string;
  /** Absent attributes are NaN. */
  x: number;
  y: number;
  width: number;
  height: number;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  cx: number;
  cy: number;
  r: number;
  /** The path as it is written; empty for other shapes. */
  d: string;
}

/** A text of a drawing. */
export interface DrawnText {
  text: string;
  x: number;
  /** Where its first line stands, and its last. */
  y: number;
  bottom: number;
  /** Its lines, one at least. */
  lines: string[];
}

/** The drawing of a panel, read back from its markup. */
export interface DrawnPanel {
  panel: Panel;
  width: number;
  height: number;
  /** The shapes of each point, by its index, in the order of the markup; what serves the pointer only is left out. */
  marks: Map<number, Shape[]>;
  /** The texts in the mark of each point, by its index. */
  labels: Map<number, DrawnText[]>;
  /** The shapes that belong to no point: gridlines and lines between points. */
  others: Shape[];
  /** The texts that belong to no point, such as labels of an axis. */
  texts: DrawnText[];
}

/** Reads the drawings of a chart back from its picture, a panel each. */
export function readDrawings(picture: string, panels: Panel[]): DrawnPanel[] {
  const drawings = [...JSDOM.fragment(picture).querySelectorAll<SVGSVGElement>('svg[data-drawing]')];
  if (drawings.length !== panels.length) throw new Error(`expected ${panels.length} drawings, got ${drawings.length}`);
  return panels.map((panel, place) => {
    const drawing = drawings[place];
    if (!drawing) throw new Error(`expected a drawing of panel ${panel.id}`);
    const marks = new Map<number, Shape[]>();
    const labels = new Map<number, DrawnText[]>();
    for (const group of drawing.querySelectorAll('[data-point]')) {
      const index = Number(group.getAttribute('data-point'));
      marks.set(index, [...(marks.get(index) ?? []), ...visible(group).map(shapeOf)]);
      labels.set(index, [...(labels.get(index) ?? []), ...[...group.querySelectorAll('text')].map(textOf)]);
    }
    return {
      panel,
      width: Number(drawing.getAttribute('width')),
      height: Number(drawing.getAttribute('height')),
      marks,
      labels,
      others: visible(drawing)
        .filter((element) => element.closest('[data-point], defs') === null)
        .map(shapeOf),
      texts: [...drawing.querySelectorAll('text')].filter((text) => !text.closest('[data-point]')).map(textOf),
    };
  });
}

/** The shapes of one kind of a point. */
export function shapesOf({ marks }: DrawnPanel, { index }: Point, name: string): Shape[] {
  return (marks.get(index) ?? []).filter((shape) => shape.name === name);
}

/** The one bar of a point; all NaN where there is none. */
export function barOf(panel: DrawnPanel, point: Point): Pick<Shape, 'x' | 'y' | 'width' | 'height' | 'fill'> {
  return shapesOf(panel, point, 'rect')[0] ?? { x: NaN, y: NaN, width: NaN, height: NaN, fill: '' };
}

/** Upper edge of the dot or bar of a point. */
export function topOfMark(panel: DrawnPanel, point: Point): number {
  const [dot] = shapesOf(panel, point, 'circle');
  return dot ? dot.cy - dot.r : barOf(panel, point).y;
}

/** A text without its spaces, as lines are broken at them. */
export function solid(text: string): string {
  return text.replace(/\s/g, '');
}

/** The texts of a panel that say one of these words, broken into lines or not. */
export function textsThatSay({ texts }: DrawnPanel, words: string): DrawnText[] {
  return texts.filter(({ text }) => solid(text) === solid(words));
}

function visible(element: Element): Element[] {
  return [...element.querySelectorAll('rect, circle, path, line')].filter(
    (shape) => shape.getAttribute('fill') !== 'transparent',
  );
}

function shapeOf(shape: Element): Shape {
  return {
    name: shape.localName,
    fill: shape.getAttribute('fill') ?? '',
    stroke: shape.getAttribute('stroke') ?? '',
    x: numberOf(shape, 'x'),
    y: numberOf(shape, 'y'),
    width: numberOf(shape, 'width'),
    height: numberOf(shape, 'height'),
    x1: numberOf(shape, 'x1'),
    x2: numberOf(shape, 'x2'),
    y1: numberOf(shape, 'y1'),
    y2: numberOf(shape, 'y2'),
    cx: numberOf(shape, 'cx'),
    cy: numberOf(shape, 'cy'),
    r: numberOf(shape, 'r'),
    d: shape.getAttribute('d') ?? '',
  };
}

function textOf(text: Element): DrawnText {
  const lines = [...text.querySelectorAll('tspan[x]')];
  const [first = text] = lines;
  const y = numberOf(text, 'y', first);
  return {
    text: text.textContent ?? '',
    x: numberOf(text, 'x', first),
    y,
    bottom: lines.reduce((at, line) => numberOf(line, 'y') || at + (numberOf(line, 'dy') || 0), y),
    lines: lines.length > 0 ? lines.map((line) => line.textContent ?? '') : [text.textContent ?? ''],
  };
}

function numberOf(element: Element, name: string, instead: Element = element): number {
  const value = element.getAttribute(name) ?? instead.getAttribute(name);
  return value === null ? NaN : Number(value);
}
