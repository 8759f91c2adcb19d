import type { OutcomeRate } from '#measures/outcome-rate.ts';
import { rateInterval } from './rate-text.ts';
import styles from './rate-strip.module.css';

interface Props {
  rate: OutcomeRate;
  /** Whether its interval is drawn, where it has one. */
  hasInterval: boolean;
}

/** A percentage as a dot on its own scale of 0 to 100, which is that of the drawing; what it says stands beside it. */
export function RateStrip({ rate, hasInterval }: Props) {
  const { value, qualifier } = rate.figure;
  if (value === null) return null;
  const interval = hasInterval ? rateInterval(rate) : null;
  return (
    <svg
      className={styles['strip']}
      viewBox="0 0 100 2"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <line className={styles['track']} x1={0} x2={100} y1={1} y2={1} />
      {interval && (
        <line className={styles['interval']} data-interval="" x1={interval.low} x2={interval.high} y1={1} y2={1} />
      )}
      <line className={styles['dot']} x1={value} x2={value} y1={1} y2={1} />
      {qualifier && <line className={styles['hollow']} x1={value} x2={value} y1={1} y2={1} />}
    </svg>
  );
}
