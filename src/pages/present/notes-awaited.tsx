import { useMessages } from '#i18n/locale-context.ts';
import { FullWindow } from './full-window.tsx';
import styles from './notes-window.module.css';

/** The speaker's window until it knows what to show. */
export function NotesAwaited({ children }: { children?: string }) {
  const { notesTitle } = useMessages().presentPage;
  return (
    <FullWindow label={notesTitle}>
      <div className={styles['notes']}>
        <h1>{notesTitle}</h1>
        <p role="status">{children}</p>
      </div>
    </FullWindow>
  );
}
