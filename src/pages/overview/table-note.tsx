import { Link } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { ChartEntry } from '#schema/contents.ts';
import { address } from '#view/address.ts';
import { tableChart } from './table-chart.ts';
import styles from './table-note.module.css';

/** What a mark in the table means, and where the table stands as a chart with its source. */
export function TableNote({ charts }: { charts: readonly ChartEntry[] }) {
  const locale = useLocale();
  const { overview } = useMessages();
  return (
    <p className={styles['note']}>
      {overview.declares}{' '}
      {charts.some(({ id }) => id === tableChart) && (
        <Link to={address.chart(locale, tableChart)}>{overview.asChart}</Link>
      )}
    </p>
  );
}
