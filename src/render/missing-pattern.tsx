import type { Missing } from '#schema/observation.ts';

const paths: Record<Missing, string> = {
  'lost-in-source-text': 'M-2,10 L10,-2 M0,0 M6,10 L10,6 M-2,2 L2,-2',
  'not-published': 'M4,3 a1,1 0 1 0 0.01,0',
  'not-applicable': 'M0,4 H8',
  'not-yet-measured': 'M4,0 V8',
};

export function patternId(idBase: string, reason: Missing): string {
  return `${idBase}-${reason}`;
}

/** The pattern of each reason for a missing value: a missing value is never drawn as a zero. */
export function MissingPatterns({ reasons, idBase }: { reasons: Missing[]; idBase: string }) {
  return (
    <defs>
      {reasons.map((reason) => (
        <pattern key={reason} id={patternId(idBase, reason)} width={8} height={8} patternUnits="userSpaceOnUse">
          <path d={paths[reason]} stroke="var(--line-strong)" strokeWidth={1.5} fill="none" />
        </pattern>
      ))}
    </defs>
  );
}

/** A small field of the pattern, for the legend. */
export function MissingSwatch({ reason, idBase }: { reason: Missing; idBase: string }) {
  return (
    <svg width={20} height={14} aria-hidden="true">
      <MissingPatterns reasons={[reason]} idBase={idBase} />
      <rect
        x={0.5}
        y={0.5}
        width={19}
        height={13}
        fill={`url(#${patternId(idBase, reason)})`}
        stroke="var(--line-strong)"
      />
    </svg>
  );
}
