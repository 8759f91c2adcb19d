import type { PanelProps } from './panel-props.ts';
import styles from './numbers.module.css';

/** Figures that share no axis, printed large with what they count below them. */
export function Numbers({ panel }: PanelProps) {
  return (
    <ul className={styles['numbers']}>
      {panel.points.map((point) => (
        <li key={point.index} className={styles['number']} data-point={point.index}>
          <span className={styles['value']} data-missing={point.missing ?? undefined}>
            {point.label}
          </span>
          {point.unit && !point.missing && <span className={styles['unit']}>{point.unit}</span>}
          <span className={styles['name']}>
            {[point.category.label, point.series?.label].filter(Boolean).join(' – ')}
          </span>
          {point.detail && <span className={styles['unit']}>{point.detail}</span>}
        </li>
      ))}
    </ul>
  );
}
