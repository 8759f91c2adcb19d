import type { Locale } from '#i18n/locale.ts';
import type { OfficeChart } from './chart-data.ts';
import type { ChartRoom } from './chart-room.ts';
import type { Paragraph } from './text.ts';

/** Size of a slide in points: 16:9. */
export const slideSize = { width: 960, height: 540 };

/** A place on a slide, in points from its upper left corner. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Placed {
  /** What the program calls it in its list of objects. */
  name: string;
  area: Area;
}

/** Which place of the layout a text fills: the outline and screen readers know it by that. */
export type Placeholder = 'title' | 'subtitle' | 'source';

/** Paragraphs in a box. */
export interface TextShape extends Placed {
  type: 'text';
  paragraphs: Paragraph[];
  /** Where the text stands in its box: at the top or in the middle. */
  anchor: 't' | 'ctr';
  /** Null for a text that the layout has no place for. */
  placeholder: Placeholder | null;
}

/** A coloured box; `homePlate` has a point at its right. */
export interface BoxShape extends Placed {
  type: 'box';
  form: 'rect' | 'homePlate';
  /** Name of a colour token. */
  colour: string;
  /** What it shows, in words; null for decoration. */
  description: string | null;
}

/** A cell of a table, with one paragraph. */
export interface TableCell {
  paragraph: Paragraph;
  align: 'l' | 'ctr' | 'r';
}

/** A row of a table, in points. */
export interface TableRow {
  height: number;
  cells: TableCell[];
}

/** A table whose first row is its head. */
export interface TableShape extends Placed {
  type: 'table';
  /** Widths in points. */
  columns: number[];
  rows: TableRow[];
  /** What it shows, in words. */
  description: string;
}

/** A chart that is edited with its data. */
export interface ChartShape extends Placed {
  type: 'chart';
  chart: OfficeChart;
  /** How the chart divides its area. */
  room: ChartRoom;
  /** What it shows, in words. */
  description: string;
}

/** What stands on a slide. */
export type Shape = TextShape | BoxShape | TableShape | ChartShape;

/** A slide as data. */
export interface Slide {
  /** Which layout of the master it follows. */
  layout: 'cover' | 'chart';
  /** In reading order; the title is first. */
  shapes: Shape[];
  /** The speaker's notes, a paragraph each. */
  notes: string[];
  /** Language of every text. */
  locale: Locale;
}
