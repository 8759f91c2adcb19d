import { Link } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { ChartEntry } from '#schema/contents.ts';
import { address } from '#view/address.ts';
import { useView } from '#view/use-view.ts';
import styles from './table-note.module.css';

/** The chart that the heatmap by practice stands for. */
const tableChart = 'priority-heatmap';

/** What a mark or a number in the heatmap means, and where it stands as a chart with its source. */
export function TableNote({ charts }: { charts: readonly ChartEntry[] }) {
  const locale = useLocale();
  const { overview } = useMessages();
  const { by } = useView();
  return (
    <p className={styles['note']}>
      {by === 'practice' ? overview.declares : overview.counts}{' '}
      {charts.some(({ id }) => id === tableChart) && (
        <Link to={address.chart(locale, tableChart)}>{overview.asChart}</Link>
      )}
    </p>
  );
}
