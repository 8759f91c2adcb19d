import { useId } from 'react';
import { useMessages } from '#i18n/locale-context.ts';
import { Place } from '#pages/practice/place.tsx';
import type { ComparedSubject } from './compared-subject.ts';
import styles from './costs.module.css';

/** What the practices cost as published, each amount with what it is and whose money; never added, divided or ranked. */
export function Costs({ subjects }: { subjects: readonly ComparedSubject[] }) {
  const { comparePage: text } = useMessages();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text.costs}</h2>
      <p className={styles['note']}>{text.costsNote}</p>
      <div className={styles['subjects']}>
        {subjects.map((subject) => (
          <div key={subject.id} className={styles['subject']}>
            <h3 className={styles['name']}>{subject.name}</h3>
            {subject.costs.length === 0 && <p className={styles['missing']}>{text.notGiven}</p>}
            {subject.costs.map((cost, index) => (
              <dl key={index} className={styles['cost']}>
                <dt className="visually-hidden">{text.amount}</dt>
                <dd className={cost.isKnown ? styles['value'] : styles['missing']}>{cost.text}</dd>
                <dt className="visually-hidden">{text.nature}</dt>
                <dd>
                  {cost.label}
                  {cost.period && !cost.label.includes(cost.period) && `, ${cost.period}`}{' '}
                  {cost.source && <Place source={cost.source} />}
                </dd>
                <dt className={styles['term']}>{text.paidBy}</dt>
                <dd>{cost.payer ? text.payer[cost.payer] : text.notGiven}</dd>
              </dl>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
