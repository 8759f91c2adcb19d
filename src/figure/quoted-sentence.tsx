import { useRef, useState } from 'react';
import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { copiedSentence } from './cited-sentence.ts';
import { writeClipboard } from './write-clipboard.ts';
import styles from './quoted-sentence.module.css';

interface Props {
  model: ChartModel;
  /** Publisher, year and title of the publication. */
  publication: string;
}

/** The sentence to take along, with a button that copies it with its source and address. Where copying is refused, both are shown and selected. */
export function QuotedSentence({ model, publication }: Props) {
  const { sharing } = messages[model.locale];
  const [said, setSaid] = useState<{ model: ChartModel; message: string; refused: string | null } | null>(null);
  const current = said?.model === model ? said : null;
  const shown = useRef<HTMLParagraphElement>(null);
  const copy = () => {
    const sentence = copiedSentence(model, publication);
    return writeClipboard({ text: sentence }).then(
      () => setSaid({ model, message: sharing.copied, refused: null }),
      () => {
        setSaid({ model, message: sharing.notCopied, refused: sentence });
        requestAnimationFrame(() => shown.current && getSelection()?.selectAllChildren(shown.current));
      },
    );
  };
  return (
    <>
      <p className={styles['label']}>{sharing.share.sentence}</p>
      <p ref={shown}>{current?.refused ?? model.sentence}</p>
      <div className={styles['row']}>
        <Button action="sentence" onPress={() => void copy()}>
          {sharing.share.copyWithSource}
        </Button>
        <span role="status">{current?.message}</span>
      </div>
    </>
  );
}
