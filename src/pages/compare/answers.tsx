import { useId } from 'react';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { costAnswer, outcomeAnswer } from './answers.ts';
import type { ComparedSubject } from './compared-subject.ts';
import { VerdictMark } from './verdict-mark.tsx';
import styles from './answers.module.css';

/** The plain answers to the two questions that every comparison is asked. */
export function Answers({ subjects }: { subjects: readonly ComparedSubject[] }) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const id = useId();
  const { headline, pairs, notes } = outcomeAnswer(subjects, locale);
  return (
    <section className={styles['answers']} aria-labelledby={id}>
      <h2 className="visually-hidden" id={id}>
        {text.answer}
      </h2>
      <div className={styles['answer']}>
        <h3 className={styles['question']}>{text.answerOutcomes}</h3>
        <p className={styles['headline']}>{headline}</p>
        {pairs.map(({ practices, closest, verdict, reasons }) => (
          <div key={practices} className={styles['pair']}>
            <p>
              {pairs.length > 1 && <strong>{practices}. </strong>}
              {closest} <VerdictMark verdict={verdict} />
            </p>
            <ul className={styles['reasons']}>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        ))}
        {notes.map((note) => (
          <p key={note} className={styles['note']}>
            {note}
          </p>
        ))}
      </div>
      <div className={styles['answer']}>
        <h3 className={styles['question']}>{text.answerCosts}</h3>
        {costAnswer(subjects, locale).map((sentence, index) => (
          <p key={sentence} className={index === 0 ? styles['headline'] : styles['note']}>
            {sentence}
          </p>
        ))}
      </div>
    </section>
  );
}
