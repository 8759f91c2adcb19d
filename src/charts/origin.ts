import { messages } from '#i18n/messages.ts';
import type { Observation } from '#measures/observation.ts';
import { formula } from './formula.ts';
import type { Origin, Point } from './model.ts';
import type { Subject } from './subject.ts';

/** Where a figure comes from, for the source tab. */
export function originOf(row: Observation, point: Point, panel: string | null, subject: Subject): Origin {
  const { dataset, units, locale } = subject;
  const text = messages[locale];
  const measure = dataset.measures.find(({ id }) => id === row.measure);
  const notes = [row.note?.[locale], measure?.note?.[locale]].filter((note) => note !== undefined);
  return {
    label:
      [panel, point.category.label, point.series?.label].filter(Boolean).join(' – ') || (measure?.label[locale] ?? ''),
    value: point.unit && !point.missing ? `${point.cell} ${point.unit}` : point.cell,
    heading: row.source.heading,
    lines: text.figure.lines(...row.source.lines),
    reading: row.reading ? `${text.reading[row.reading.confidence]}: ${row.reading.reason[locale]}` : null,
    formula: formula(row, dataset, units, locale),
    note: notes.length > 0 ? notes.join(' ') : null,
  };
}
