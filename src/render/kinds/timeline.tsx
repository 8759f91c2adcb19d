import { BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { Link } from '#charts/link.ts';
import type { Panel, Point } from '#charts/model.ts';
import { calendarTicks } from '#render/calendar-ticks.ts';
import { geometry } from '#render/geometry.ts';
import { lanesOf } from '#render/lanes.ts';
import type { PanelProps } from '#render/panel-props.ts';
import { PointGroup } from '#render/point-group.tsx';
import { broadHalo, halo, RowLabel } from '#render/row-labels.tsx';
import { useXScale } from '#render/scale.ts';
import { dataOf } from '#render/series.ts';
import { textWidth, wrapText } from '#render/text-width.ts';

/** Height of a stretch, and of one of several lanes of a row that is one line high. */
const thickness = { alone: 18, oneLine: 9 };
const laneGap = 2;
/** Air beside the name of a phase. */
const pad = 7;
/** Air beside the calendar, and below a row that is one line high. */
const besideGap = 16;
const lineGap = 5;
/** Names and periods stand beside a calendar that is then at least so wide; else above it. */
const leastCalendar = 110;
/** One moment alone says nothing of the distance to others. */
const fewestTicks = 2;

/** Stretches of time on a calendar, with their category above or beside them; what still ran has an open end. */
export function TimelinePanel({ model, panel, width }: PanelProps) {
  const [from, to] = panel.domain ?? [0, 1];
  const isReadable = ({ left: before, right: after }: TimelineLayout) =>
    calendarTicks(from, to, width - before - after, model.locale).length >= fewestTicks;
  const beside = besideCalendar(panel, width);
  const { rows, left, right } = beside && isReadable(beside) ? beside : aboveCalendar(panel, width);
  const last = rows.at(-1);
  const axis = geometry.line;
  const ticks = calendarTicks(from, to, width - left - right, model.locale);
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={(last ? last.top + last.height : 0) + axis}
      data={dataOf(panel)}
      margin={{ top: 0, right, bottom: 0, left }}
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
        <Lanes key={panel.categories[index]?.id} row={row} calendar={[from, to]} edges={[left, width - right]} />
      ))}
    </BarChart>
  );
}

/** A category with its stretches. */
interface Row {
  top: number;
  /** With the air below it. */
  height: number;
  /** What the category is in every chart. */
  link: Link | undefined;
  name: string[];
  /** When each of its stretches was, in words. */
  periods: string[];
  /** True where the periods stand at the right of the name; else they stand below it. */
  isBeside: boolean;
  lanes: Point[][];
  /** Y of the first lane. */
  lanesTop: number;
  /** Height of a lane. */
  lane: number;
  /** Lower edge of the room for name and periods. */
  wordsBottom: number;
}

/** Where words stand, in pixels. */
interface TimelineLayout {
  rows: Row[];
  /** What names take at the left of the calendar, and periods at its right. */
  left: number;
  right: number;
}

/** The categories with their words and lanes. */
function draftsOf({ categories, points }: Panel) {
  return categories.map(({ id, label, link }) => {
    const lanes = lanesOf(points.filter(({ category }) => category.id === id));
    const text = lanes
      .flat()
      .map((point) => point.label)
      .join('; ');
    return { link, label, text, lanes };
  });
}

/** Names at the left of the calendar and periods at its right, a row a line; null where there is no room for that. */
function besideCalendar(panel: Panel, width: number): TimelineLayout | null {
  const drafts = draftsOf(panel);
  const widest = (words: string[]) => Math.ceil(Math.max(...words.map((word) => textWidth(word, geometry.text))));
  const left = widest(drafts.map(({ label }) => label)) + besideGap;
  const right = widest(drafts.map(({ text }) => text)) + besideGap;
  if (width - left - right < leastCalendar) return null;
  let top = 0;
  const rows = drafts.map(({ link, label, text, lanes }): Row => {
    const lane = lanes.length > 1 ? thickness.oneLine : thickness.alone;
    const own = lanes.length * (lane + laneGap) - laneGap;
    const line = Math.max(geometry.line, own);
    const row = {
      link,
      name: [label],
      periods: [text],
      isBeside: true,
      lanes,
      lane,
      top,
      height: line + lineGap,
      lanesTop: top + (line - own) / 2,
      wordsBottom: top + line / 2 + 11,
    };
    top += row.height;
    return row;
  });
  return { rows, left, right };
}

/** Words above the lanes. Periods stand beside the names where there is room for all of them, so that every row reads alike. */
function aboveCalendar(panel: Panel, width: number): TimelineLayout {
  const drafts = draftsOf(panel).map((draft) => ({ ...draft, name: wrapText(draft.label, width, geometry.text) }));
  const isBeside = drafts.every(
    ({ name, text }) => textWidth(name.at(-1) ?? '', geometry.text) + textWidth(text, geometry.text) + 24 <= width,
  );
  const lane = thickness.alone;
  let top = 0;
  const rows = drafts.map(({ link, name, text, lanes }): Row => {
    const periods = isBeside ? [text] : wrapText(text, width, geometry.text);
    const lanesTop = top + (name.length + (isBeside ? 0 : periods.length)) * geometry.line;
    const height = lanesTop - top + lanes.length * (lane + laneGap) - laneGap + geometry.rowGap;
    const row = { top, height, link, name, periods, isBeside, lanes, lane, lanesTop, wordsBottom: lanesTop };
    top += height;
    return row;
  });
  return { rows, left: 0, right: 0 };
}

function RowHead({ row, width }: { row: Row; width: number }) {
  const bottom = row.wordsBottom;
  const nameBottom = row.isBeside ? bottom : bottom - row.periods.length * geometry.line;
  return (
    <g>
      <RowLabel lines={row.name} link={row.link} x={0} bottom={nameBottom} rim={broadHalo} />
      <text textAnchor={row.isBeside ? 'end' : 'start'} fontSize={geometry.text} fill="var(--ink-soft)" {...broadHalo}>
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
  /** Left and right edge of the calendar. */
  edges: readonly [number, number];
}

function Lanes({ row, calendar: [from, to], edges: [left, right] }: LanesProps) {
  const calendarScale = useXScale();
  if (!calendarScale) return null;
  const scale = (year: number) => calendarScale(Math.min(to, Math.max(from, year)));
  // A lane that is lower than its text has no room for a name.
  const hasPhases = row.lanes.flat().length > 1 && row.lane >= geometry.small;
  return row.lanes.map((lane, index) => {
    const y = row.lanesTop + index * (row.lane + laneGap);
    const stretches = lane.map((point): Stretch => {
      const start = scale(point.extent?.start ?? 0);
      return { point, start, end: Math.max(start + 3, scale(point.extent?.end ?? Infinity)) };
    });
    return stretches.map((stretch, order) => (
      <PointGroup key={stretch.point.index} point={stretch.point}>
        <StretchMark stretch={stretch} y={y} height={row.lane} />
        {hasPhases && (
          <PhaseName
            stretch={stretch}
            free={{ from: stretches[order - 1]?.end ?? left, to: stretches[order + 1]?.start ?? right }}
            y={y}
          />
        )}
      </PointGroup>
    ));
  });
}

/** A bar; a point at its end means that it still ran. Bars that follow each other are a gap apart. */
function StretchMark({ stretch: { point, start, end }, y, height }: { stretch: Stretch; y: number; height: number }) {
  const fill = `var(--${point.colour})`;
  if (point.extent?.end !== null) {
    return <rect x={start} y={y} width={Math.max(1, end - start - 2)} height={height} fill={fill} />;
  }
  const tip = `H${end - 7} L${end},${y + height / 2} L${end - 7},${y + height}`;
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
  const common = { y: y + thickness.alone / 2 + 4.5, fontSize: geometry.small };
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
