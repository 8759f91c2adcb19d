import type { ReactNode } from 'react';
import styles from './button.module.css';

interface Props {
  onPress: () => void;
  children: ReactNode;
  /** `text` looks like a link; the default has an edge. */
  look?: 'edge' | 'text';
  /** Name by which scripts find it in printed markup, before React is there. */
  action?: string;
}

/** A button that does something on this page. Without scripts it is not there. */
export function Button({ onPress, children, look = 'edge', action }: Props) {
  const names = [styles['button'], look === 'text' && styles['text'], 'needs-script'].filter(Boolean).join(' ');
  return (
    <button type="button" className={names} data-action={action} onClick={onPress}>
      {children}
    </button>
  );
}
