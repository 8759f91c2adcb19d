import type { ReactNode } from 'react';
import type { Point } from '#charts/model.ts';
import { useMark } from './marks.ts';

/** The mark of one point in a drawing. */
export function PointGroup({ point, children }: { point: Point; children: ReactNode }) {
  return (
    <g {...useMark(point)} className={point.reading === 'certain' ? undefined : 'reading-doubtful'}>
      {children}
    </g>
  );
}
