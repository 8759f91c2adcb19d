import type { Missing } from '#schema/observation.ts';

/** The stroke of each pattern, in a tile of 8 by 8. */
export const missingPaths: Record<Missing, string> = {
  'lost-in-source-text': 'M-2,10 L10,-2 M0,0 M6,10 L10,6 M-2,2 L2,-2',
  'not-published': 'M4,3 a1,1 0 1 0 0.01,0',
  'not-applicable': 'M0,4 H8',
  'not-yet-measured': 'M4,0 V8',
};

function patternId(idBase: string, reason: Missing): string {
  return `${idBase}-${reason}`;
}

/** The pattern of each reason for a missing value: a missing value is never drawn as a zero. */
export function MissingPatterns({ reasons, idBase }: { reasons: Missing[]; idBase: string }) {
  return (
    <defs>
      {reasons.map((reason) => (
        <pattern key={reason} id={patternId(idBase, reason)} width={8} height={8} patternUnits="userSpaceOnUse">
          <path d={missingPaths[reason]} stroke="var(--ink-soft)" strokeWidth={1.2} fill="none" />
        </pattern>
      ))}
    </defs>
  );
}

interface StubProps {
  x: number;
  y: number;
  width: number;
  height: number;
  reason: Missing;
  idBase: string;
}

/** What stands in the place of a missing value. */
export function MissingStub({ x, y, width, height, reason, idBase }: StubProps) {
  return (
    <rect
      x={x + 0.5}
      y={y}
      width={Math.max(1, width - 1)}
      height={height}
      fill={`url(#${patternId(idBase, reason)})`}
      stroke="var(--ink-soft)"
      strokeDasharray="3 3"
    />
  );
}

/** The stub with its pattern, for the legend. */
export function MissingSwatch({ reason, idBase }: { reason: Missing; idBase: string }) {
  return (
    <svg width={20} height={14} aria-hidden="true">
      <MissingPatterns reasons={[reason]} idBase={idBase} />
      <MissingStub x={0} y={0.5} width={20} height={13} reason={reason} idBase={idBase} />
    </svg>
  );
}
