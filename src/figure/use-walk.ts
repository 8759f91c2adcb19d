import {
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
} from 'react';
import { isDrawnAsSvg } from '#charts/legend.ts';
import type { ChartModel } from '#charts/model.ts';
import { HighlightContext } from './highlighting.ts';
import { marksOf } from './markup.ts';
import { othersInPeriod, placeReadout, pointSentences, pointsInRow, step } from './walk-steps.ts';

/** What lets a reader visit the points of a chart by keyboard and pointer. */
export interface Walk {
  /** Index of the active point; null while there is none. */
  point: number | null;
  /** Makes a point the active one. */
  onPoint: (point: number) => void;
  /** What is said of the active point; empty while there is none. */
  sentence: string;
  /** What stands below it for the eye: the other series of its period. The table says it too, point by point. */
  others: string[];
  /** The element that says it. */
  readout: RefObject<HTMLParagraphElement | null>;
  /** The properties of the region with the drawing. */
  region: {
    ref: RefObject<HTMLDivElement | null>;
    role: 'application' | 'group';
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
    onPointerLeave: (event: PointerEvent<HTMLElement>) => void;
    onBlur: (event: FocusEvent<HTMLElement>) => void;
  };
}

/**
 * Owns the active point of a chart. The table of the model gives order and words.
 * @param start index of the point that is active at first
 */
export function useWalk(model: ChartModel, start: number | null): Walk {
  const [point, setPoint] = useState(start);
  const chart = useRef<HTMLDivElement>(null);
  const readout = useRef<HTMLParagraphElement>(null);
  const sentences = useMemo(() => pointSentences(model.table), [model]);
  const columns = pointsInRow(model.table);
  useLayoutEffect(() => {
    if (point === null || !chart.current || !readout.current) return;
    const mark = marksOf(chart.current, point).find((candidate) => candidate.getClientRects().length > 0);
    placeReadout(readout.current, mark ?? chart.current, chart.current);
  }, [point]);
  // Who only points at the chart has the focus elsewhere.
  useEffect(() => {
    if (point === null) return undefined;
    const controller = new AbortController();
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && setPoint(null), controller);
    return () => controller.abort();
  }, [point]);
  const highlight = useContext(HighlightContext);
  const link = model.panels.flatMap(({ points }) => points).find(({ index }) => index === point)?.standsFor ?? null;
  useLayoutEffect(() => {
    highlight(link);
    return () => highlight(null);
  }, [highlight, link]);
  return {
    point,
    onPoint: setPoint,
    sentence: point === null ? '' : (sentences[point] ?? ''),
    others: point === null ? [] : othersInPeriod(model, point),
    readout,
    region: {
      ref: chart,
      role: isDrawnAsSvg(model) ? 'application' : 'group',
      onKeyDown: (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (step(event.key, point, sentences.length, columns) === undefined) return;
        event.preventDefault();
        // Keys may follow each other faster than the figure is drawn.
        setPoint((current) => step(event.key, current, sentences.length, columns) ?? null);
      },
      onPointerLeave: ({ currentTarget }) => {
        if (document.activeElement !== currentTarget) setPoint(null);
      },
      onBlur: () => setPoint(null),
    },
  };
}
