import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { ChartModel, Point } from '#charts/model.ts';
import { marksOf, partOf } from './markup.ts';

/** Milliseconds that marks take from their old place to the new one. */
const duration = 200;

interface Place {
  x: number;
  y: number;
}

/** Where the first mark of each point stands in a drawing, by what the point is; its index changes with the order. */
type Places = ReadonlyMap<string, Place>;

/**
 * Lets the marks of a figure move to their new places when the reader chose another order or other figures.
 * @returns what is to be called before the choice is followed, while the marks stand in their old places
 */
export function useMovingMarks(figure: RefObject<HTMLElement | null>, model: ChartModel): () => void {
  const before = useRef<Places>(null);
  useLayoutEffect(() => {
    const drawing = figure.current && partOf(figure.current, 'chart');
    const places = before.current;
    before.current = null;
    if (!drawing || !places) return undefined;
    // Recharts lays its marks out in the commits that follow this one, before the next frame.
    const frame = requestAnimationFrame(() => moveMarks(drawing, model, places));
    return () => cancelAnimationFrame(frame);
  }, [figure, model]);
  return () => {
    const drawing = figure.current && partOf(figure.current, 'chart');
    before.current = drawing && placesOf(drawing, model);
  };
}

/** The places of the marks of a drawing, in pixels from its upper left corner. */
function placesOf(drawing: Element, model: ChartModel): Places {
  const frame = drawing.getBoundingClientRect();
  return new Map(
    pointsOf(model).flatMap(({ key, point }) => {
      const [mark] = marksOf(drawing, point.index);
      const box = mark?.getBoundingClientRect();
      return box && box.width > 0 ? [[key, { x: box.left - frame.left, y: box.top - frame.top }]] : [];
    }),
  );
}

/** Moves the marks of a drawing from where they stood before; at once where the reader asked for less motion. */
function moveMarks(drawing: Element, model: ChartModel, before: Places): void {
  if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const now = placesOf(drawing, model);
  for (const { key, point } of pointsOf(model)) {
    const [from, to] = [before.get(key), now.get(key)];
    if (!from || !to || (from.x === to.x && from.y === to.y)) continue;
    const start = { transform: `translate(${from.x - to.x}px, ${from.y - to.y}px)` };
    for (const mark of marksOf(drawing, point.index))
      mark.animate([start, { transform: 'none' }], { duration, easing: 'ease-out' });
  }
}

function pointsOf({ panels }: ChartModel): { key: string; point: Point }[] {
  return panels.flatMap((panel) =>
    panel.points.map((point) => ({ key: JSON.stringify([panel.id, point.category.id, point.series?.id]), point })),
  );
}
