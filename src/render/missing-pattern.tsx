import type { Missing } from '#schema/observation.ts';

/** The stroke of each pattern, in a tile of 8 by 8. */
export const missingPaths: Record<Missing, string> = {
  'lost-in-source-text': 'M-2,10 L10,-2 M0,0 M6,10 L10,6 M-2,2 L2,-2',
  'not-published': 'M4,3 a1,1 0 1 0 0.01,0',
  'not-applicable': 'M0,4 H8',
  'not-yet-measured': 'M4,0 V8',
};

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

/** Size of the swatch of a pattern: whole tiles wide, so that no pattern looks broken. */
export const missingSwatch = { width: 24, height: 14 } as const;

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
