import { useId, useLayoutEffect, useRef, useState } from 'react';
import { inColumns } from '#charts/in-columns.ts';
import type { ChartModel } from '#charts/model.ts';
import { ChartPicture } from '#render/chart-picture.tsx';
import styles from './slide.module.css';

/** A way to lay a drawing out: how often it is enlarged, and in how many columns its rows stand. */
interface Layout {
  scale: number;
  columns: number;
}

/** The ways to lay a drawing out, the largest type first. The last ones are for a chart that no other way makes room for. */
const layouts: readonly Layout[] = [
  { scale: 1.8, columns: 1 },
  { scale: 1.5, columns: 1 },
  { scale: 1.3, columns: 1 },
  { scale: 1.3, columns: 2 },
  { scale: 1.15, columns: 1 },
  { scale: 1.15, columns: 2 },
  { scale: 1, columns: 1 },
  { scale: 1, columns: 2 },
  { scale: 1, columns: 3 },
  { scale: 0.9, columns: 2 },
  { scale: 0.8, columns: 2 },
  { scale: 0.7, columns: 2 },
];

/** The layout that fitted a chart: every slide of it has the same size, so it is looked for once. */
const found = new WeakMap<ChartModel, number>();

/** The drawing of a slide, laid out so that it fills the room that title and notes leave, and never more. */
export function SlideDrawing({ model }: { model: ChartModel }) {
  const id = useId();
  const room = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(found.get(model) ?? 0);
  const [width, setWidth] = useState<number | null>(null);
  const layout = layouts[place] ?? { scale: 1, columns: 1 };
  useLayoutEffect(() => {
    if (!room.current) return;
    room.current.style.setProperty('--drawing-scale', String(layout.scale));
    if (width === null) {
      setWidth(room.current.clientWidth);
      return;
    }
    const height = content.current?.scrollHeight ?? 0;
    const fits =
      height * layout.scale <= room.current.clientHeight &&
      (content.current?.scrollWidth ?? 0) <= Math.ceil(width / layout.scale);
    if (fits || place === layouts.length - 1) found.set(model, place);
    else setPlace(place + 1);
  }, [model, layout.scale, place, width]);
  return (
    <div ref={room} className={styles['room']}>
      <div ref={content} className={styles['drawing']}>
        {width !== null && (
          <ChartPicture
            key={place}
            model={inColumns(model, layout.columns)}
            width={Math.floor(width / layout.scale)}
            drawing={`${id}-${place}`}
          />
        )}
      </div>
    </div>
  );
}
