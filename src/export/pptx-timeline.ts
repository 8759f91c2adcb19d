import type { ChartModel, Panel } from '#charts/model.ts';
import { calendarTicks } from '#render/calendar-ticks.ts';
import { lanesOf } from '#render/lanes.ts';
import type { TextStyle } from './picture-text.ts';
import { addBox, addText, fittingStyle, type Area, type Sheet } from './pptx-sheet.ts';

const axis = 20;
const gap = 14;

/**
 * Stretches of time as shapes on a calendar, with their names at the left and their phases and periods in words at the
 * right. Phases that run at the same time lie in lanes; what still ran has a point at its end.
 */
export function addTimeline(sheet: Sheet, model: ChartModel, area: Area): void {
  for (const panel of model.panels) {
    const [from, to] = panel.domain ?? [0, 1];
    const names = area.width * 0.27;
    const periods = area.width * 0.25;
    const plot = { x: area.x + names + gap, width: area.width - names - periods - 2 * gap };
    const row = Math.min(44, (area.height - axis) / panel.categories.length);
    const bottom = area.y + row * panel.categories.length;
    const scale = (year: number) => plot.x + ((Math.min(to, Math.max(from, year)) - from) / (to - from)) * plot.width;
    calendarTicks(from, to, plot.width, model.locale).forEach(({ at, label }, index) => {
      const line = { x: scale(at), y: area.y, width: 0.75, height: bottom - area.y };
      addBox(sheet, line, 'line', `line ${index + 1}`, null);
      const place = { x: scale(at) + 3, y: bottom + 3, width: 90, height: axis - 3 };
      const style = { size: 11, leading: 13, colour: 'ink-soft' } as const;
      addText(sheet, [[{ text: label, style }]], place, { name: `moment ${index + 1}` });
    });
    panel.categories.forEach((category, index) => {
      const y = area.y + index * row;
      addRow(sheet, panel, category.id, { ...area, y, height: row }, { names, periods, scale });
    });
  }
}

interface RowMeasure {
  names: number;
  periods: number;
  scale: (year: number) => number;
}

function addRow(sheet: Sheet, panel: Panel, id: string, area: Area, { names, periods, scale }: RowMeasure): void {
  const points = panel.points.filter(({ category }) => category.id === id);
  const name = points[0]?.category.label ?? '';
  const isOne = points.length === 1;
  const words = points.map(({ label, series }) => (series && !isOne ? `${series.label}: ${label}` : label)).join('; ');
  const left = { x: area.x, y: area.y, width: names, height: area.height };
  const right = { x: area.x + area.width - periods, y: area.y, width: periods, height: area.height };
  const sizes = (colour: TextStyle['colour']) =>
    [13, 12, 11, 10, 9].map((size): TextStyle => ({ size, leading: size * 1.12, colour }));
  addText(sheet, [[{ text: name, style: fittingStyle(name, left, sizes('ink')) }]], left, {
    name: `row ${id}`,
    valign: 'middle',
  });
  addText(sheet, [[{ text: words, style: fittingStyle(words, right, sizes('ink-soft')) }]], right, {
    name: `period ${id}`,
    valign: 'middle',
  });
  const lanes = lanesOf(points);
  const lane = (area.height - 4) / Math.max(1, lanes.length);
  const thickness = Math.min(16, lane * 0.85);
  const top = area.y + (area.height - lane * lanes.length) / 2;
  lanes.forEach((phases, place) => {
    for (const { index, extent, colour, label, series } of phases) {
      if (!extent) continue;
      const start = scale(extent.start);
      const bar = {
        x: start,
        y: top + place * lane + (lane - thickness) / 2,
        width: Math.max(3, scale(extent.end ?? Infinity) - start - 1.5),
        height: thickness,
      };
      const own = [name, series?.label, label].filter(Boolean).join(', ');
      const shape = extent.end === null ? 'homePlate' : 'rect';
      addBox(sheet, bar, colour, `bar ${id} ${index + 1}`, own, shape);
    }
  });
}
