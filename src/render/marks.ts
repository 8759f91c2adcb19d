import { createContext, useContext, useLayoutEffect } from 'react';
import type { Point } from '#charts/model.ts';
import { linked } from './link-attributes.ts';

/** The point of a drawing that the reader looks at. */
interface ActivePoint {
  /** Index of the point; null while there is none. */
  point: number | null;
  /** Called with the index of a point when the pointer reaches its mark. */
  onPoint: (point: number) => void;
}

/** What the marks of a drawing follow. A drawing that nobody visits, such as a printed one, needs no provider. */
export const ActivePointContext = createContext<ActivePoint>({ point: null, onPoint: () => {} });

/** Called with the index of a point as soon as its mark is in the document. */
export const DrawnContext = createContext<(point: number) => void>(() => {});

/** The properties of the element that is the mark of a point: it stands out while its point is the active one. */
export function useMark({ index, links, standsFor }: Pick<Point, 'index' | 'links' | 'standsFor'>) {
  const { point, onPoint } = useContext(ActivePointContext);
  const onDrawn = useContext(DrawnContext);
  useLayoutEffect(() => onDrawn(index), [onDrawn, index]);
  const visit = () => onPoint(index);
  return {
    'data-point': index,
    'data-active': point === index ? '' : undefined,
    ...linked(links, standsFor),
    onPointerMove: visit,
    // A finger enters a mark and leaves it again before it taps.
    onClick: visit,
  };
}
