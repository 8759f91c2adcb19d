import { useEffect, useEffectEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { firstRows, rowsOf } from '#charts/first-rows.ts';
import { hasPlot } from '#charts/has-plot.ts';
import { inColumns } from '#charts/in-columns.ts';
import { isDrawnAsSvg } from '#charts/legend.ts';
import type { ChartModel } from '#charts/model.ts';
import { formatCount } from '#format/number.ts';
import { messages } from '#i18n/messages.ts';
import { ChartPicture } from '#render/chart-picture.tsx';
import { geometry } from '#render/geometry.ts';
import styles from './slide.module.css';

/** How a drawing is laid out in its room. */
export interface Fit {
  /** How often it is enlarged. */
  scale: number;
  /** Its distance from the top, in pixels of the slide. */
  top: number;
  /** What of the chart is drawn. */
  drawn: ChartModel;
}

/** A way to lay a drawing out. */
interface Layout {
  /** How often the drawing is enlarged; at 1 its smallest text is that of the slide. */
  scale: number;
  /** In how many columns its rows, or its panels where it has many, stand. */
  columns: number;
  /** Height of the plot of columns. */
  plot: number;
  /** Which part of its rows is drawn; the rest is counted. */
  part: number;
}

const { plot } = geometry;

/** A drawing enlarged so much has values of at least 1/30 of the height of the slide. */
const legible = 1.42;

/**
 * The ways to lay a drawing out, the largest type first, with a plot that fills the room. Rows go into columns and plots
 * become lower before type becomes smaller, and type never becomes smaller than what reads from the back row: the last ways leave rows to the table.
 */
const layouts: readonly Layout[] = [
  ...[2.6, 2.2, 1.8].flatMap((scale) =>
    [3, 2, 1.4, 1].map((raised) => ({ scale, columns: 1, plot: plot * raised, part: 1 })),
  ),
  ...[1.55, legible].flatMap((scale) => [
    ...[1, 2, 3].map((columns) => ({ scale, columns, plot, part: 1 })),
    ...[0.75, 0.5, 0.35, 0.28].map((lowered) => ({ scale, columns: 1, plot: plot * lowered, part: 1 })),
  ]),
  ...[0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.21, 0.175, 0.14, 0.11, 0.07, 0.03].flatMap((part) =>
    [1, 2, 3].map((columns) => ({ scale: legible, columns, plot, part })),
  ),
];

/** The ways to lay out numbers and tables, whose values are as large at any scale: their words may be smaller. */
const layoutsOfWords: readonly Layout[] = [
  ...[3.6, 3.2].map((scale) => ({ scale, columns: 1, plot, part: 1 })),
  ...layouts.filter((layout) => layout.part === 1 && layout.plot === plot),
  ...[1.3, 1.15, 1].flatMap((scale) => [1, 2, 3].map((columns) => ({ scale, columns, plot, part: 1 }))),
  ...[0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3].map((part) => ({ scale: 1, columns: 1, plot, part })),
];

/** The layouts that make a difference to a chart. */
function layoutsOf(model: ChartModel): Layout[] {
  const canColumn = (columns: number) =>
    columns === 1 || !isDrawnAsSvg(model) || model.panels.length > 4 || inColumns(model, columns) !== model;
  return (isDrawnAsSvg(model) ? layouts : layoutsOfWords).filter(
    (layout) => canColumn(layout.columns) && (layout.plot === plot || hasPlot(model)),
  );
}

/** The layout that fitted a chart: every slide of it has the same size, so it is looked for once. */
const found = new WeakMap<ChartModel, number>();

interface Props {
  model: ChartModel;
  /** Is told how the drawing is laid out, once it is; all of it stands by then. */
  onFitted: ((fit: Fit) => void) | undefined;
}

/** The drawing of a slide, laid out so that it fills the room that title and notes leave, and never more. */
export function SlideDrawing({ model, onFitted }: Props) {
  const id = useId();
  const room = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(found.get(model) ?? 0);
  const [width, setWidth] = useState<number | null>(null);
  const own = useMemo(() => layoutsOf(model), [model]);
  const layout = own[place] ?? { scale: 1, columns: 1, plot, part: 1 };
  const rows = rowsOf(model);
  const count = Math.floor(rows * layout.part);
  const drawn = useMemo(() => (count < rows ? firstRows(model, count) : model), [model, count, rows]);
  const isLast = place >= own.length - 1;
  useEffect(() => {
    // Text has its width only in its own type.
    void document.fonts.ready.then(() => setWidth(room.current?.clientWidth ?? null));
  }, []);
  const tellFit = useEffectEvent((fit: Fit) => onFitted?.(fit));
  useLayoutEffect(() => {
    if (!room.current || !content.current || width === null) return;
    const { style, clientHeight } = room.current;
    style.setProperty('--drawing-scale', String(layout.scale));
    const free = clientHeight - content.current.scrollHeight * layout.scale;
    const isWithin = content.current.scrollWidth <= Math.ceil(width / layout.scale) + 1;
    if ((free >= 0 && isWithin) || isLast) {
      found.set(model, place);
      room.current.setAttribute('data-fitted', '');
      const top = Math.max(0, Math.round(free * 0.4));
      style.setProperty('--drawing-top', `${top}px`);
      tellFit({ scale: layout.scale, top, drawn });
    } else {
      setPlace(place + 1);
    }
  }, [model, drawn, layout.scale, place, isLast, width]);
  return (
    <div ref={room} className={styles['room']}>
      <div ref={content} className={styles['drawing']} data-kind={model.kind} data-columns={layout.columns}>
        {width !== null && (
          <ChartPicture
            key={place}
            model={inColumns(drawn, layout.columns)}
            width={Math.floor(width / layout.scale)}
            plot={layout.plot}
            columns={layout.columns > 1 ? layout.columns : undefined}
            drawing={`${id}-${place}`}
          />
        )}
        {count < rows && (
          <p className={styles['rest']}>
            {messages[model.locale].presentPage.rest(rows - count, formatCount(rows - count, model.locale))}
          </p>
        )}
      </div>
    </div>
  );
}
