import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './full-window.module.css';

interface Props {
  /** What it is, for screen readers. */
  label: string;
  children: ReactNode;
}

/** Fills the window. The page below it is out of reach meanwhile, and the focus is in here. */
export function FullWindow({ label, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = document.getElementById('root');
    if (page) page.inert = true;
    box.current?.focus();
    return () => {
      if (page) page.inert = false;
    };
  }, []);
  useEffect(() => {
    // What had the focus went away.
    if (document.activeElement === document.body) box.current?.focus();
  });
  return createPortal(
    <div ref={box} className={styles['window']} role="dialog" aria-modal="true" aria-label={label} tabIndex={-1}>
      {children}
    </div>,
    document.body,
  );
}
