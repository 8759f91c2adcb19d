import { useEffect, type ReactNode, type RefObject } from 'react';

interface Props {
  /** Takes the element. */
  box: RefObject<HTMLDetailsElement | null>;
  className: string | undefined;
  /** True for a fold that lies over the page: it comes into view whole; a press beside it, and Escape, close it. */
  isOverlay: boolean;
  children: ReactNode;
}

/** A native fold, with its summary among its children. */
export function Fold({ box, className, isOverlay, children }: Props) {
  useEffect(() => {
    if (!isOverlay) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const close = () => {
      if (box.current) box.current.open = false;
    };
    const show = () => {
      const panel = box.current?.lastElementChild;
      if (!panel || panel.getBoundingClientRect().bottom <= window.innerHeight) return;
      panel.scrollIntoView({ block: 'end' });
    };
    const isInside = (target: EventTarget | null) => target instanceof Node && box.current?.contains(target) === true;
    box.current?.addEventListener('toggle', show, { signal });
    window.addEventListener('resize', show, { signal });
    document.addEventListener('pointerdown', ({ target }) => isInside(target) || close(), { signal });
    // A press on what takes no focus gives it to what is around the panel.
    const isAround = (target: EventTarget | null) => target instanceof Node && target.contains(box.current);
    document.addEventListener('focusin', ({ target }) => isInside(target) || isAround(target) || close(), { signal });
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
  }, [box, isOverlay]);
  return (
    <details ref={box} className={className}>
      {children}
    </details>
  );
}
