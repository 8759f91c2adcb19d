import { useRef, useState } from 'react';
import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { Button } from '#ui/button.tsx';
import { citedSentence } from './cited-sentence.ts';
import { writeClipboard } from './write-clipboard.ts';
import styles from './quoted-sentence.module.css';

interface Props {
  model: ChartModel;
  /** Publisher, year and title of the publication. */
  publication: string;
}

/** The sentence to take along, with a button that copies it with its source. Where copying is refused, both are shown and selected. */
export function QuotedSentence({ model, publication }: Props) {
  const { sharing } = messages[model.locale];
  const sentence = citedSentence(model, publication);
  const [said, setSaid] = useState<{ sentence: string; message: string; isRefused: boolean } | null>(null);
  const current = said?.sentence === sentence ? said : null;
  const shown = useRef<HTMLParagraphElement>(null);
  const copy = () =>
    writeClipboard({ text: sentence }).then(
      () => setSaid({ sentence, message: sharing.copied, isRefused: false }),
      () => {
        setSaid({ sentence, message: sharing.notCopied, isRefused: true });
        requestAnimationFrame(() => shown.current && getSelection()?.selectAllChildren(shown.current));
      },
    );
  return (
    <>
      <p className={styles['label']}>{sharing.share.sentence}</p>
      <p ref={shown}>{current?.isRefused ? sentence : model.sentence}</p>
      <div className={styles['row']}>
        <Button action="sentence" onPress={() => void copy()}>
          {sharing.share.copyWithSource}
        </Button>
        <span role="status">{current?.message}</span>
      </div>
    </>
  );
}
