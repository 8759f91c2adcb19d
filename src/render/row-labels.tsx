import type { Name } from '#charts/model.ts';
import { geometry } from './geometry.ts';
import { wrapText } from './text-width.ts';

/** The names of rows in lines that fit; every row gets room for the longest. */
export function rowLabels(categories: Name[], width: number): { lines: string[][]; height: number } {
  const lines = categories.map(({ label }) => (label ? wrapText(label, width, geometry.text) : []));
  return { lines, height: Math.max(...lines.map((row) => row.length)) * geometry.line };
}

/** A rim in the colour of the ground, so that gridlines do not cross text. */
export const halo = { stroke: 'var(--ground)', strokeWidth: 5, strokeLinejoin: 'round', paintOrder: 'stroke' } as const;

/** The name of a row, above its mark. `bottom` is the lower edge of the room for names. */
export function RowLabel({ lines, x, bottom }: { lines: string[]; x: number; bottom: number }) {
  return (
    <text fontSize={geometry.text} fill="var(--ink)" {...halo}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={bottom - 6 - (lines.length - 1 - index) * geometry.line}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
