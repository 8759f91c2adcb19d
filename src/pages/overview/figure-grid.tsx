import { memo } from 'react';
import { Link } from 'react-router-dom';
import { Figure } from '#figure/figure.tsx';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { ChartEntry, PracticeEntry } from '#schema/contents.ts';
import { address } from '#view/address.ts';
import { tableChart } from './table-chart.ts';
import styles from './figure-grid.module.css';

interface Props {
  charts: readonly ChartEntry[];
  practices: readonly PracticeEntry[];
  /** Ids of the practices in view. */
  shown: ReadonlySet<string>;
}

/** The figures, those across all practices first and always; the others are there and hidden when their practice is not in view. */
export function FigureGrid({ charts, practices, shown }: Props) {
  const { overview } = useMessages();
  const across = charts.filter(({ practice, id }) => practice === null && id !== tableChart);
  const own = charts.filter(({ practice }) => practice !== null);
  return (
    <section className={styles['figures']} aria-labelledby="figures">
      <h2 id="figures">{overview.figuresTitle}</h2>
      <div className={styles['grid']}>
        {[...across, ...own].map(({ id, practice }) => (
          <Cell
            key={id}
            chart={id}
            practice={practices.find((entry) => entry.id === practice)}
            isHidden={practice !== null && !shown.has(practice)}
          />
        ))}
      </div>
    </section>
  );
}

interface CellProps {
  chart: string;
  /** Left out for a chart across all practices. */
  practice: PracticeEntry | undefined;
  isHidden: boolean;
}

const Cell = memo(function Cell({ chart, practice, isHidden }: CellProps) {
  const locale = useLocale();
  const { charts } = useMessages();
  return (
    <div className={styles['cell']} hidden={isHidden}>
      <p className={styles['about']}>
        {practice ? <Link to={address.practice(locale, practice.id)}>{practice.name[locale]}</Link> : charts.across}
      </p>
      <Figure chart={chart} headingLevel={3} />
    </div>
  );
});
