import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { inColumns } from '#charts/in-columns.ts';
import type { ChartModel } from '#charts/model.ts';
import { ChartPicture } from '#render/chart-picture.tsx';
import { geometry } from '#render/geometry.ts';
import styles from './slide.module.css';

/** How a drawing is laid out in its room. */
export interface Fit {
  /** How often it is enlarged. */
  scale: number;
  /** Its distance from the top, in pixels of the slide. */
  top: number;
}

/** A way to lay a drawing out. */
interface Layout {
  /** How often the drawing is enlarged; at 1 its smallest text is that of the slide. */
  scale: number;
  /** In how many columns its rows stand. */
  columns: number;
  /** Height of the plot of columns. */
  plot: number;
}

const { plot } = geometry;

/** The ways to lay a drawing out, the largest type first. The last are for charts that no other way makes room for. */
const layouts: readonly Layout[] = [
  { scale: 1.8, columns: 1, plot },
  { scale: 1.5, columns: 1, plot },
  { scale: 1.3, columns: 1, plot },
  { scale: 1.3, columns: 2, plot },
  { scale: 1.15, columns: 1, plot },
  { scale: 1.15, columns: 2, plot },
  { scale: 1, columns: 1, plot },
  { scale: 1, columns: 2, plot },
  { scale: 1, columns: 1, plot: plot / 2 },
  { scale: 1, columns: 1, plot: plot / 3 },
  { scale: 1, columns: 3, plot },
  { scale: 0.85, columns: 2, plot },
  { scale: 0.7, columns: 2, plot },
  { scale: 0.6, columns: 2, plot },
  { scale: 0.5, columns: 2, plot },
  { scale: 0.4, columns: 2, plot },
];
const last = layouts.length - 1;

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
  const layout = layouts[place] ?? { scale: 1, columns: 1, plot };
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
    if ((free >= 0 && isWithin) || place === last) {
      found.set(model, place);
      room.current.setAttribute('data-fitted', '');
      const top = Math.max(0, Math.round(free * 0.4));
      style.setProperty('--drawing-top', `${top}px`);
      tellFit({ scale: layout.scale, top });
    } else {
      setPlace(place + 1);
    }
  }, [model, layout.scale, place, width]);
  return (
    <div ref={room} className={styles['room']}>
      <div ref={content} className={styles['drawing']} data-kind={model.kind} data-columns={layout.columns}>
        {width !== null && (
          <ChartPicture
            key={place}
            model={inColumns(model, layout.columns)}
            width={Math.floor(width / layout.scale)}
            plot={layout.plot}
            drawing={`${id}-${place}`}
          />
        )}
      </div>
    </div>
  );
}
