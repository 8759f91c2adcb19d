import type { ReadyQuestion } from './ready-questions.ts';
import styles from './asked-question.module.css';

interface Props {
  asked: ReadyQuestion;
  /** Id of the section that answers, which the heading names. */
  labels: string;
  answer: string | undefined;
}

/** What the reader asked, as the heading of the section that answers it, and the answer in one sentence. */
export function AskedQuestion({ asked: { anchor, text }, labels, answer }: Props) {
  return (
    <div className={styles['asked']}>
      <h2 className={styles['question']} id={anchor}>
        <span id={labels}>{text}</span>
      </h2>
      <p className={styles['answer']}>{answer}</p>
    </div>
  );
}
