import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { cardFields, type Practice } from '#schema/practice.ts';
import { Place } from './place.tsx';
import styles from './id-card.module.css';

/** The ID card of a practice: what it is for, for whom, at which cost, when, and who runs it. */
export function IdCard({ practice, contents }: { practice: Practice; contents: Contents }) {
  const locale = useLocale();
  const { practice: text } = useMessages();
  const sector = contents.sectors.find(({ id }) => id === practice.sector);
  return (
    <section aria-labelledby="card">
      <h2 id="card" className="visually-hidden">
        {text.card}
      </h2>
      <dl className={styles['card']}>
        {cardFields.map((field) => (
          <div key={field} className={styles['field']}>
            <dt>{text[field]}</dt>
            <dd>
              {practice.card[field][locale]} <Place source={practice.card[field].source} />
            </dd>
          </div>
        ))}
        {sector && (
          <div className={styles['field']}>
            <dt>{text.sector}</dt>
            <dd>{sector.label[locale]}</dd>
          </div>
        )}
        <div className={styles['field']}>
          <dt>{text.organisations}</dt>
          <dd>{practice.organisations.join(', ')}</dd>
        </div>
      </dl>
    </section>
  );
}
