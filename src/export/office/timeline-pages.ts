import type { ChartModel, Panel, Point } from '#charts/model.ts';
import { calendarTicks } from '#render/calendar-ticks.ts';
import { lanesOf } from '#render/lanes.ts';
import { textWidth } from '#render/text-width.ts';
import { paginate } from './paging.ts';
import type { Area, Shape } from './shape.ts';
import { heightOf, labelText, type TextStyle } from './text.ts';

const axis = 22;
const gap = 14;
const line = 0.75;

const names: TextStyle = { size: labelText, colour: 'ink' };
const periods: TextStyle = { size: labelText, colour: 'ink-soft' };
const moments: TextStyle = { size: 12, colour: 'ink-soft' };

/** Where the columns of a timeline stand, in points. */
interface Columns {
  names: number;
  periods: number;
  plot: { x: number; width: number };
}

/** A category: its name, its stretches of time and their periods in words. */
interface TimelineRow {
  id: string;
  name: string;
  words: string;
  points: Point[];
  height: number;
}

/**
 * Stretches of time as shapes on a calendar, with their names at the left and their phases and periods in words at the
 * right. Phases that run at the same time lie in lanes; what still ran has a point at its end.
 */
export function timelinePages(model: ChartModel, area: Area): Shape[][] {
  const columns = columnsOf(area);
  return model.panels.flatMap((panel) => {
    const rows = panel.categories.map(({ id }) => rowOf(panel, id, columns));
    const pages = paginate(rows, ({ height }) => height, area.height - axis, 0);
    return pages.map((page) => {
      const used = page.reduce((sum, { height }) => sum + height, 0);
      const stretch = Math.max(1, Math.min(1.6, (area.height - axis) / used));
      const scale = scaleOf(panel, columns);
      const shapes = page.flatMap((row, place) => {
        const y = area.y + page.slice(0, place).reduce((sum, { height }) => sum + height * stretch, 0);
        return rowShapes(row, { ...area, y, height: row.height * stretch }, columns, scale);
      });
      return [...calendar(panel, model, { ...area, height: used * stretch }, columns), ...shapes];
    });
  });
}

function columnsOf(area: Area): Columns {
  const [left, right] = [area.width * 0.31, area.width * 0.34];
  const plot = { x: area.x + left + gap, width: area.width - left - right - 2 * gap };
  return { names: left, periods: right, plot };
}

function rowOf(panel: Panel, id: string, columns: Columns): TimelineRow {
  const points = panel.points.filter(({ category }) => category.id === id);
  const name = points[0]?.category.label ?? '';
  const isOne = points.length === 1;
  const words = points.map(({ label, series }) => (series && !isOne ? `${series.label}: ${label}` : label)).join('; ');
  const texts = [
    heightOf([[{ text: name, style: names }]], columns.names),
    heightOf([[{ text: words, style: periods }]], columns.periods),
  ];
  return { id, name, words, points, height: Math.max(...texts, lanesOf(points).length * 12) + 6 };
}

/** From a moment in years to its place on the slide; moments outside the calendar stand at its edge. */
function scaleOf({ domain }: Panel, { plot }: Columns): (year: number) => number {
  const [from, to] = domain ?? [0, 1];
  return (year) => plot.x + ((Math.min(to, Math.max(from, year)) - from) / (to - from)) * plot.width;
}

function calendar(panel: Panel, { locale }: ChartModel, area: Area, columns: Columns): Shape[] {
  const [from, to] = panel.domain ?? [0, 1];
  const scale = scaleOf(panel, columns);
  return calendarTicks(from, to, columns.plot.width, locale).flatMap(({ at, label }): Shape[] => [
    {
      type: 'box',
      name: `line ${label}`,
      area: { x: scale(at), y: area.y, width: line, height: area.height },
      form: 'rect',
      colour: 'line',
      description: null,
    },
    {
      type: 'text',
      name: `moment ${label}`,
      area: { x: scale(at) + 3, y: area.y + area.height + 3, width: textWidth(label, 13) + 4, height: axis - 5 },
      paragraphs: [[{ text: label, style: moments }]],
      anchor: 't',
      placeholder: null,
    },
  ]);
}

function rowShapes(row: TimelineRow, area: Area, columns: Columns, scale: (year: number) => number): Shape[] {
  const text = (name: string, words: string, style: TextStyle, x: number, width: number): Shape => ({
    type: 'text',
    name,
    area: { ...area, x, width },
    paragraphs: [[{ text: words, style }]],
    anchor: 'ctr',
    placeholder: null,
  });
  const lanes = lanesOf(row.points);
  const lane = (area.height - 4) / Math.max(1, lanes.length);
  const thickness = Math.min(18, lane * 0.85);
  const top = area.y + 2;
  const bars = lanes.flatMap((phases, place) =>
    phases.flatMap(({ index, extent, colour, label, series }): Shape[] => {
      if (!extent) return [];
      const x = scale(extent.start);
      return [
        {
          type: 'box',
          name: `bar ${row.id} ${index + 1}`,
          area: {
            x,
            y: top + place * lane + (lane - thickness) / 2,
            width: Math.max(3, scale(extent.end ?? Infinity) - x - 1.5),
            height: thickness,
          },
          form: extent.end === null ? 'homePlate' : 'rect',
          colour,
          description: [row.name, series?.label, label].filter(Boolean).join(', '),
        },
      ];
    }),
  );
  return [
    text(`row ${row.id}`, row.name, names, area.x, columns.names),
    ...bars,
    text(`period ${row.id}`, row.words, periods, area.x + area.width - columns.periods, columns.periods),
  ];
}
