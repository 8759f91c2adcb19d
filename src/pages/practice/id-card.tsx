import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { Contents } from '#schema/contents.ts';
import { cardFields, type Practice } from '#schema/practice.ts';
import { Place } from './place.tsx';
import styles from './id-card.module.css';

/** What a practice is for, for whom, when, and who runs it: its ID card, without what it costs. */
export function IdCard({ practice, contents }: { practice: Practice; contents: Contents }) {
  const locale = useLocale();
  const { practice: text } = useMessages();
  const sector = contents.sectors.find(({ id }) => id === practice.sector);
  return (
    <section aria-labelledby="card">
      <h2 id="card" className="visually-hidden">
        {text.card}
      </h2>
      <dl>
        {cardFields
          .filter((field) => field !== 'cost')
          .map((field) => (
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
