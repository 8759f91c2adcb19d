import { Link } from 'react-router-dom';
import { useLocale, useMessages } from '#i18n/locale-context.ts';
import type { ChartEntry, PracticeEntry } from '#schema/contents.ts';
import { address } from '#view/address.ts';
import { ChartLinks } from '#pages/chart-links.tsx';
import styles from './chart-group.module.css';

interface Props {
  /** Null for the charts across all practices. */
  practice: PracticeEntry | null;
  charts: readonly ChartEntry[];
  /** Ids of the charts in view. */
  shown: ReadonlySet<string>;
}

/** The charts of one practice. */
export function ChartGroup({ practice, charts, shown }: Props) {
  const locale = useLocale();
  const text = useMessages().charts;
  return (
    <section className={styles['group']} hidden={!charts.some(({ id }) => shown.has(id))}>
      <h2 className={styles['name']}>
        {practice ? <Link to={address.practice(locale, practice.id)}>{practice.name[locale]}</Link> : text.across}
      </h2>
      <ChartLinks charts={charts} shown={shown} headingLevel={3} />
    </section>
  );
}
