import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { Panel, Point } from '#charts/model.ts';
import { geometry } from '#render/geometry.ts';
import { linked } from '#render/link-attributes.ts';
import type { PanelProps } from '#render/panel-props.ts';
import { PointGroup } from '#render/point-group.tsx';
import { RowLabel, rowLabels } from '#render/row-labels.tsx';
import { pointOf, seriesOf, dataOf } from '#render/series.ts';
import { textWidth, wrapText } from '#render/text-width.ts';

/** Height of a bar in that of the plot of columns. */
const barPart = 1 / 6;
const swatch = 12;
const gap = 2;
/** Air between a key and the name of the next bar. */
const rowGap = 1.5 * geometry.rowGap;

/** Wholes as bars of one length, cut into their parts; the parts are named below their bar. */
export function SplitPanel({ panel, width, plot }: PanelProps) {
  const bar = Math.max(geometry.bar, Math.round(plot * barPart));
  const series = seriesOf(panel);
  const labels = rowLabels(panel.categories, width);
  const keys = panel.categories.map((category) => keyLines(partsOf(panel, category.id), width));
  const heights = keys.map((lines) => labels.height + bar + 8 + lines.length * geometry.line);
  const rowTop = (index: number) => heights.slice(0, index).reduce((sum, height) => sum + height + rowGap, 0);
  const barTop = (index: number) => rowTop(index) + labels.height;
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={rowTop(heights.length) - rowGap}
      data={dataOf(panel)}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      stackOffset="expand"
      accessibilityLayer={false}
    >
      <XAxis type="number" hide domain={[0, 1]} />
      <YAxis type="category" dataKey="category" hide width={0} />
      {panel.categories.map((category, index) => (
        <g key={category.id}>
          <RowLabel link={category.link} lines={labels.lines[index] ?? []} x={0} bottom={barTop(index)} />
          <Key lines={keys[index] ?? []} top={barTop(index) + bar + 8} />
        </g>
      ))}
      {series.map((name, index) => (
        <Bar
          key={name}
          dataKey={`value${index}`}
          stackId="whole"
          isAnimationActive={false}
          shape={(shape: BarShapeProps & { index?: number }) => (
            <PartMark
              point={pointOf(shape, index)}
              x={shape.x}
              width={shape.width}
              y={barTop(shape.index ?? 0)}
              height={bar}
            />
          )}
        />
      ))}
    </BarChart>
  );
}

function partsOf(panel: Panel, category: string): Point[] {
  return panel.points.filter((point) => point.category.id === category);
}

interface PartMarkProps {
  point: Point | undefined;
  x: number;
  width: number;
  y: number;
  height: number;
}

function PartMark({ point, x, width, y, height }: PartMarkProps) {
  if (!point || point.value === null || point.value === 0) return null;
  const length = Math.max(1, width - gap);
  const fits = textWidth(point.label, geometry.text, true) + 12 <= length;
  return (
    <PointGroup point={point}>
      <rect x={x} y={y} width={length} height={height} fill={`var(--${point.colour})`} />
      {fits && (
        <text
          x={x + 8}
          y={y + height / 2 + 5}
          fontSize={geometry.text}
          fontWeight={600}
          fill={`var(--on-${point.colour})`}
        >
          {point.label}
        </text>
      )}
    </PointGroup>
  );
}

interface KeyItem {
  point: Point;
  /** The name of the part in lines; the value follows the last. */
  text: string;
  x: number;
}

/** The parts in lines that fit: as many beside each other as there is room for. */
function keyLines(parts: Point[], width: number): KeyItem[][] {
  const lines: KeyItem[][] = [];
  let end = Infinity;
  for (const point of parts) {
    const name = point.series?.label ?? point.category.label;
    const value = [point.label, point.detail && `(${point.detail})`].filter(Boolean).join(' ');
    const rows = wrapText(`${name}: ${value}`, width - swatch - 8, geometry.text);
    rows.forEach((text, index) => {
      const own = swatch + 8 + textWidth(text, geometry.text) + 20;
      const startsLine = index > 0 || end + own - 20 > width;
      const x = startsLine ? 0 : end;
      if (startsLine) lines.push([]);
      lines.at(-1)?.push({ point, text, x: index > 0 ? -1 : x });
      end = rows.length > 1 ? Infinity : x + own;
    });
  }
  return lines;
}

function Key({ lines, top }: { lines: KeyItem[][]; top: number }) {
  return lines.map((items, line) =>
    items.map(({ point, text, x }) => {
      const continues = x < 0;
      const y = top + line * geometry.line;
      return (
        <g key={`${point.index}-${text}`} {...linked(point.links, point.standsFor)}>
          {!continues && <rect x={x} y={y + 2} width={swatch} height={swatch} fill={`var(--${point.colour})`} />}
          <text x={(continues ? 0 : x) + swatch + 8} y={y + 13} fontSize={geometry.text} fill="var(--ink)">
            {text}
          </text>
        </g>
      );
    }),
  );
}
