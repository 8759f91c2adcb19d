import type { Name } from '#charts/model.ts';
import { geometry } from './geometry.ts';
import { wrapText } from './text-width.ts';

/** What Recharts hands to a tick of an axis of names. */
export interface TickProps {
  x: number | string;
  y: number | string;
  payload: { value: string };
}

/** Air between the names of neighbours. */
const gap = 4;

/** Height of an axis of periods: room for the name that needs most lines. */
export function periodAxisHeight(periods: Name[], slot: number): number {
  return Math.max(...periods.map(({ label }) => linesOf(label, slot).length)) * geometry.line + 6;
}

/** The name of a period below its place on the axis, in as many lines as it needs. */
export function PeriodTick({ tick, slot }: { tick: TickProps; slot: number }) {
  const x = Number(tick.x);
  return (
    <text x={x} y={Number(tick.y) + 10} textAnchor="middle" fontSize={geometry.small} fill="var(--ink-soft)">
      {linesOf(tick.payload.value, slot).map((line, index) => (
        <tspan key={line} x={x} dy={index === 0 ? 0 : geometry.line - 2}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function linesOf(label: string, slot: number): string[] {
  return wrapText(label, slot - gap, geometry.small);
}
