import type { Missing } from '#schema/observation.ts';

/** The stroke of each pattern, in a tile of 8 by 8. */
export const missingPaths: Record<Missing, string> = {
  'lost-in-source-text': 'M-2,10 L10,-2 M0,0 M6,10 L10,6 M-2,2 L2,-2',
  'not-published': 'M4,3 a1,1 0 1 0 0.01,0',
  'not-applicable': 'M0,4 H8',
  'not-yet-measured': 'M4,0 V8',
  'in-words': 'M0,2 H5 M2,6 H8',
};

/** Size of the swatch of a pattern: whole tiles wide, so that no pattern looks broken. */
export const missingSwatch = { width: 24, height: 14 } as const;
