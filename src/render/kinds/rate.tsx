import { BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { Panel, Point } from '#charts/model.ts';
import { formatNumber } from '#format/number.ts';
import { geometry } from '#render/geometry.ts';
import { MissingPatterns } from '#render/missing-pattern.tsx';
import { MissingRegion } from '#render/missing-region.tsx';
import type { PanelProps } from '#render/panel-props.ts';
import { PointGroup } from '#render/point-group.tsx';
import { RowLabel, rowLabels } from '#render/row-labels.tsx';
import { useXScale } from '#render/scale.ts';
import { dataOf } from '#render/series.ts';
import { textWidth } from '#render/text-width.ts';
import { ValueLabel, valueLabelWidth } from '#render/value-label.tsx';

const track = 26;
const radius = 7;
const ticks = [0, 50, 100];

/** Percentages as dots on 0-100, with their interval where the counts are known and the value at the right. */
export function RatePanel({ model, panel, width, idBase }: PanelProps) {
  const room = Math.max(...panel.points.map(valueLabelWidth)) + 12;
  const labels = rowLabels(panel.categories, Math.max(96, width - room));
  const row = labels.height + track + geometry.rowGap;
  const axis = geometry.line;
  // Room for half a label of the scale, so that each stands in the middle below its line.
  const side = textWidth(formatNumber(100, 'percent', model.locale), geometry.small) / 2;
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={row * panel.categories.length + axis}
      data={dataOf(panel)}
      margin={{ top: 0, right: side, bottom: 0, left: side }}
      accessibilityLayer={false}
    >
      <MissingPatterns reasons={model.missing.map(({ reason }) => reason)} idBase={idBase} />
      <CartesianGrid horizontal={false} syncWithTicks stroke="var(--line)" />
      <XAxis
        type="number"
        domain={[0, 100]}
        allowDataOverflow
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
      <RateMarks panel={panel} row={row} labelHeight={labels.height} right={width} idBase={idBase} />
    </BarChart>
  );
}

interface RateMarksProps {
  panel: Panel;
  /** Height of a row, with its name and the air below it. */
  row: number;
  labelHeight: number;
  right: number;
  idBase: string;
}

function RateMarks({ panel, row, labelHeight, right, idBase }: RateMarksProps) {
  const scale = useXScale();
  if (!scale) return null;
  return panel.points.map((point) => (
    <RateMark
      key={point.index}
      point={point}
      labelBottom={panel.categories.findIndex(({ id }) => id === point.category.id) * row + labelHeight}
      scale={scale}
      right={right}
      idBase={idBase}
    />
  ));
}

interface RateMarkProps {
  point: Point;
  labelBottom: number;
  scale: (percent: number) => number;
  right: number;
  idBase: string;
}

function RateMark({ point, labelBottom, scale, right, idBase }: RateMarkProps) {
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
