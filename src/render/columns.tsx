import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { Panel, Point } from '#charts/model.ts';
import { geometry } from './geometry.ts';
import { MissingPatterns, patternId } from './missing-pattern.tsx';
import type { PanelProps } from './panel-props.ts';
import { PointGroup } from './point-group.tsx';
import { seriesOf, tableOf } from './series.ts';
import { textWidth, wrapText } from './text-width.ts';

const top = geometry.line + 4;

/** True when the value labels fit above columns of this width. */
export function fitColumns(panel: Panel, width: number): boolean {
  const slot = width / panel.categories.length / Math.max(1, seriesOf(panel).length);
  return panel.points.every(({ label, missing }) => missing !== null || textWidth(label, geometry.small, true) <= slot);
}

/** Columns along a time axis, with their values above them. */
export function Columns({ model, panel, width, idBase }: PanelProps) {
  const series = seriesOf(panel);
  const slot = width / panel.categories.length;
  const tickLines = Math.max(...panel.categories.map(({ label }) => wrapText(label, slot - 4, geometry.small).length));
  const axis = tickLines * geometry.line + 6;
  const height = top + geometry.plot + axis;
  return (
    <BarChart
      width={width}
      height={height}
      data={tableOf(panel)}
      margin={{ top, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="18%"
      barGap={2}
      accessibilityLayer={false}
    >
      <MissingPatterns model={model} idBase={idBase} />
      <XAxis
        dataKey="category"
        interval={0}
        height={axis}
        tickLine={false}
        axisLine={{ stroke: 'var(--line-strong)' }}
        tick={(tick: { x: number | string; y: number | string; payload: { value: string } }) => (
          <PeriodTick x={Number(tick.x)} y={Number(tick.y)} label={tick.payload.value} width={slot - 4} />
        )}
      />
      <YAxis hide domain={[0, panel.domain?.[1] ?? 1]} />
      {series.map((name, index) => (
        <Bar
          key={name}
          dataKey={`value${index}`}
          isAnimationActive={false}
          shape={(shape: BarShapeProps) => <ColumnMark shape={shape} point={pointOf(shape, index)} idBase={idBase} />}
        />
      ))}
    </BarChart>
  );
}

/** The point that a bar stands for; Recharts hands the datum back with the shape. */
export function pointOf(shape: { payload?: { points?: (Point | undefined)[] } }, series: number): Point | undefined {
  return shape.payload?.points?.[series];
}

function ColumnMark({ shape, point, idBase }: { shape: BarShapeProps; point: Point | undefined; idBase: string }) {
  if (!point) return null;
  const { x, width } = shape;
  const base = top + geometry.plot;
  if (point.missing) {
    return (
      <PointGroup point={point}>
        <rect x={x} y={top} width={width} height={geometry.plot} fill={`url(#${patternId(idBase, point.missing)})`} />
      </PointGroup>
    );
  }
  return (
    <PointGroup point={point}>
      <rect x={x} y={shape.y} width={width} height={Math.max(1, base - shape.y)} fill={`var(--${point.colour})`} />
      <text
        x={x + width / 2}
        y={shape.y - 6}
        textAnchor="middle"
        fontSize={geometry.small}
        fontWeight={600}
        fill="var(--ink)"
      >
        {point.label}
      </text>
    </PointGroup>
  );
}

/** The name of a category below the axis, in as many lines as it needs. */
function PeriodTick({ x, y, label, width }: { x: number; y: number; label: string; width: number }) {
  return (
    <text x={x} y={y + 10} textAnchor="middle" fontSize={geometry.small} fill="var(--ink-soft)">
      {wrapText(label, width, geometry.small).map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : geometry.line - 2}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
