import type { ReactNode } from 'react';
import type { Point } from '#charts/model.ts';

/** The mark of one point. The number leads from the table's cell to the mark, for keyboard and pointer. */
export function PointGroup({ point, children }: { point: Point; children: ReactNode }) {
  return (
    <g data-point={point.index} className={point.reading === 'certain' ? undefined : 'reading-doubtful'}>
      {children}
    </g>
  );
}
