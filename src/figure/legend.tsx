import { isDrawnAsSvg, legendNotes } from '#charts/legend.ts';
import type { ChartModel } from '#charts/model.ts';
import { MissingSwatch } from '#render/missing-pattern.tsx';
import styles from './legend.module.css';

/** The series, the reasons for missing values and the marks of doubt that occur in the chart. */
export function Legend({ model }: { model: ChartModel }) {
  const notes = legendNotes(model);
  if (model.legend.length + model.missing.length + notes.length === 0) return null;
  return (
    <ul className={styles['legend']}>
      {model.legend.map(({ id, label, colour }) => (
        <li key={id}>
          <svg width={14} height={14} aria-hidden="true">
            <rect width={14} height={14} fill={`var(--${colour})`} />
          </svg>
          {label}
        </li>
      ))}
      {isDrawnAsSvg(model) &&
        model.missing.map(({ reason, label }) => (
          <li key={reason}>
            <MissingSwatch reason={reason} idBase={`${model.id}-legend`} />
            {label}
          </li>
        ))}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
