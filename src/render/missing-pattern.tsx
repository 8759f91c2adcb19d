import type { Missing } from '#schema/observation.ts';
import { missingPaths, missingSwatch } from './missing-paths.ts';

/** The pattern of each reason for a missing value: a missing value is never drawn as a zero. */
export function MissingPatterns({ reasons, idBase }: { reasons: Missing[]; idBase: string }) {
  return (
    <defs>
      {reasons.map((reason) => (
        <pattern key={reason} id={`${idBase}-${reason}`} width={8} height={8} patternUnits="userSpaceOnUse">
          <path d={missingPaths[reason]} stroke="var(--ink-soft)" strokeWidth={1.2} fill="none" />
        </pattern>
      ))}
    </defs>
  );
}

/** Fill of a shape with the pattern of a reason. */
export function patternFill(idBase: string, reason: Missing): string {
  return `url(#${idBase}-${reason})`;
}

/** A piece of the pattern, for the legend. */
export function MissingSwatch({ reason, idBase }: { reason: Missing; idBase: string }) {
  return (
    <svg {...missingSwatch} aria-hidden="true">
      <MissingPatterns reasons={[reason]} idBase={idBase} />
      <rect {...missingSwatch} fill={patternFill(idBase, reason)} />
    </svg>
  );
}

/** Size of a {@link MissingDot}. */
export const missingDot = 16;

/** A dot with the pattern: the mark of a missing value where a shape with a length would look like a value. */
export function MissingDot({ x, y, reason, idBase }: { x: number; y: number; reason: Missing; idBase: string }) {
  const circle = { cx: x + missingDot / 2, cy: y + missingDot / 2, r: missingDot / 2 };
  return <circle {...circle} fill={patternFill(idBase, reason)} />;
}
