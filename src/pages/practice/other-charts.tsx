import { Link } from 'react-router-dom';
import { Figure } from '#figure/figure.tsx';
import { useLocale } from '#i18n/locale-context.ts';
import type { ChartEntry } from '#schema/contents.ts';
import { address } from '#view/address.ts';
import styles from './other-charts.module.css';

/** Charts in two columns of their own, so that none leaves a hole beside it; those that add no value are a line each. */
export function OtherCharts({ charts }: { charts: readonly ChartEntry[] }) {
  const locale = useLocale();
  const drawn = charts.filter(({ extent }) => extent !== 'line');
  const half = Math.ceil(drawn.length / 2);
  const columns = [drawn.slice(0, half), drawn.slice(half)].filter((column) => column.length > 0);
  return (
    <>
      {columns.length > 0 && (
        <div className={styles['columns']}>
          {columns.map((column, index) => (
            <div key={index} className={styles['column']}>
              {column.map(({ id }) => (
                <Figure key={id} chart={id} headingLevel={3} />
              ))}
            </div>
          ))}
        </div>
      )}
      {charts
        .filter(({ extent }) => extent === 'line')
        .map(({ id, title }) => (
          <p key={id} className={styles['line']}>
            <Link to={address.chart(locale, id)}>{title[locale]}</Link>
          </p>
        ))}
    </>
  );
}
