import { formatPeriod } from '#format/period.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Correction } from '#schema/correction.ts';
import styles from './correction-list.module.css';

interface Props {
  corrections: readonly Correction[];
  locale: Locale;
}

/** What was put right, each with its day, what stood there before, what stands there now, and why. */
export function CorrectionList({ corrections, locale }: Props) {
  const { correctedFrom, correctedTo, correctedWhy } = messages[locale].dataPage;
  return (
    <ul className={styles['list']}>
      {corrections.map(({ id, date, subject, from, to, why }) => (
        <li key={id} className={styles['correction']}>
          <p className={styles['subject']}>
            <strong>{subject[locale]}</strong> · <time dateTime={date}>{formatPeriod(date, locale)}</time>
          </p>
          <dl className={styles['change']}>
            <dt>{correctedFrom}</dt>
            <dd>
              <del>{from[locale]}</del>
            </dd>
            <dt>{correctedTo}</dt>
            <dd>{to[locale]}</dd>
            <dt>{correctedWhy}</dt>
            <dd>{why[locale]}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
