import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { slideWidth } from '#render/geometry.ts';
import styles from './scaled-slide.module.css';

/** Scales a slide to the width that it gets. */
export function ScaledSlide({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const scale = () => element.style.setProperty('--slide-scale', String(element.clientWidth / slideWidth));
    scale();
    const observer = new ResizeObserver(scale);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={frame} className={styles['frame']}>
      <div className={styles['canvas']}>{children}</div>
    </div>
  );
}
