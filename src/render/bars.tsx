import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { Point } from '#charts/model.ts';
import { geometry } from './geometry.ts';
import { missingDot, MissingDot, MissingPatterns } from './missing-pattern.tsx';
import type { PanelProps } from './panel-props.ts';
import { PointGroup } from './point-group.tsx';
import { RowLabel, rowLabels } from './row-labels.tsx';
import { pointOf, seriesOf, dataOf } from './series.ts';
import { ValueLabel, valueLabelWidth } from './value-label.tsx';

/** Horizontal bars with the name of each category above them and the value at their end. */
export function Bars({ model, panel, width, idBase }: PanelProps) {
  const series = seriesOf(panel);
  const labels = rowLabels(panel.categories, width);
  const block = series.length * geometry.bar + (series.length - 1) * geometry.gap;
  const row = labels.height + block + geometry.rowGap;
  const height = row * panel.categories.length;
  // The same in every panel, so that lengths can be compared across panels.
  const points = model.panels.flatMap((each) => each.points.filter(({ missing }) => !missing));
  const room = Math.min(width * 0.6, Math.max(0, ...points.map(valueLabelWidth)) + 8);
  const topOf = (index: number) => index * row + labels.height;
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={dataOf(panel)}
      margin={{ top: 0, right: room, bottom: 0, left: 0 }}
      barSize={geometry.bar}
      accessibilityLayer={false}
    >
      <MissingPatterns reasons={model.missing.map(({ reason }) => reason)} idBase={idBase} />
      <XAxis type="number" hide domain={[0, panel.domain?.[1] ?? 1]} />
      <YAxis type="category" dataKey="category" hide width={0} />
      {labels.lines.map((lines, index) => (
        <RowLabel
          key={panel.categories[index]?.id}
          link={panel.categories[index]?.link}
          lines={lines}
          x={0}
          bottom={topOf(index)}
        />
      ))}
      {series.map((name, index) => (
        <Bar
          key={name}
          dataKey={`value${index}`}
          isAnimationActive={false}
          shape={(shape: BarShapeProps & { index?: number }) => (
            <BarMark
              point={pointOf(shape, index)}
              length={shape.width}
              y={topOf(shape.index ?? 0) + index * (geometry.bar + geometry.gap)}
              idBase={idBase}
            />
          )}
        />
      ))}
    </BarChart>
  );
}

interface BarMarkProps {
  point: Point | undefined;
  length: number;
  y: number;
  idBase: string;
}

function BarMark({ point, length, y, idBase }: BarMarkProps) {
  if (!point) return null;
  const middle = y + geometry.bar / 2 + 5;
  if (point.missing) {
    return (
      <PointGroup point={point}>
        <MissingDot x={0} y={y + (geometry.bar - missingDot) / 2} reason={point.missing} idBase={idBase} />
        <text x={missingDot + 7} y={middle} fontSize={geometry.small} fontStyle="italic" fill="var(--ink-soft)">
          {point.label}
        </text>
      </PointGroup>
    );
  }
  return (
    <PointGroup point={point}>
      <rect x={0} y={y} width={Math.max(1, length)} height={geometry.bar} fill={`var(--${point.colour})`} />
      <ValueLabel point={point} x={Math.max(1, length) + 7} y={middle} anchor="start" />
    </PointGroup>
  );
}
