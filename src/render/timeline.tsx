import { Bar, BarChart, ReferenceLine, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { Panel, Point } from '#charts/model.ts';
import { geometry } from './geometry.ts';
import type { PanelProps } from './panel-props.ts';
import { PointGroup } from './point-group.tsx';
import { RowLabel, rowLabels } from './row-labels.tsx';
import { textWidth } from './text-width.ts';

const thickness = 14;

/** Stretches of time on a calendar, one line a category; what still ran has an open end. */
export function Timeline({ panel, width }: PanelProps) {
  const [from, to] = panel.domain ?? [0, 1];
  const labels = rowLabels(panel.categories, width);
  const row = labels.height + thickness + geometry.rowGap;
  const axis = geometry.line;
  const years = calendarYears(from, to, width);
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
      <XAxis
        type="number"
        domain={[from, to]}
        allowDataOverflow
        ticks={years}
        interval={0}
        height={axis}
        tickLine={false}
        axisLine={false}
        tick={(tick: { x: number | string; y: number | string; payload: { value: number } }) => (
          <text x={Number(tick.x) + 3} y={Number(tick.y) + 6} fontSize={geometry.small} fill="var(--ink-soft)">
            {tick.payload.value}
          </text>
        )}
      />
      <YAxis type="category" dataKey="category" hide width={0} />
      {years.map((year) => (
        <ReferenceLine key={year} x={year} stroke="var(--line)" />
      ))}
      {labels.lines.map((lines, index) => (
        <RowLabel key={panel.categories[index]?.id} lines={lines} x={0} bottom={index * row + labels.height} />
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

/** The years that are written, so far apart that they never touch. */
function calendarYears(from: number, to: number, width: number): number[] {
  const first = Math.ceil(from);
  const room = textWidth('2018', geometry.small) + 14;
  const step = Math.max(1, Math.ceil(room / (width / (to - from))));
  const years: number[] = [];
  for (let year = first; year < to - 0.2; year += step) years.push(year);
  return years;
}

function Stretches({ points, scale, y }: { points: Point[]; scale: (year: number) => number; y: number }) {
  return points.map((point) => {
    if (!point.extent) return null;
    const start = scale(point.extent.start);
    const isOpen = point.extent.end === null;
    const end = scale(point.extent.end ?? Infinity);
    const length = Math.max(3, end - start - 2);
    return (
      <PointGroup key={point.index} point={point}>
        {isOpen ? (
          <path
            d={`M${start},${y} H${end - 7} L${end},${y + thickness / 2} L${end - 7},${y + thickness} H${start} Z`}
            fill={`var(--${point.colour})`}
          />
        ) : (
          <rect x={start} y={y} width={length} height={thickness} fill={`var(--${point.colour})`} />
        )}
      </PointGroup>
    );
  });
}
