import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import { numberGroups } from './number-groups.ts';
import styles from './numbers.module.css';

/** Figures that share no axis, printed large with what they count below them. */
export function Numbers({ model }: { model: ChartModel }) {
  return numberGroups(model.panels).map(({ title, figures }) => (
    <div key={figures[0]?.point.index} className={styles['group']}>
      {title && <p className={styles['title']}>{title}</p>}
      <ul className={styles['numbers']}>
        {figures.map(({ point, name, unit }) => (
          <li key={point.index} className={styles['number']} data-point={point.index}>
            <span className={styles['value']} data-missing={point.missing ?? undefined}>
              {point.label}
            </span>
            {unit && <span className={styles['unit']}>{unit}</span>}
            <span className={styles['name']}>{name}</span>
            {point.isDerived && <span className={styles['unit']}>{messages[model.locale].figure.derived}</span>}
            {point.detail && <span className={styles['unit']}>{point.detail}</span>}
          </li>
        ))}
      </ul>
    </div>
  ));
}
