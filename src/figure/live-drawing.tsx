import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { ChartModel } from '#charts/model.ts';
import { DrawnContext } from '#render/marks.ts';
import { ResponsiveChart } from './responsive-chart.tsx';
import styles from './figure-frame.module.css';

interface Props {
  model: ChartModel;
  /** The printed pictures of the chart, taken from the figure that was printed; empty where there was none. */
  pictures: readonly Element[];
}

/** The chart drawn by the browser. The printed pictures stand in its place until each of its points has a mark. */
export function LiveDrawing({ model, pictures }: Props) {
  const [isDrawn, setDrawn] = useState(pictures.length === 0);
  const drawn = useRef(new Set<number>());
  const count = model.origins.length;
  const onDrawn = useCallback(
    (point: number) => {
      drawn.current.add(point);
      if (drawn.current.size === count) setDrawn(true);
    },
    [count],
  );
  return (
    <DrawnContext value={onDrawn}>
      {!isDrawn && <Pictures pictures={pictures} />}
      <div className={isDrawn ? undefined : styles['drawing']}>
        <ResponsiveChart model={model} />
      </div>
    </DrawnContext>
  );
}

/** Pictures that are elements of the page already. */
function Pictures({ pictures }: Pick<Props, 'pictures'>) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.replaceChildren(...pictures), [pictures]);
  return <div ref={box} />;
}
