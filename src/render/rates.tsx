import { Bar, BarChart, CartesianGrid, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { Point } from '#charts/model.ts';
import { formatNumber } from '#format/number.ts';
import { geometry } from './geometry.ts';
import { MissingPatterns } from './missing-pattern.tsx';
import { MissingRegion } from './missing-region.tsx';
import type { PanelProps } from './panel-props.ts';
import { PointGroup } from './point-group.tsx';
import { RowLabel, rowLabels } from './row-labels.tsx';
import { pointOf, tableOf } from './series.ts';
import { textWidth } from './text-width.ts';
import { ValueLabel, valueLabelWidth } from './value-label.tsx';

const track = 26;
const radius = 7;
const ticks = [0, 50, 100];

/** Percentages as dots on 0-100, with their interval where the counts are known and the value at the right. */
export function Rates({ model, panel, width, idBase }: PanelProps) {
  const room = Math.max(...panel.points.map(valueLabelWidth)) + 12;
  const labels = rowLabels(panel.categories, Math.max(96, width - room));
  const row = labels.height + track + geometry.rowGap;
  const axis = geometry.line;
  // Room for half a label of the scale, so that each stands in the middle below its line.
  const side = textWidth(formatNumber(100, 'percent', model.locale), geometry.small) / 2;
  const scale = (percent: number) => side + (percent / 100) * (width - 2 * side);
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={row * panel.categories.length + axis}
      data={tableOf(panel)}
      margin={{ top: 0, right: side, bottom: 0, left: side }}
      accessibilityLayer={false}
    >
      <MissingPatterns reasons={model.missing.map(({ reason }) => reason)} idBase={idBase} />
      <CartesianGrid horizontal={false} syncWithTicks stroke="var(--line)" />
      <XAxis
        type="number"
        domain={[0, 100]}
        ticks={ticks}
        height={axis}
        tickLine={false}
        axisLine={false}
        tick={(tick: { x: number | string; y: number | string; payload: { value: number } }) => (
          <text
            x={Number(tick.x)}
            y={Number(tick.y) + 6}
            fontSize={geometry.small}
            fill="var(--ink-soft)"
            textAnchor="middle"
          >
            {formatNumber(tick.payload.value, 'percent', model.locale)}
          </text>
        )}
      />
      <YAxis type="category" dataKey="category" hide width={0} />
      {labels.lines.map((lines, index) => (
        <RowLabel key={panel.categories[index]?.id} lines={lines} x={0} bottom={index * row + labels.height} />
      ))}
      <Bar
        dataKey="value0"
        isAnimationActive={false}
        shape={(shape: BarShapeProps & { index?: number }) => (
          <RateMark
            point={pointOf(shape, 0)}
            labelBottom={(shape.index ?? 0) * row + labels.height}
            scale={scale}
            right={width}
            idBase={idBase}
          />
        )}
      />
    </BarChart>
  );
}

interface RateMarkProps {
  point: Point | undefined;
  labelBottom: number;
  scale: (percent: number) => number;
  right: number;
  idBase: string;
}

function RateMark({ point, labelBottom, scale, right, idBase }: RateMarkProps) {
  if (!point) return null;
  const y = labelBottom + track / 2;
  const { interval } = point;
  return (
    <PointGroup point={point}>
      <rect x={scale(0)} y={labelBottom} width={scale(100) - scale(0)} height={track} fill="transparent" />
      <line x1={scale(0)} x2={scale(100)} y1={y} y2={y} stroke="var(--line)" />
      {point.missing && (
        <MissingRegion
          x={scale(0)}
          y={y - radius}
          width={scale(100) - scale(0)}
          height={2 * radius}
          reason={point.missing}
          words=""
          idBase={idBase}
        />
      )}
      {interval && (
        <line
          x1={scale(interval.low)}
          x2={scale(interval.high)}
          y1={y}
          y2={y}
          stroke={`var(--${point.colour})`}
          strokeWidth={3}
          opacity={0.55}
        />
      )}
      {point.value !== null && <RateDot point={point} x={scale(point.value)} y={y} />}
      <ValueLabel point={point} x={right} y={labelBottom - 6} anchor="end" />
    </PointGroup>
  );
}

/** A full dot for an exact value, a hollow one for an approximate value. */
function RateDot({ point, x, y }: { point: Point; x: number; y: number }) {
  const colour = `var(--${point.colour})`;
  if (!point.isApproximate) return <circle cx={x} cy={y} r={radius} fill={colour} />;
  return <circle cx={x} cy={y} r={radius - 1} fill="var(--ground)" stroke={colour} strokeWidth={2} />;
}
