import { useId } from 'react';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import { linkedTo } from '#render/link-attributes.ts';
import type { ComparedSubject } from './compared-subject.ts';
import styles from './reach.module.css';

/** How many the practices reached: a block for each unit, for units do not compare. */
export function Reach({ subjects }: { subjects: readonly ComparedSubject[] }) {
  const locale = useLocale();
  const { comparePage: text, figure } = useMessages();
  const id = useId();
  const all = subjects.flatMap(({ id: subject, name, reach }) => reach.map((amount) => ({ subject, name, amount })));
  const units = [...new Map(all.map(({ amount }) => [amount.unit.id, amount.unit])).values()];
  const silent = subjects.filter(({ reach }) => reach.length === 0);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{text.reach}</h2>
      <p className={styles['note']}>{text.reachNote}</p>
      <div className={styles['blocks']}>
        {units.map((unit) => (
          <div key={unit.id} className={styles['block']}>
            <h3 className={styles['unit']}>{unit.label[locale]}</h3>
            <dl className={styles['amounts']}>
              {all
                .filter(({ amount }) => amount.unit.id === unit.id)
                .map(({ subject, name, amount }, index) => (
                  <div key={index} className={styles['amount']} {...linkedTo(`practice:${subject}`)}>
                    <dt>
                      <strong>{name}</strong>, {amount.label}
                      {amount.period && `, ${amount.period}`}
                      {amount.formula && ` (${figure.derived}: ${amount.formula})`}
                    </dt>
                    <dd className={styles['value']}>{amount.text}</dd>
                  </div>
                ))}
            </dl>
          </div>
        ))}
      </div>
      {silent.map(({ id: subject, name }) => (
        <p key={subject} className={styles['note']}>
          {name}: {text.notGiven}
        </p>
      ))}
    </section>
  );
}
