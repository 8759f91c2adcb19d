import { BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { Panel, Point } from '#charts/model.ts';
import { calendarTicks } from '#render/calendar-ticks.ts';
import { geometry } from '#render/geometry.ts';
import { lanesOf } from '#render/lanes.ts';
import type { PanelProps } from '#render/panel-props.ts';
import { PointGroup } from '#render/point-group.tsx';
import { halo, RowLabel } from '#render/row-labels.tsx';
import { useXScale } from '#render/scale.ts';
import { dataOf } from '#render/series.ts';
import { textWidth, wrapText } from '#render/text-width.ts';

const thickness = 18;
const laneGap = 2;
/** Air beside the name of a phase. */
const pad = 7;

/** Stretches of time on a calendar, below the name of their category; what still ran has an open end. */
export function TimelinePanel({ model, panel, width }: PanelProps) {
  const [from, to] = panel.domain ?? [0, 1];
  const rows = rowsOf(panel, width);
  const last = rows.at(-1);
  const axis = geometry.line;
  const ticks = calendarTicks(from, to, width, model.locale);
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={(last ? last.top + last.height : 0) + axis}
      data={dataOf(panel)}
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
      {rows.map((row, index) => (
        <RowHead key={panel.categories[index]?.id} row={row} width={width} />
      ))}
      {rows.map((row, index) => (
        <Lanes key={panel.categories[index]?.id} row={row} calendar={[from, to]} width={width} />
      ))}
    </BarChart>
  );
}

/** A category with its stretches. */
interface Row {
  top: number;
  /** With the air below it. */
  height: number;
  name: string[];
  /** When each of its stretches was, in words. */
  periods: string[];
  /** True where the periods stand at the right of the name; else they stand below it. */
  isBeside: boolean;
  lanes: Point[][];
}

/** Periods stand beside the names where there is room for all of them, so that every row reads alike. */
function rowsOf(panel: Panel, width: number): Row[] {
  const drafts = panel.categories.map(({ id, label }) => {
    const lanes = lanesOf(panel.points.filter(({ category }) => category.id === id));
    return { name: wrapText(label, width, geometry.text), text: lanes.flat().map((point) => point.label), lanes };
  });
  const isBeside = drafts.every(
    ({ name, text }) =>
      textWidth(name.at(-1) ?? '', geometry.text) + textWidth(text.join('; '), geometry.small) + 24 <= width,
  );
  let top = 0;
  return drafts.map(({ name, text, lanes }) => {
    const periods = isBeside ? [text.join('; ')] : wrapText(text.join('; '), width, geometry.small);
    const lines = name.length + (isBeside ? 0 : periods.length);
    const height = lines * geometry.line + lanes.length * (thickness + laneGap) - laneGap + geometry.rowGap;
    const row = { top, height, name, periods, isBeside, lanes };
    top += height;
    return row;
  });
}

/** Y of the first lane. */
function lanesTop({ top, name, periods, isBeside }: Row): number {
  return top + (name.length + (isBeside ? 0 : periods.length)) * geometry.line;
}

function RowHead({ row, width }: { row: Row; width: number }) {
  const bottom = lanesTop(row);
  const nameBottom = row.isBeside ? bottom : bottom - row.periods.length * geometry.line;
  return (
    <g>
      <RowLabel lines={row.name} x={0} bottom={nameBottom} />
      <text textAnchor={row.isBeside ? 'end' : 'start'} fontSize={geometry.small} fill="var(--ink-soft)" {...halo}>
        {row.periods.map((line, index) => (
          <tspan
            key={line}
            x={row.isBeside ? width : 0}
            y={bottom - 6 - (row.periods.length - 1 - index) * geometry.line}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** A stretch with its place in pixels. */
interface Stretch {
  point: Point;
  start: number;
  end: number;
}

interface LanesProps {
  row: Row;
  /** First and last moment of the axis; what lies outside is drawn up to its end. */
  calendar: readonly [number, number];
  width: number;
}

function Lanes({ row, calendar: [from, to], width }: LanesProps) {
  const calendarScale = useXScale();
  if (!calendarScale) return null;
  const scale = (year: number) => calendarScale(Math.min(to, Math.max(from, year)));
  const hasPhases = row.lanes.flat().length > 1;
  return row.lanes.map((lane, index) => {
    const y = lanesTop(row) + index * (thickness + laneGap);
    const stretches = lane.map((point): Stretch => {
      const start = scale(point.extent?.start ?? 0);
      return { point, start, end: Math.max(start + 3, scale(point.extent?.end ?? Infinity)) };
    });
    return stretches.map((stretch, order) => (
      <PointGroup key={stretch.point.index} point={stretch.point}>
        <StretchMark stretch={stretch} y={y} />
        {hasPhases && (
          <PhaseName
            stretch={stretch}
            free={{ from: stretches[order - 1]?.end ?? 0, to: stretches[order + 1]?.start ?? width }}
            y={y}
          />
        )}
      </PointGroup>
    ));
  });
}

/** A bar; a point at its end means that it still ran. Bars that follow each other are a gap apart. */
function StretchMark({ stretch: { point, start, end }, y }: { stretch: Stretch; y: number }) {
  const fill = `var(--${point.colour})`;
  if (point.extent?.end !== null) {
    return <rect x={start} y={y} width={Math.max(1, end - start - 2)} height={thickness} fill={fill} />;
  }
  const tip = `H${end - 7} L${end},${y + thickness / 2} L${end - 7},${y + thickness}`;
  return <path d={`M${start},${y} ${tip} H${start} Z`} fill={fill} />;
}

interface PhaseNameProps {
  stretch: Stretch;
  /** What no neighbour in the lane takes. */
  free: { from: number; to: number };
  y: number;
}

/** The name of a phase in its bar, or beside it where the bar is too short; the readout says it where neither has room. */
function PhaseName({ stretch: { point, start, end }, free, y }: PhaseNameProps) {
  const name = point.series?.label ?? '';
  const room = textWidth(name, geometry.small) + 2 * pad;
  const common = { y: y + thickness / 2 + 4.5, fontSize: geometry.small };
  if (room <= end - start - pad) {
    return (
      <text x={start + pad} fill={`var(--on-${point.colour})`} {...common}>
        {name}
      </text>
    );
  }
  const isAfter = room <= free.to - end;
  if (!isAfter && room > start - free.from) return null;
  return (
    <text
      x={isAfter ? end + pad : start - pad}
      textAnchor={isAfter ? 'start' : 'end'}
      fill="var(--ink)"
      {...common}
      {...halo}
    >
      {name}
    </text>
  );
}
