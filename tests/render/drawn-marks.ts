import { JSDOM } from 'jsdom';
import type { Panel, Point } from '#charts/model.ts';

/** A shape of a mark with the attributes that place it. */
export interface Shape {
  name: string;
  fill: string;
  /** Absent attributes are NaN. */
  x: number;
  y: number;
  width: number;
  height: number;
  x1: number;
  x2: number;
  cx: number;
  cy: number;
  r: number;
  /** The path as it is written; empty for other shapes. */
  d: string;
}

/** A text of a drawing that belongs to no mark, such as a label of an axis. */
export interface AxisText {
  text: string;
  x: number;
  y: number;
}

/** The drawing of a panel, read back from its markup. */
export interface DrawnPanel {
  panel: Panel;
  width: number;
  height: number;
  /** The shapes of each point, by its index, in the order of the markup; what serves the pointer only is left out. */
  marks: Map<number, Shape[]>;
  /** The shapes that belong to no point: gridlines and lines between points. */
  others: Shape[];
  texts: AxisText[];
}

/** Reads the drawings of a chart back from its picture, a panel each. */
export function readDrawings(picture: string, panels: Panel[]): DrawnPanel[] {
  const drawings = [...JSDOM.fragment(picture).querySelectorAll<SVGSVGElement>('svg[data-drawing]')];
  if (drawings.length !== panels.length) throw new Error(`expected ${panels.length} drawings, got ${drawings.length}`);
  return panels.map((panel, place) => {
    const drawing = drawings[place];
    if (!drawing) throw new Error(`expected a drawing of panel ${panel.id}`);
    const marks = new Map<number, Shape[]>();
    for (const group of drawing.querySelectorAll('[data-point]')) {
      const index = Number(group.getAttribute('data-point'));
      marks.set(index, [...(marks.get(index) ?? []), ...shapesIn(group)]);
    }
    return {
      panel,
      width: Number(drawing.getAttribute('width')),
      height: Number(drawing.getAttribute('height')),
      marks,
      others: visible(drawing)
        .filter((element) => element.closest('[data-point], defs') === null)
        .map(shapeOf),
      texts: [...drawing.querySelectorAll('text')]
        .filter((text) => !text.closest('[data-point]'))
        .map((text) => {
          const placed = text.querySelector('tspan[x]') ?? text;
          return { text: text.textContent ?? '', x: numberOf(text, 'x', placed), y: numberOf(text, 'y', placed) };
        }),
    };
  });
}

/** The shapes of one kind of a point. */
export function shapesOf({ marks }: DrawnPanel, { index }: Point, name: string): Shape[] {
  return (marks.get(index) ?? []).filter((shape) => shape.name === name);
}

const shapes = 'rect, circle, path, line';

function shapesIn(element: Element): Shape[] {
  return visible(element).map(shapeOf);
}

function shapeOf(shape: Element): Shape {
  return {
    name: shape.localName,
    fill: shape.getAttribute('fill') ?? '',
    x: numberOf(shape, 'x'),
    y: numberOf(shape, 'y'),
    width: numberOf(shape, 'width'),
    height: numberOf(shape, 'height'),
    x1: numberOf(shape, 'x1'),
    x2: numberOf(shape, 'x2'),
    cx: numberOf(shape, 'cx'),
    cy: numberOf(shape, 'cy'),
    r: numberOf(shape, 'r'),
    d: shape.getAttribute('d') ?? '',
  };
}

function visible(element: Element): Element[] {
  return [...element.querySelectorAll(shapes)].filter((shape) => shape.getAttribute('fill') !== 'transparent');
}

function numberOf(element: Element, name: string, instead: Element = element): number {
  const value = element.getAttribute(name) ?? instead.getAttribute(name);
  return value === null ? NaN : Number(value);
}
