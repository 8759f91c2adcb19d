import { useRef, useState } from 'react';
import { useMessages } from '#i18n/locale-context.ts';
import { writeClipboard } from './write-clipboard.ts';
import list from './option-list.module.css';
import styles from './copy-list.module.css';

/** Something that can be put on the clipboard. */
export interface Copy {
  name: string;
  /** What it is for. */
  use: string;
  /** As plain text; what is shown where the browser does not allow copying. A picture has none. */
  text?: () => string;
  /** In the forms that programs take, by media type; plain text alone when left out. */
  forms?: () => Record<string, Blob | Promise<Blob>>;
}

/** What a reader can copy, each with what it is for. */
export function CopyList({ copies }: { copies: readonly Copy[] }) {
  const text = useMessages().file.copy;
  const [outcome, setOutcome] = useState<{ message: string; fallback: string | null } | null>(null);
  const fallback = useRef<HTMLTextAreaElement>(null);
  const copy = (entry: Copy) =>
    writeClipboard({ ...(entry.text && { text: entry.text() }), ...(entry.forms && { forms: entry.forms() }) }).then(
      () => setOutcome({ message: text.done(entry.name), fallback: null }),
      () => {
        setOutcome({ message: entry.text ? text.failed : text.pictureFailed, fallback: entry.text?.() ?? null });
        requestAnimationFrame(() => fallback.current?.select());
      },
    );
  return (
    <>
      <ul className={list['options']}>
        {copies.map((entry) => (
          <li key={entry.name} className={list['entry']}>
            <button type="button" className={list['option']} onClick={() => void copy(entry)}>
              {entry.name}
            </button>{' '}
            <span className={list['use']}>{entry.use}</span>
          </li>
        ))}
      </ul>
      <p role="status">{outcome?.message}</p>
      {outcome?.fallback && (
        <textarea
          ref={fallback}
          className={styles['fallback']}
          aria-label={text.failed}
          readOnly
          value={outcome.fallback}
        />
      )}
    </>
  );
}
