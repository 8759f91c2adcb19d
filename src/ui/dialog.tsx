import { useEffect, useId, useRef, type ReactNode } from 'react';
import styles from './dialog.module.css';

interface Props {
  title: string;
  /** Name of the button that closes it. */
  closeLabel: string;
  /** Called once it is closed: by its button, by Escape, or by a press outside. */
  onClosed: () => void;
  children: ReactNode;
}

/** A window over the page, open from its first moment. The focus goes into it and, when it closes, back to where it was. */
export function Dialog({ title, closeLabel, onClosed, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element?.open === false) element.showModal();
    const leave = (event: MouseEvent) => {
      if (event.target === element) element?.close();
    };
    element?.addEventListener('click', leave);
    return () => element?.removeEventListener('click', leave);
  }, []);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby={id} onClose={onClosed}>
      <div className={styles['content']}>
        <div className={styles['head']}>
          <h2 id={id} className={styles['title']}>
            {title}
          </h2>
          <button type="button" className={styles['close']} onClick={() => dialog.current?.close()}>
            {closeLabel}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
