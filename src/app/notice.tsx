import { useRef, type ReactNode } from 'react';
import { useMessages } from '#i18n/locale-context.ts';
import { Button } from '#ui/button.tsx';
import { focusHeading } from './heading-focus.ts';
import styles from './notice.module.css';

interface Props {
  /** What is said; null or false while there is nothing to say. */
  children: ReactNode;
  onDismiss: () => void;
}

/** One line above a page, read out when it appears, that the reader can send away. */
export function Notice({ children, onDismiss }: Props) {
  const { notice } = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const dismiss = () => {
    const main = box.current?.closest('main');
    // The button goes away; the focus must not go with it.
    if (main) focusHeading(main);
    onDismiss();
  };
  return (
    <div ref={box} role="status">
      {children && (
        <p className={styles['notice']}>
          <span>{children}</span>
          <Button look="text" onPress={dismiss}>
            {notice.dismiss}
          </Button>
        </p>
      )}
    </div>
  );
}
