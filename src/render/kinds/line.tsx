import { useContext } from 'react';
import { CartesianGrid, Line, LineChart, XAxis, YAxis, type DotItemDotProps } from 'recharts';
import { seriesColour } from '#charts/colour.ts';
import type { Point } from '#charts/model.ts';
import { formatNumber } from '#format/number.ts';
import { geometry } from '#render/geometry.ts';
import { ActivePointContext } from '#render/marks.ts';
import { MissingPatterns } from '#render/missing-pattern.tsx';
import { MissingRegion } from '#render/missing-region.tsx';
import type { PanelProps } from '#render/panel-props.ts';
import { PointGroup } from '#render/point-group.tsx';
import { periodAxisHeight, PeriodTick, type TickProps } from '#render/period-axis.tsx';
import { halo } from '#render/row-labels.tsx';
import { useYScale } from '#render/scale.ts';
import { pointOf, seriesOf, type Datum } from '#render/series.ts';
import { textWidth, wrapText } from '#render/text-width.ts';

const top = 20;
/** Height of the plot in that of columns: lines need room to stay apart. */
const plotPart = 1.37;
const side = 14;
/** From a dot to the line its label stands on, below it. */
const below = 16;
/** What a label above a dot takes, with the dot above it. */
const roomAbove = 30;
/** Width of the pattern in a gap. */
const gapWidth = 16;
const dashes = ['0', '7 4', '2 4', '10 3 2 3', '1 3'];

/** Lines over periods, each with its name at its end; a missing value is a gap, with the pattern of its reason. */
export function LinePanel({ model, panel, width, plot: room, idBase }: PanelProps) {
  const plotHeight = Math.round(room * plotPart);
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
  return (
    <LineChart
      width={width}
      height={top + plotHeight + axis}
      data={data}
      margin={{ top, right: nameWidth + 10, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <MissingPatterns reasons={model.missing.map(({ reason }) => reason)} idBase={idBase} />
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
          stroke={`var(--${seriesColour(panel.points.filter((point) => point.series?.id === id))})`}
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
              points={dot.payload?.points ?? []}
              height={plotHeight}
              idBase={idBase}
            />
          )}
        />
      ))}
      <LineNames
        points={panel.points}
        series={series.map((id, index) => ({ id, lines: wrapText(names[index] ?? '', nameWidth, geometry.small) }))}
        x={width - nameWidth}
      />
    </LineChart>
  );
}

interface LineDotProps {
  x: number | undefined;
  y: number | undefined;
  point: Point | undefined;
  /** The points of every line in the same period. */
  points: (Point | undefined)[];
  /** Height of the plot. */
  height: number;
  idBase: string;
}

function LineDot({ x, y, point, points, height, idBase }: LineDotProps) {
  const yOf = useYScale();
  const isActive = useContext(ActivePointContext).point === point?.index;
  if (!yOf || !point || x === undefined) return <g />;
  if (point.missing) {
    const place = { x: x - gapWidth / 2, y: top, width: gapWidth, height };
    return (
      <PointGroup point={point}>
        <MissingRegion {...place} reason={point.missing} words="" idBase={idBase} />
      </PointGroup>
    );
  }
  if (point.value === null || y === undefined) return <g />;
  const isBelow = labelIsBelow(point, points, yOf);
  return (
    <PointGroup point={point}>
      {isActive && <line x1={x} x2={x} y1={top} y2={top + height} stroke="var(--line-strong)" strokeDasharray="2 3" />}
      <circle cx={x} cy={y} r={12} fill="transparent" />
      <circle cx={x} cy={y} r={4.5} fill={`var(--${point.colour})`} />
      <text
        x={x}
        y={isBelow ? y + below : y - 10}
        textAnchor="middle"
        fontSize={geometry.text}
        fill="var(--ink)"
        {...halo}
      >
        {point.label}
      </text>
    </PointGroup>
  );
}

/** True when a dot close above leaves no room for the label, and the axis leaves room below. */
function labelIsBelow({ index, value: own }: Point, points: (Point | undefined)[], yOf: (value: number) => number) {
  if (own === null || yOf(own) + below + 2 > yOf(0)) return false;
  const others = points.flatMap((other) =>
    other && other.index !== index && other.value !== null ? [other.value] : [],
  );
  return others.some((value) => value >= own && yOf(own) - yOf(value) < roomAbove);
}

/** Steps from zero to the first of 1, 2, 4, 5, 6, 8 or 10 times a power of ten that is not below the value. */
function niceTicks(value: number): number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  const last = [1, 2, 4, 5, 6, 8].find((digit) => digit * power >= value) ?? 10;
  const step = last === 5 ? 1 : last > 2 ? 2 : last / 2;
  return Array.from({ length: last / step + 1 }, (_, index) => index * step * power);
}

interface LineNamesProps {
  points: Point[];
  /** The lines of the chart, each with its name in lines of text. */
  series: { id: string; lines: string[] }[];
  x: number;
}

/** The names at the ends of the lines, moved down where they would overlap. */
function LineNames({ points, series, x }: LineNamesProps) {
  const yOf = useYScale();
  if (!yOf) return null;
  const leading = geometry.line - 3;
  const ends = series.map(({ id, lines }) => {
    const last = points.filter((point) => point.series?.id === id && point.value !== null).at(-1);
    return { id, lines, y: yOf(last?.value ?? 0) };
  });
  let free = -Infinity;
  return ends
    .toSorted((a, b) => a.y - b.y)
    .map(({ id, lines, y: end }) => {
      const y = Math.max(end, free);
      free = y + lines.length * leading + 4;
      return (
        <text key={id} fontSize={geometry.small} fontWeight={600} fill="var(--ink)">
          {lines.map((text, index) => (
            <tspan key={text} x={x} y={y + 4 + index * leading}>
              {text}
            </tspan>
          ))}
        </text>
      );
    });
}
