import { BarChart, XAxis, YAxis } from 'recharts';
import type { Panel, Point } from '#charts/model.ts';
import { formatNumber } from '#format/number.ts';
import { geometry } from '#render/geometry.ts';
import { MissingPatterns } from '#render/missing-pattern.tsx';
import { MissingRegion } from '#render/missing-region.tsx';
import type { PanelProps } from '#render/panel-props.ts';
import { PointGroup } from '#render/point-group.tsx';
import { RowLabel } from '#render/row-labels.tsx';
import { useXScale } from '#render/scale.ts';
import { dataOf } from '#render/series.ts';
import { textWidth, wrapText } from '#render/text-width.ts';
import { ValueLabel, valueLabelWidth } from '#render/value-label.tsx';

/** Height of a line of the scale, with its dot. */
const track = 22;
const radius = 7;
/** Air below a row. */
const rowGap = 6;
const ticks = [0, 50, 100];
/** Air between the scale and the names and values beside it. */
const besideGap = 12;
/** Names and values stand beside a scale that is then at least so wide; else above it. */
const leastScale = 96;
/** Part of the width that names beside the scale take at most, in at most so many lines. */
const mostNames = { part: 0.4, lines: 2 };

/** Percentages as dots on 0-100, with their interval where the counts are known and the value at the right. */
export function RatePanel({ model, panel, row, width, idBase }: PanelProps) {
  const axis = geometry.line;
  // Room for half a label of the scale, so that each stands in the middle below its line.
  const side = textWidth(formatNumber(100, 'percent', model.locale), geometry.small) / 2;
  // Panels beside each other have one form, so that their rows read alike.
  const isRoomy = row.every((other) => besideScale(other, width - 2 * side) !== null);
  const layout = (isRoomy ? besideScale(panel, width - 2 * side) : null) ?? aboveScale(panel, width);
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={layout.height + axis}
      data={dataOf(panel)}
      margin={{ top: 0, right: layout.right + side, bottom: 0, left: layout.left + side }}
      accessibilityLayer={false}
    >
      <MissingPatterns reasons={model.missing.map(({ reason }) => reason)} idBase={idBase} />
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
      <RateMarks panel={panel} layout={layout} width={width} idBase={idBase} />
      {layout.rows.map(({ lines, nameBottom }, index) => (
        <RowLabel
          key={panel.categories[index]?.id}
          link={panel.categories[index]?.link}
          lines={lines}
          x={0}
          bottom={nameBottom}
        />
      ))}
    </BarChart>
  );
}

/** A row of the chart: a name, a value, and a line of the scale. */
interface Row {
  lines: string[];
  /** Lower edge of the room for the name. */
  nameBottom: number;
  /** Where the value stands. */
  valueLine: number;
  /** The middle of the line of the scale. */
  middle: number;
}

/** Where names and values stand, in pixels. */
interface RateLayout {
  /** In the order of the categories. */
  rows: Row[];
  height: number;
  /** What names take at the left of the scale, and values at its right. */
  left: number;
  right: number;
  /** From where to where gridlines run: no text stands in their way. */
  gridlines: readonly (readonly [number, number])[];
}

/** Names at the left of the scale and values at its right, a row a line; null where there is no room for that. */
function besideScale({ categories, points }: Panel, width: number): RateLayout | null {
  const widest = Math.max(...categories.map(({ label }) => textWidth(label, geometry.text)));
  const names = Math.ceil(Math.min(widest, width * mostNames.part));
  const left = names + besideGap;
  const right = Math.ceil(Math.max(...points.map(valueLabelWidth))) + besideGap;
  const wrapped = categories.map(({ label }) => wrapText(label, names, geometry.text));
  if (width - left - right < leastScale || wrapped.some(({ length }) => length > mostNames.lines)) return null;
  const { rows, height } = stacked(wrapped, (lines, top) => {
    const own = Math.max(lines.length * geometry.line, track);
    const middle = top + own / 2;
    const row = { lines, nameBottom: middle + (lines.length * geometry.line) / 2 + 1.5, valueLine: middle + 5, middle };
    return { row, height: own + rowGap };
  });
  return { rows, height, left, right, gridlines: [[0, height]] };
}

/** Names and values above their line of the scale, which takes the whole width. */
function aboveScale({ categories, points }: Panel, width: number): RateLayout {
  const room = Math.max(...points.map(valueLabelWidth)) + besideGap;
  const wrapped = categories.map(({ label }) => wrapText(label, Math.max(96, width - room), geometry.text));
  const { rows, height } = stacked(wrapped, (lines, top) => {
    const bottom = top + lines.length * geometry.line;
    const row = { lines, nameBottom: bottom, valueLine: bottom - 6, middle: bottom + track / 2 };
    return { row, height: bottom - top + track + rowGap };
  });
  const gridlines = rows.map(({ middle }) => [middle - track / 2, middle + track / 2] as const);
  return { rows, height, left: 0, right: 0, gridlines };
}

/** Rows one below the other. */
function stacked(
  wrapped: string[][],
  rowAt: (lines: string[], top: number) => { row: Row; height: number },
): Pick<RateLayout, 'rows' | 'height'> {
  let height = 0;
  const rows = wrapped.map((lines) => {
    const { row, height: own } = rowAt(lines, height);
    height += own;
    return row;
  });
  return { rows, height };
}

interface RateMarksProps {
  panel: Panel;
  layout: RateLayout;
  width: number;
  idBase: string;
}

function RateMarks({ panel, layout: { rows, gridlines }, width, idBase }: RateMarksProps) {
  const scale = useXScale();
  if (!scale) return null;
  return (
    <>
      {ticks.flatMap((tick) =>
        gridlines.map(([from, to]) => (
          <line key={`${tick}-${from}`} x1={scale(tick)} x2={scale(tick)} y1={from} y2={to} stroke="var(--line)" />
        )),
      )}
      {panel.points.flatMap((point) => {
        const row = rows[panel.categories.findIndex(({ id }) => id === point.category.id)];
        return row ? (
          <RateMark key={point.index} point={point} row={row} scale={scale} right={width} idBase={idBase} />
        ) : (
          []
        );
      })}
    </>
  );
}

interface RateMarkProps {
  point: Point;
  row: Row;
  scale: (percent: number) => number;
  /** Where the value ends. */
  right: number;
  idBase: string;
}

function RateMark({ point, row: { middle: y, valueLine }, scale, right, idBase }: RateMarkProps) {
  const { interval } = point;
  return (
    <PointGroup point={point}>
      <rect x={scale(0)} y={y - track / 2} width={scale(100) - scale(0)} height={track} fill="transparent" />
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
      <ValueLabel point={point} x={right} y={valueLine} anchor="end" />
    </PointGroup>
  );
}

/** A full dot for an exact value, a hollow one for an approximate value. */
function RateDot({ point, x, y }: { point: Point; x: number; y: number }) {
  const colour = `var(--${point.colour})`;
  if (!point.isApproximate) return <circle cx={x} cy={y} r={radius} fill={colour} />;
  return <circle cx={x} cy={y} r={radius - 1} fill="var(--ground)" stroke={colour} strokeWidth={2} />;
}
