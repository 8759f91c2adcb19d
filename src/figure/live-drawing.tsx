import { useCallback, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { ChartModel } from '#charts/model.ts';
import { ChartPicture } from '#render/chart-picture.tsx';
import { layoutNames, layouts, type Layout } from '#render/geometry.ts';
import { DrawnContext } from '#render/marks.ts';
import { isOneOf } from '#view/view-state.ts';

interface Props {
  model: ChartModel;
  /** The printed pictures of the chart, taken from the figure that was printed; empty where there was none. */
  pictures: readonly Element[];
}

/**
 * The chart drawn by the browser, in the layout for the width that it gets. The printed pictures stand in its place until
 * each of its points has a mark.
 */
export function LiveDrawing({ model, pictures }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const layout = useLayout(box);
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
  const picture = useMemo(
    () => layout && <ChartPicture model={model} {...layouts[layout]} drawing="live" />,
    [model, layout],
  );
  return (
    <div ref={box}>
      {!isDrawn && <Pictures pictures={pictures} />}
      <DrawnContext value={onDrawn}>
        <div hidden={!isDrawn}>{picture}</div>
      </DrawnContext>
    </div>
  );
}

/** The layout that the style sheet gives an element; null until it has one. */
function useLayout(box: RefObject<HTMLElement | null>): Layout | null {
  const [layout, setLayout] = useState<Layout | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      const asked = getComputedStyle(element).getPropertyValue('--layout');
      setLayout(isOneOf(layoutNames, asked) ? asked : 'narrow');
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return layout;
}

/** Pictures that are elements of the page already. */
function Pictures({ pictures }: Pick<Props, 'pictures'>) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.replaceChildren(...pictures), [pictures]);
  return <div ref={box} />;
}
