import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import styles from './origins.module.css';

/** Each figure of a chart with its place in the publication, how sure its reading is, and how it was computed. */
export function Origins({ model }: { model: ChartModel }) {
  const text = messages[model.locale].figure;
  return (
    <ul className={styles['origins']}>
      {model.origins.map((origin, index) => (
        <li key={index} className={styles['origin']}>
          <p className={styles['figure']}>
            {origin.label && <span>{origin.label}: </span>}
            <strong>{origin.value}</strong>
            {origin.formula && <span className={styles['derived']}>{text.derived}</span>}
          </p>
          <p className={styles['place']}>
            {origin.places.map(({ heading, lines }, place) => (
              <span key={heading}>
                {place > 0 && '; '}
                <q lang="nl">{heading}</q>, {lines}
              </span>
            ))}
            {origin.formula && (
              <>
                {' · '}
                {text.formula}: {origin.formula}
              </>
            )}
          </p>
          {origin.reading && <p className={styles['place']}>{origin.reading}</p>}
          {origin.note && <p className={styles['place']}>{origin.note}</p>}
        </li>
      ))}
    </ul>
  );
}
