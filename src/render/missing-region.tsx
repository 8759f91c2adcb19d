import type { Missing } from '#schema/observation.ts';
import { geometry } from './geometry.ts';
import { patternFill } from './missing-pattern.tsx';
import { halo } from './row-labels.tsx';
import { textWidth, wrapText } from './text-width.ts';

interface Props {
  x: number;
  y: number;
  width: number;
  /** At least that of the whole scale: what is shorter would look like a value. */
  height: number;
  reason: Missing;
  /** Written in the region where there is room, in lines or upright; empty for nothing. */
  words: string;
  idBase: string;
}

/** The place on a scale where a value is missing: a region in the pattern of its reason, without an outline. */
export function MissingRegion({ x, y, width, height, reason, words, idBase }: Props) {
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill={patternFill(idBase, reason)} />
      <RegionWords x={x + width / 2} y={y + height / 2} width={width} height={height} words={words} />
    </>
  );
}

/** Words around a middle. */
function RegionWords({ x, y, width, height, words }: Pick<Props, 'x' | 'y' | 'width' | 'height' | 'words'>) {
  if (words === '') return null;
  const lines = wrapText(words, width - 8, geometry.small);
  const style = { fontSize: geometry.small, fontStyle: 'italic', textAnchor: 'middle', fill: 'var(--ink)' } as const;
  const fits = lines.every((line) => textWidth(line, geometry.small) <= width - 8);
  if (fits && lines.length * geometry.line <= height) {
    const first = y - ((lines.length - 1) * geometry.line) / 2 + 4;
    return (
      <text {...style} {...halo}>
        {lines.map((line, index) => (
          <tspan key={line} x={x} y={first + index * geometry.line}>
            {line}
          </tspan>
        ))}
      </text>
    );
  }
  if (width < geometry.small || textWidth(words, geometry.small) + 8 > height) return null;
  return (
    <text x={x} y={y + 4} transform={`rotate(-90 ${x} ${y})`} {...style} {...halo}>
      {words}
    </text>
  );
}
