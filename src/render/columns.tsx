import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { ChartModel, Panel, Point } from '#charts/model.ts';
import { geometry } from './geometry.ts';
import { MissingPatterns } from './missing-pattern.tsx';
import { MissingRegion } from './missing-region.tsx';
import type { PanelProps } from './panel-props.ts';
import { PointGroup } from './point-group.tsx';
import { periodAxisHeight, PeriodTick, type TickProps } from './period-axis.tsx';
import { pointOf, seriesOf, dataOf } from './series.ts';
import { textWidth } from './text-width.ts';

const top = geometry.line + 4;
/** Height of the plot when there is nothing to compare: room for upright words. */
const emptyPlot = 120;

/** True when the value labels fit above columns of this width. */
export function fitColumns(panel: Panel, width: number): boolean {
  const slot = width / panel.categories.length / Math.max(1, seriesOf(panel).length);
  return panel.points.every(({ label, missing }) => missing !== null || textWidth(label, geometry.text, true) <= slot);
}

/** Columns along a time axis, with their values above them. */
export function Columns({ model, panel, width, plot: room, idBase }: PanelProps) {
  const series = seriesOf(panel);
  const slot = width / panel.categories.length;
  const axis = periodAxisHeight(panel.categories, slot);
  const plot = plotHeight(panel, room);
  const height = top + plot + axis;
  return (
    <BarChart
      width={width}
      height={height}
      data={dataOf(panel)}
      margin={{ top, right: 0, bottom: 0, left: 0 }}
      barCategoryGap={panel.domain ? '18%' : '8%'}
      barGap={2}
      accessibilityLayer={false}
    >
      <MissingPatterns reasons={model.missing.map(({ reason }) => reason)} idBase={idBase} />
      <XAxis
        dataKey="category"
        interval={0}
        height={axis}
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        tick={(tick: TickProps) => <PeriodTick tick={tick} periods={panel.categories} slot={slot} />}
      />
      <YAxis hide domain={[0, panel.hasOwnScale ? (panel.domain?.[1] ?? 1) : highestOf(panel)]} />
      {series.map((name, index) => (
        <Bar
          key={name}
          dataKey={`value${index}`}
          isAnimationActive={false}
          shape={(shape: BarShapeProps) => (
            <ColumnMark
              shape={shape}
              point={pointOf(shape, index)}
              plot={plot}
              words={missingWords(pointOf(shape, index), model)}
              idBase={idBase}
            />
          )}
        />
      ))}
    </BarChart>
  );
}

/**
 * As high as its highest column on the scale that panels share, so that small values leave no air above them; on a scale
 * of its own half of the others, so that nobody compares its heights with theirs.
 */
function plotHeight(panel: Panel, room: number): number {
  const { domain, hasOwnScale } = panel;
  if (!domain) return emptyPlot;
  return hasOwnScale ? room / 2 : (room * highestOf(panel)) / domain[1];
}

/** The highest value of a panel; without any, the end of its scale. */
function highestOf({ points, domain }: Panel): number {
  return Math.max(...points.map(({ value }) => value ?? 0)) || (domain?.[1] ?? 1);
}

interface ColumnMarkProps {
  shape: BarShapeProps;
  point: Point | undefined;
  /** Height of the plot. */
  plot: number;
  /** What is written where the value is missing. */
  words: string;
  idBase: string;
}

function ColumnMark({ shape, point, plot, words, idBase }: ColumnMarkProps) {
  if (!point) return null;
  const { x, width } = shape;
  const base = top + plot;
  if (point.missing) {
    return (
      <PointGroup point={point}>
        <MissingRegion x={x} y={0} width={width} height={base} reason={point.missing} words={words} idBase={idBase} />
      </PointGroup>
    );
  }
  // A value of nearly nothing is one pixel high, so that it can be seen.
  const y = Math.min(shape.y, base - 1);
  return (
    <PointGroup point={point}>
      <rect x={x} y={y} width={width} height={base - y} fill={`var(--${point.colour})`} />
      <text x={x + width / 2} y={y - 6} textAnchor="middle" fontSize={geometry.text} fontWeight={600} fill="var(--ink)">
        {point.label}
      </text>
    </PointGroup>
  );
}

/** The name of a series without any value, which no legend tells from its neighbour; else why the value is missing. */
function missingWords(point: Point | undefined, { legend }: ChartModel): string {
  const isNamed = !point?.series || legend.some(({ id }) => id === point.series?.id);
  return (isNamed ? point?.label : point.series?.label) ?? '';
}
