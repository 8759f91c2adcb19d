import type { Link } from '#charts/link.ts';
import type { Name } from '#charts/model.ts';
import { geometry } from './geometry.ts';
import { linkedTo } from './link-attributes.ts';
import { wrapText } from './text-width.ts';

/** The names of rows in lines that fit; every row gets room for the longest. */
export function rowLabels(categories: Name[], width: number): { lines: string[][]; height: number } {
  const lines = categories.map(({ label }) => (label ? wrapText(label, width, geometry.text) : []));
  return { lines, height: Math.max(...lines.map((row) => row.length)) * geometry.line };
}

/** A rim in the colour of the ground, so that gridlines do not cross text. */
export const halo = { stroke: 'var(--ground)', strokeWidth: 5, strokeLinejoin: 'round', paintOrder: 'stroke' } as const;

/** A rim for lines of text, so that gridlines do not show between them either. What is drawn before the text is covered too. */
export const broadHalo = { ...halo, strokeWidth: 10 } as const;

interface RowLabelProps {
  lines: string[];
  /** What the row is in every chart. */
  link: Link | undefined;
  x: number;
  /** The lower edge of the room for names. */
  bottom: number;
  /** The rim around the name; {@link halo} when left out. */
  rim?: typeof halo | typeof broadHalo;
}

/** The name of a row, above its mark. */
export function RowLabel({ lines, link, x, bottom, rim = halo }: RowLabelProps) {
  return (
    <text fontSize={geometry.text} fill="var(--ink)" {...rim} {...linkedTo(link)}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={bottom - 6 - (lines.length - 1 - index) * geometry.line}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
