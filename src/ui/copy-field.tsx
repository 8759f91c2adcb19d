import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { Button } from './button.tsx';
import styles from './copy-field.module.css';

interface Props {
  /** What the text is. */
  label: string;
  /** When to use it; left out where the label says it all. */
  use?: string;
  /** The text to copy. */
  text: string;
  /** The words of the button, and what is said once the text is copied or cannot be. */
  words: { copy: string; copied: string; failed: string };
  /** Height in lines, for code; left out for words, which are shown whole in the type of the page. */
  rows?: number;
  /**
   * Said to a reader who copies while the text is about to change; the new text is copied once it is there. Null or left
   * out once the text is final.
   */
  pending?: string | null;
}

/** Height in lines for words where the browser cannot make a field as high as its text. */
const roomForWords = 7;

/** A text to take away, with a button that copies it and says so. Where copying is refused, the text is selected. */
export function CopyField({ label, use, text, words, rows, pending = null }: Props) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // A null text stands for the new text, which is not there yet.
  const [said, setSaid] = useState<{ text: string | null; message: string } | null>(null);
  const isAsked = useRef(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ text, message: words.copied });
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid({ text, message: words.failed });
    }
  }
  function ask() {
    if (pending === null) void copy();
    else {
      isAsked.current = true;
      setSaid({ text: null, message: pending });
    }
  }
  const onFinal = useEffectEvent(() => {
    if (isAsked.current) void copy();
    isAsked.current = false;
  });
  const isFinal = pending === null;
  useEffect(() => {
    if (isFinal) onFinal();
  }, [isFinal]);
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {use && (
        <p className={styles['use']} id={`${id}-use`}>
          {use}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        className={rows === undefined ? `${styles['text']} ${styles['words']}` : `${styles['text']} ${styles['code']}`}
        aria-describedby={use ? `${id}-use` : undefined}
        readOnly
        rows={rows ?? roomForWords}
        spellCheck={false}
        value={text}
        onFocus={({ target }) => target.select()}
      />
      <div className={styles['row']}>
        <Button onPress={ask}>{words.copy}</Button>
        <span role="status" className={styles['said']}>
          {(said?.text === null || said?.text === text) && said.message}
        </span>
      </div>
    </div>
  );
}
