import type { ChartModel } from '#charts/model.ts';
import { messages } from '#i18n/messages.ts';
import styles from './figure-frame.module.css';

/** What has to be known beside a chart, and the rest of what there is to know, folded. */
export function FigureNotes({ model }: { model: ChartModel }) {
  const text = messages[model.locale].figure;
  return (
    <>
      {model.note && (
        <p className={styles['note']}>
          <strong>{text.note}:</strong> {model.note}
        </p>
      )}
      {model.details && (
        <details className={styles['details']}>
          <summary>{text.details}</summary>
          <p>{model.details}</p>
        </details>
      )}
    </>
  );
}
