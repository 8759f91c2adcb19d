import { useLayoutEffect, useRef, useState } from 'react';
import type { ChartModel } from '#charts/model.ts';
import { ChartPicture } from '#render/chart-picture.tsx';

/** The chart drawn at the exact width that it has, and drawn again when that changes. */
export function ResponsiveChart({ model }: { model: ChartModel }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setWidth(Math.floor(element.clientWidth) || null);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return <div ref={box}>{width !== null && <ChartPicture model={model} width={width} drawing="live" />}</div>;
}
