import { useSuspenseQuery } from '@tanstack/react-query';
import { figureQuantity } from '#charts/figure-text.ts';
import { unitsQuery } from '#data/queries.ts';
import { formatPeriod } from '#format/period.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Fact } from '#schema/practice.ts';
import { Place } from './place.tsx';
import styles from './fact-list.module.css';

/** The single figures of a practice, each with its period, its caveats and its place in the publication. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  const locale = useLocale();
  const { period, reading } = useMessages();
  const { data: units } = useSuspenseQuery(unitsQuery());
  return (
    <dl className={styles['facts']}>
      {facts.map((fact) => {
        const unit = units.terms.find(({ id }) => id === fact.unit);
        return (
          <div key={fact.id} className={styles['fact']}>
            <dt className={styles['label']}>
              {fact.label[locale]}
              <span className={styles['period']}>
                {' · '}
                {fact.period ? formatPeriod(fact.period, locale) : period.notStated}
              </span>
            </dt>
            <dd className={styles['figure']}>
              <span className={fact.value === null ? styles['missing'] : styles['value']}>
                {unit && figureQuantity(fact, unit, locale)}
              </span>{' '}
              <Place source={fact.source} />
            </dd>
            {fact.note && (
              <dd className={styles['remark']}>
                {fact.note[locale]}
                {fact.note.source && (
                  <>
                    {' '}
                    <Place source={fact.note.source} />
                  </>
                )}
              </dd>
            )}
            {fact.reading && (
              <dd className={styles['remark']}>
                {reading[fact.reading.confidence]}: {fact.reading.reason[locale]}
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}
