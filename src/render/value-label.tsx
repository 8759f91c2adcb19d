import type { Point } from '#charts/model.ts';
import { geometry } from './geometry.ts';
import { halo } from './row-labels.tsx';
import { textWidth } from './text-width.ts';

/** Air between a value and its detail. */
const gap = 7;

/** Width of a {@link ValueLabel}. */
export function valueLabelWidth({ label, detail }: Point): number {
  return textWidth(label, geometry.text, true) + (detail ? textWidth(detail, geometry.small) + gap + 1 : 0);
}

/** A value beside its mark, and in a softer voice what goes with it. */
export function ValueLabel({ point, x, y, anchor }: { point: Point; x: number; y: number; anchor: 'start' | 'end' }) {
  return (
    <text x={x} y={y} textAnchor={anchor} fontSize={geometry.text} fontWeight={600} fill="var(--ink)" {...halo}>
      {point.label}
      {point.detail && (
        <tspan dx={gap} fontSize={geometry.small} fontWeight={400} fill="var(--ink-soft)">
          {point.detail}
        </tspan>
      )}
    </text>
  );
}
