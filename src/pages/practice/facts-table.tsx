import { useSuspenseQuery } from '@tanstack/react-query';
import { figureQuantity } from '#charts/figure-text.ts';
import { unitsQuery } from '#data/queries.ts';
import { formatPeriod } from '#format/period.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Fact } from '#schema/practice.ts';
import { Place } from './place.tsx';
import styles from './facts-table.module.css';

interface Props {
  facts: readonly Fact[];
  /** The name of the practice. */
  name: string;
}

/** The single figures of a practice, each with its period, its caveats and its place in the publication. */
export function FactsTable({ facts, name }: Props) {
  const locale = useLocale();
  const { practice: text, period, reading } = useMessages();
  const { data: units } = useSuspenseQuery(unitsQuery());
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{text.factsCaption(name)}</caption>
      <thead className={styles['head']}>
        <tr>
          <th scope="col">{text.fact}</th>
          <th scope="col">{text.value}</th>
          <th scope="col">{text.period}</th>
          <th scope="col">{text.source}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => {
          const unit = units.terms.find(({ id }) => id === fact.unit);
          return (
            <tr key={fact.id} className={styles['row']}>
              <th scope="row" className={styles['label']}>
                {fact.label[locale]}
                {fact.note && (
                  <span className={styles['remark']}>
                    {fact.note[locale]}
                    {fact.note.source && (
                      <>
                        {' '}
                        <Place source={fact.note.source} />
                      </>
                    )}
                  </span>
                )}
                {fact.reading && (
                  <span className={styles['remark']}>
                    {reading[fact.reading.confidence]}: {fact.reading.reason[locale]}
                  </span>
                )}
              </th>
              <td className={fact.value === null ? styles['missing'] : styles['value']}>
                {unit && figureQuantity(fact, unit, locale)}
              </td>
              <td className={styles['period']}>
                {fact.period ? (
                  formatPeriod(fact.period, locale)
                ) : (
                  <>
                    <span aria-hidden="true">–</span>
                    <span className="visually-hidden">{period.notStated}</span>
                  </>
                )}
              </td>
              <td>
                <Place source={fact.source} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
