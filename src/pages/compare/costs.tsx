import { useId } from 'react';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { Place } from '#pages/practice/place.tsx';
import { linkedTo } from '#render/link-attributes.ts';
import { costAnswer } from './answers.ts';
import { AskedQuestion } from './asked-question.tsx';
import type { ComparedSubject } from './compared-subject.ts';
import type { ReadyQuestion } from './ready-questions.ts';
import styles from './costs.module.css';

interface Props {
  subjects: readonly ComparedSubject[];
  /** What the reader asks, if that is about costs; then it is the heading, and its answer the sentence below it. */
  asked: ReadyQuestion | null;
}

/** What employers paid, as far as it is said, and what the practices cost as published, each amount with what it is and whose money; never added, divided or ranked. */
export function Costs({ subjects, asked }: Props) {
  const locale = useLocale();
  const { comparePage: text, figure } = useMessages();
  const [answer, ...rest] = costAnswer(subjects, locale);
  const id = useId();
  return (
    <section aria-labelledby={id}>
      {asked ? <AskedQuestion asked={asked} labels={id} answer={answer} /> : <h2 id={id}>{text.costs}</h2>}
      {!asked && (
        <p className={styles['first']}>
          <span className={styles['question']}>{text.answerCosts}</span> <strong>{answer}</strong>
        </p>
      )}
      <div className={styles['subjects']}>
        {subjects.map((subject) => (
          <div key={subject.id} className={styles['subject']} {...linkedTo(`practice:${subject.id}`)}>
            <h3 className={styles['name']}>{subject.name}</h3>
            {subject.costs.length === 0 && <p className={styles['missing']}>{text.notGiven}</p>}
            {subject.costs.map((cost, index) => (
              <dl key={index} className={styles['cost']}>
                <dt className="visually-hidden">{text.amount}</dt>
                <dd className={cost.isKnown ? styles['value'] : styles['missing']}>{cost.text}</dd>
                <dt className="visually-hidden">{text.nature}</dt>
                <dd>
                  {cost.label}
                  {cost.period && !cost.label.includes(cost.period) && `, ${cost.period}`}
                  {cost.formula && ` (${figure.derived}: ${cost.formula})`}{' '}
                  {cost.source && <Place source={cost.source} />}
                </dd>
                <dt className={styles['term']}>{text.paidBy}</dt>
                <dd>{cost.payer ? text.payer[cost.payer] : text.notGiven}</dd>
              </dl>
            ))}
          </div>
        ))}
      </div>
      <div className={styles['answer']}>
        {rest.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p className={styles['note']}>{text.costsNote}</p>
      </div>
    </section>
  );
}
