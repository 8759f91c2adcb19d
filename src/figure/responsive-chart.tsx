import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { ChartModel } from '#charts/model.ts';
import { ChartPicture } from '#render/chart-picture.tsx';
import { layoutFor, layouts, type Layout } from '#render/geometry.ts';

/** The chart in the layout for the width that it gets, and in the other one when that width changes enough. */
export const ResponsiveChart = memo(function ResponsiveChart({ model }: { model: ChartModel }) {
  const box = useRef<HTMLDivElement>(null);
  const [layout, setLayout] = useState<Layout | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => {
      const { width } = element.getBoundingClientRect();
      // A figure that is out of view, behind another tab, has no width: what it had stays.
      if (width > 0) setLayout(layoutFor(width));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box}>{layout && <ChartPicture key={layout} model={model} width={layouts[layout]} drawing="live" />}</div>
  );
});
