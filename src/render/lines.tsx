import { CartesianGrid, Line, LineChart, XAxis, YAxis, type DotItemDotProps } from 'recharts';
import type { Point } from '#charts/model.ts';
import { formatNumber } from '#format/number.ts';
import { geometry } from './geometry.ts';
import type { PanelProps } from './panel-props.ts';
import { PointGroup } from './point-group.tsx';
import { periodAxisHeight, PeriodTick, type TickProps } from './period-axis.tsx';
import { halo } from './row-labels.tsx';
import { pointOf, seriesOf, type Datum } from './series.ts';
import { textWidth, wrapText } from './text-width.ts';

const top = 20;
/** Taller than the plot of columns: lines need room to stay apart. */
const plotHeight = 260;
const side = 14;
/** From a dot to the line its label stands on, below it. */
const below = 16;
/** What a label above a dot takes, with the dot above it. */
const roomAbove = 30;
const dashes = ['0', '7 4', '2 4', '10 3 2 3', '1 3'];

/** Lines over periods, each with its name at its end; a missing value is a gap. */
export function Lines({ model, panel, width }: PanelProps) {
  const series = seriesOf(panel);
  const names = series.map((id) => panel.points.find((point) => point.series?.id === id)?.series?.label ?? '');
  const nameWidth = Math.min(width * 0.3, Math.max(...names.map((name) => textWidth(name, geometry.small)), 40));
  const axisWidth = textWidth(formatNumber(panel.domain?.[1] ?? 0, 'plain', model.locale), geometry.small) + 12;
  const plot = width - axisWidth - nameWidth - 10;
  const slot = plot / Math.max(1, panel.categories.length - 1);
  const axis = periodAxisHeight(panel.categories, slot);
  const ticks = niceTicks(panel.domain?.[1] ?? 1);
  const maximum = ticks.at(-1) ?? 1;
  const data = panel.categories.map((category): Datum => {
    const points = series.map((id) =>
      panel.points.find((point) => point.category.id === category.id && point.series?.id === id),
    );
    const values = Object.fromEntries(
      points.flatMap((point, index) => (point?.value == null ? [] : [[`value${index}`, point.value]])),
    );
    return { category: category.label, points, ...values };
  });
  const yOf = (value: number) => top + plotHeight * (1 - value / maximum);
  const ends = endLabels(panel.points, series, names, nameWidth, yOf);
  return (
    <LineChart
      width={width}
      height={top + plotHeight + axis}
      data={data}
      margin={{ top, right: nameWidth + 10, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <YAxis
        width={axisWidth}
        domain={[0, maximum]}
        ticks={ticks}
        tickLine={false}
        axisLine={false}
        tick={(tick: { y: number | string; payload: { value: number } }) => (
          <text x={0} y={Number(tick.y) + 4} fontSize={geometry.small} fill="var(--ink-soft)">
            {formatNumber(tick.payload.value, 'plain', model.locale)}
          </text>
        )}
      />
      <XAxis
        dataKey="category"
        interval={0}
        height={axis}
        padding={{ left: side, right: side }}
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        tick={(tick: TickProps) => <PeriodTick tick={tick} periods={panel.categories} slot={slot} />}
      />
      {series.map((id, index) => (
        <Line
          key={id}
          dataKey={`value${index}`}
          type="linear"
          stroke={`var(--${colourOf(panel.points, id)})`}
          strokeWidth={2.5}
          strokeDasharray={dashes[index % dashes.length] ?? '0'}
          isAnimationActive={false}
          activeDot={false}
          dot={(dot: DotItemDotProps) => (
            <LineDot
              key={dot.index}
              x={dot.cx}
              y={dot.cy}
              point={pointOf(dot, index)}
              isBelow={labelIsBelow(dot.payload?.points, index, yOf)}
            />
          )}
        />
      ))}
      {ends.map(({ id, y, lines }) => (
        <text key={id} fontSize={geometry.small} fontWeight={600} fill="var(--ink)">
          {lines.map((line, index) => (
            <tspan key={line} x={width - nameWidth} y={y + 4 + index * (geometry.line - 3)}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </LineChart>
  );
}

interface LineDotProps {
  x: number | undefined;
  y: number | undefined;
  point: Point | undefined;
  /** Whether the label stands below the dot. */
  isBelow: boolean;
}

function LineDot({ x, y, point, isBelow }: LineDotProps) {
  if (!point || point.value === null || x === undefined || y === undefined) return <g />;
  return (
    <PointGroup point={point}>
      <circle cx={x} cy={y} r={12} fill="transparent" />
      <circle cx={x} cy={y} r={4.5} fill={`var(--${point.colour})`} />
      <text
        x={x}
        y={isBelow ? y + below : y - 10}
        textAnchor="middle"
        fontSize={geometry.small}
        fill="var(--ink)"
        {...halo}
      >
        {point.label}
      </text>
    </PointGroup>
  );
}

/** True when a dot close above leaves no room for the label, and the axis leaves room below. */
function labelIsBelow(points: (Point | undefined)[] | undefined, index: number, yOf: (value: number) => number) {
  const own = points?.[index]?.value;
  if (own == null || yOf(own) + below + 2 > yOf(0)) return false;
  const others =
    points?.flatMap((point, place) => (place === index || point?.value == null ? [] : [point.value])) ?? [];
  return others.some((value) => value >= own && yOf(own) - yOf(value) < roomAbove);
}

function colourOf(points: Point[], series: string): string {
  return points.find((point) => point.series?.id === series)?.colour ?? 'series-1';
}

/** Steps from zero to the first of 1, 2, 4, 5, 6, 8 or 10 times a power of ten that is not below the value. */
function niceTicks(value: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  const last = [1, 2, 4, 5, 6, 8].find((digit) => digit * power >= value) ?? 10;
  const step = last === 5 ? 1 : last > 2 ? 2 : last / 2;
  return Array.from({ length: last / step + 1 }, (_, index) => index * step * power);
}

/** The names at the ends of the lines, moved down where they would overlap. */
function endLabels(points: Point[], series: string[], names: string[], width: number, yOf: (value: number) => number) {
  const ends = series.map((id, index) => {
    const last = points.filter((point) => point.series?.id === id && point.value !== null).at(-1);
    return { id, y: yOf(last?.value ?? 0), lines: wrapText(names[index] ?? '', width, geometry.small) };
  });
  let free = -Infinity;
  return ends
    .toSorted((a, b) => a.y - b.y)
    .map((end) => {
      const y = Math.max(end.y, free);
      free = y + end.lines.length * (geometry.line - 3) + 4;
      return { ...end, y };
    });
}
