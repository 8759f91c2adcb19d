import { useRef } from 'react';
import { useStore } from 'zustand';
import { useMessages } from '#i18n/locale-context.ts';
import { deckWordsStore, longestWords, noteOf, writeNote } from '#view/deck-words.ts';
import styles from './entry-note.module.css';

/** The reader's own note of an entry of a deck, folded; who opens it can write at once. @param name of the slide */
export function EntryNote({ entry, name }: { entry: string; name: string }) {
  const text = useMessages().presentPage;
  const note = useStore(deckWordsStore, (words) => noteOf(words, entry));
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <details className={styles['note']} onToggle={({ currentTarget }) => currentTarget.open && field.current?.focus()}>
      <summary>
        {text.ownNotes}
        {note !== '' && <span className={styles['preview']}> – {note}</span>}
      </summary>
      <textarea
        ref={field}
        aria-label={text.noteOf(name)}
        rows={4}
        maxLength={longestWords.note}
        value={note}
        onChange={({ target }) => writeNote(entry, target.value)}
      />
      <p className={styles['where']}>{text.notesStay}</p>
    </details>
  );
}
