import type { Name } from '#charts/model.ts';
import { geometry } from './geometry.ts';
import { linkedTo } from './link-attributes.ts';
import { textWidth, wrapText } from './text-width.ts';

/** What Recharts hands to a tick of an axis of names. */
export interface TickProps {
  x: number | string;
  y: number | string;
  /** Place on the axis, from 0. */
  index: number;
  payload: { value: string };
}

/** Air between the names of neighbours. */
const gap = 4;

/** One name in so many is written, so that neighbours never touch. */
function stepOf(periods: Name[], slot: number): number {
  const widest = Math.max(
    ...periods.flatMap(({ label }) => linesOf(label, slot).map((line) => textWidth(line, geometry.small))),
  );
  return Math.max(1, Math.ceil((widest + gap) / slot));
}

/** Height of an axis of periods: room for the name that needs most lines. */
export function periodAxisHeight(periods: Name[], slot: number): number {
  return Math.max(...periods.map(({ label }) => linesOf(label, slot).length)) * geometry.line + 6;
}

/** The name of a period below its place on the axis, in as many lines as it needs. */
export function PeriodTick({ tick, periods, slot }: { tick: TickProps; periods: Name[]; slot: number }) {
  if (tick.index % stepOf(periods, slot) !== 0) return null;
  const x = Number(tick.x);
  return (
    <text
      x={x}
      y={Number(tick.y) + 10}
      textAnchor="middle"
      fontSize={geometry.small}
      fill="var(--ink-soft)"
      {...linkedTo(periods[tick.index]?.link)}
    >
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
