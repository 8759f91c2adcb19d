import { BarChart, XAxis, YAxis } from 'recharts';
import type { Panel, Point } from '#charts/model.ts';
import { geometry } from '#render/geometry.ts';
import { MissingPatterns, patternFill } from '#render/missing-pattern.tsx';
import type { PanelProps } from '#render/panel-props.ts';
import { PointGroup } from '#render/point-group.tsx';
import { RowLabel, rowLabels } from '#render/row-labels.tsx';
import { useXScale } from '#render/scale.ts';
import { dataOf } from '#render/series.ts';
import { ValueLabel, valueLabelWidth } from '#render/value-label.tsx';

/** From the middle of a dot to that of the next, in a line and between lines. */
const pitch = 20;
const radius = 7.5;

/** Each unit of a whole as a dot, those of the part filled. The numbers stand after the dots, or at the right above them. */
export function DotsPanel({ model, panel, width, idBase }: PanelProps) {
  const room = Math.max(...panel.points.map(valueLabelWidth)) + 12;
  const inLine = dotsInLine(panel, width);
  const isBeside = inLine * pitch + room <= width && panel.points.every((point) => dotsOf(point) <= inLine);
  const labels = rowLabels(panel.categories, isBeside ? width : Math.max(96, width - room));
  const heights = panel.categories.map(({ id }) => {
    const most = Math.max(...panel.points.filter(({ category }) => category.id === id).map(dotsOf));
    return labels.height + Math.max(1, Math.ceil(most / inLine)) * pitch + geometry.rowGap;
  });
  const bottomOfLabel = (index: number) =>
    heights.slice(0, index).reduce((sum, height) => sum + height, 0) + labels.height;
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={heights.reduce((sum, height) => sum + height, 0)}
      data={dataOf(panel)}
      margin={{ top: 0, right: width - inLine * pitch, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <MissingPatterns reasons={model.missing.map(({ reason }) => reason)} idBase={idBase} />
      <XAxis type="number" hide domain={[0, inLine]} allowDataOverflow />
      <YAxis type="category" dataKey="category" hide width={0} />
      {panel.categories.map(({ id, link }, index) => (
        <RowLabel key={id} link={link} lines={labels.lines[index] ?? []} x={0} bottom={bottomOfLabel(index)} />
      ))}
      {panel.points.map((point) => (
        <DotRow
          key={point.index}
          point={point}
          inLine={inLine}
          top={bottomOfLabel(panel.categories.findIndex(({ id }) => id === point.category.id))}
          valueAt={isBeside ? { x: inLine * pitch + 12, anchor: 'start' } : { x: width, anchor: 'end' }}
          idBase={idBase}
        />
      ))}
    </BarChart>
  );
}

/** As many dots in a line as there is room for, in lines of equal length where a whole needs several. */
function dotsInLine({ points }: Panel, width: number): number {
  const most = Math.max(1, ...points.map(dotsOf));
  const fitting = Math.max(1, Math.floor(width / pitch));
  return most <= fitting ? most : Math.min(fitting, Math.ceil(Math.ceil(most / Math.ceil(most / fitting)) / 5) * 5);
}

/** The dots of a mark: its whole, or its part where the whole is unknown. */
function dotsOf({ whole, value }: Point): number {
  return whole ?? value ?? 0;
}

interface DotRowProps {
  point: Point;
  inLine: number;
  top: number;
  /** Where the value is written: after the dots, or ending at the right edge above them. */
  valueAt: { x: number; anchor: 'start' | 'end' };
  idBase: string;
}

function DotRow({ point, inLine, top, valueAt, idBase }: DotRowProps) {
  const scale = useXScale();
  if (!scale) return null;
  const colour = `var(--${point.colour})`;
  const rest = point.missing
    ? { fill: patternFill(idBase, point.missing), stroke: 'var(--ink-soft)', strokeDasharray: '2 2', r: radius - 0.5 }
    : { fill: 'var(--ground)', stroke: colour, strokeWidth: 1.5, r: radius - 0.75 };
  return (
    <PointGroup point={point}>
      <rect x={scale(0)} y={top} width={scale(inLine) - scale(0)} height={pitch} fill="transparent" />
      {Array.from({ length: dotsOf(point) }, (_, place) => (
        <circle
          key={place}
          cx={scale((place % inLine) + 0.5)}
          cy={top + (Math.floor(place / inLine) + 0.5) * pitch}
          {...(place < (point.value ?? 0) ? { fill: colour, r: radius } : rest)}
        />
      ))}
      <ValueLabel point={point} {...valueAt} y={valueAt.anchor === 'start' ? top + pitch / 2 + 5 : top - 6} />
    </PointGroup>
  );
}
