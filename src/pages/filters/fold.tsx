import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  className: string | undefined;
  /** True for a fold that lies over the page: a press beside it, and Escape, close it. */
  isOverlay: boolean;
  children: ReactNode;
}

/** A native fold, with its summary among its children. */
export function Fold({ className, isOverlay, children }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isOverlay) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const close = () => {
      if (box.current) box.current.open = false;
    };
    const isInside = (target: EventTarget | null) => target instanceof Node && box.current?.contains(target) === true;
    document.addEventListener('pointerdown', ({ target }) => isInside(target) || close(), { signal });
    document.addEventListener('focusin', ({ target }) => isInside(target) || close(), { signal });
    document.addEventListener(
      'keydown',
      ({ key, target }) => {
        if (key !== 'Escape' || !box.current?.open) return;
        close();
        if (isInside(target)) box.current.querySelector('summary')?.focus();
      },
      { signal },
    );
    return () => controller.abort();
  }, [isOverlay]);
  return (
    <details ref={box} className={className}>
      {children}
    </details>
  );
}
