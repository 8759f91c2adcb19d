import { Bar, BarChart, CartesianGrid, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { Panel, Point } from '#charts/model.ts';
import { formatPeriod } from '#format/period.ts';
import type { Locale } from '#i18n/locale.ts';
import { geometry } from './geometry.ts';
import type { PanelProps } from './panel-props.ts';
import { PointGroup } from './point-group.tsx';
import { halo, RowLabel, rowLabels } from './row-labels.tsx';
import { textWidth } from './text-width.ts';

const thickness = 14;

/** Stretches of time on a calendar, one line a category; what still ran has an open end. */
export function Timeline({ model, panel, width }: PanelProps) {
  const [from, to] = panel.domain ?? [0, 1];
  const labels = rowLabels(panel.categories, width);
  const row = labels.height + thickness + geometry.rowGap;
  const axis = geometry.line;
  const ticks = calendarTicks(from, to, width, model.locale);
  const data = panel.categories.map((category) => {
    const points = panel.points.filter((point) => point.category.id === category.id);
    const starts = points.map((point) => point.extent?.start ?? from);
    const ends = points.map((point) => point.extent?.end ?? to);
    return {
      category: category.label,
      points,
      range: [Math.max(from, Math.min(...starts)), Math.min(to, Math.max(...ends))],
    };
  });
  const scale = (year: number) => ((Math.min(to, Math.max(from, year)) - from) / (to - from)) * width;
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={row * panel.categories.length + axis}
      data={data}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid horizontal={false} syncWithTicks stroke="var(--line)" />
      <XAxis
        type="number"
        domain={[from, to]}
        allowDataOverflow
        ticks={ticks.map(({ at }) => at)}
        interval={0}
        height={axis}
        tickLine={false}
        axisLine={false}
        tick={(tick: { x: number | string; y: number | string; payload: { value: number } }) => (
          <text x={Number(tick.x) + 3} y={Number(tick.y) + 6} fontSize={geometry.small} fill="var(--ink-soft)">
            {ticks.find(({ at }) => at === tick.payload.value)?.label}
          </text>
        )}
      />
      <YAxis type="category" dataKey="category" hide width={0} />
      {labels.lines.map((lines, index) => (
        <g key={panel.categories[index]?.id}>
          <RowLabel lines={lines} x={0} bottom={index * row + labels.height} />
          <RowPeriod
            text={pointsAt(panel, index)
              .map(({ label }) => label)
              .join('; ')}
            beside={lines.at(-1) ?? ''}
            width={width}
            bottom={index * row + labels.height}
          />
        </g>
      ))}
      <Bar
        dataKey="range"
        isAnimationActive={false}
        shape={(shape: BarShapeProps & { index?: number }) => (
          <Stretches points={pointsAt(panel, shape.index)} scale={scale} y={(shape.index ?? 0) * row + labels.height} />
        )}
      />
    </BarChart>
  );
}

function pointsAt(panel: Panel, index: number | undefined): Point[] {
  const category = panel.categories[index ?? 0];
  return panel.points.filter((point) => point.category.id === category?.id);
}

/** A moment of the calendar that is written below it. */
export interface Tick {
  at: number;
  label: string;
}

/** Years, or months where the calendar is short, so far apart that their names never touch. */
export function calendarTicks(from: number, to: number, width: number, locale: Locale): Tick[] {
  const isShort = to - from <= 2;
  const moments = isShort ? (to - from) * 12 : to - Math.ceil(from);
  const first = isShort ? Math.round(from * 12) : Math.ceil(from);
  const tickAt = (step: number): Tick => {
    if (!isShort) return { at: first + step, label: String(first + step) };
    const months = first + step;
    const period = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
    return { at: months / 12, label: formatPeriod(period, locale) };
  };
  const all = Array.from({ length: Math.ceil(moments - 0.1) }, (_, step) => tickAt(step));
  const room = Math.max(...all.map(({ label }) => textWidth(label, geometry.small))) + 14;
  const every = Math.max(1, Math.ceil(room / (width / moments)));
  return all.filter(({ at }, index) => index % every === 0 && ((to - at) / (to - from)) * width >= room - 14);
}

/** The periods of a row in words, at the right where there is room. */
function RowPeriod({ text, beside, width, bottom }: { text: string; beside: string; width: number; bottom: number }) {
  if (textWidth(beside, geometry.text) + textWidth(text, geometry.small) + 24 > width) return null;
  return (
    <text x={width} y={bottom - 6} textAnchor="end" fontSize={geometry.small} fill="var(--ink-soft)" {...halo}>
      {text}
    </text>
  );
}

function Stretches({ points, scale, y }: { points: Point[]; scale: (year: number) => number; y: number }) {
  return points.map((point, index) => {
    if (!point.extent) return null;
    // Phases that follow each other take turns, so that the eye tells them apart.
    const colour = index % 2 === 0 ? point.colour : 'series-2';
    const start = scale(point.extent.start);
    const isOpen = point.extent.end === null;
    const end = scale(point.extent.end ?? Infinity);
    const length = Math.max(3, end - start - 2);
    return (
      <PointGroup key={point.index} point={point}>
        {isOpen ? (
          <path
            d={`M${start},${y} H${end - 7} L${end},${y + thickness / 2} L${end - 7},${y + thickness} H${start} Z`}
            fill={`var(--${colour})`}
          />
        ) : (
          <rect x={start} y={y} width={length} height={thickness} fill={`var(--${colour})`} />
        )}
      </PointGroup>
    );
  });
}
