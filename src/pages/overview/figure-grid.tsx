import { memo } from 'react';
import { Figure } from '#figure/figure.tsx';
import { useMessages } from '#i18n/locale-context.ts';
import type { ChartEntry } from '#schema/contents.ts';
import { tableChart } from './table-chart.ts';
import styles from './figure-grid.module.css';

interface Props {
  charts: readonly ChartEntry[];
  /** Ids of the practices in view. */
  shown: ReadonlySet<string>;
}

/** The figures, those across all practices first and always; the others are there and hidden when their practice is not in view. */
export function FigureGrid({ charts, shown }: Props) {
  const { overview } = useMessages();
  const across = charts.filter(({ practice, id }) => practice === null && id !== tableChart);
  const own = charts.filter(({ practice }) => practice !== null);
  return (
    <section className={styles['figures']} aria-labelledby="figures">
      <h2 id="figures">{overview.figuresTitle}</h2>
      <div className={styles['grid']}>
        {[...across, ...own].map(({ id, practice }) => (
          <Cell key={id} chart={id} isHidden={practice !== null && !shown.has(practice)} />
        ))}
      </div>
    </section>
  );
}

const Cell = memo(function Cell({ chart, isHidden }: { chart: string; isHidden: boolean }) {
  return (
    <div className={styles['cell']} hidden={isHidden}>
      <Figure chart={chart} headingLevel={3} />
    </div>
  );
});
