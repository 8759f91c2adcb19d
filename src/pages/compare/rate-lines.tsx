import { distinguishingNames } from '#charts/rate-name.ts';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import { useView } from '#view/use-view.ts';
import { intervalText, rateText } from './rate-text.ts';
import { RateStrip } from './rate-strip.tsx';
import styles from './rate-lines.module.css';

/** The rates of one definition, a line each: counts with percentage, a strip, and the interval in figures. */
export function RateLines({ rates }: { rates: readonly OutcomeRate[] }) {
  const locale = useLocale();
  const { comparePage: text } = useMessages();
  const { ci } = useView();
  const names = distinguishingNames(rates, locale);
  return (
    <ul className={styles['lines']}>
      {rates.map((rate) => {
        const interval = ci ? intervalText(rate, locale) : null;
        return (
          <li key={rate.id} className={styles['line']}>
            <span className={styles['figure']}>
              <strong>{rateText(rate, locale)}</strong>
              {rates.length > 1 && <span className={styles['soft']}> {names.get(rate.id)}</span>}
              {rate.figure.fraction === null && <span className={styles['soft']}> ({text.baseUnknown})</span>}
            </span>
            <RateStrip rate={rate} hasInterval={ci} />
            {interval && (
              <small className={styles['soft']}>
                <span className="visually-hidden">{text.interval}: </span>
                {interval}
              </small>
            )}
          </li>
        );
      })}
    </ul>
  );
}
