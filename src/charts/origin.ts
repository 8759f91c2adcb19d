import { linesText } from '#format/lines-text.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Observation } from '#measures/observation.ts';
import type { Source } from '#schema/source.ts';
import { formula } from './formula.ts';
import type { Origin, Point } from './model.ts';
import type { Subject } from './subject.ts';

/** Where a figure comes from, for the source tab. */
export function originOf(
  { row, wholeRow }: { row: Observation; wholeRow: Observation | undefined },
  point: Point,
  panel: string | null,
  subject: Subject,
): Origin {
  const { dataset, units, locale } = subject;
  const text = messages[locale];
  const measure = dataset.measures.find(({ id }) => id === row.measure);
  const notes = [row.note?.[locale], measure?.note?.[locale]].filter((note) => note !== undefined);
  return {
    label:
      [panel, point.category.label, point.series?.label].filter(Boolean).join(' – ') || (measure?.label[locale] ?? ''),
    value: point.unit && !point.missing ? `${point.cell} ${point.unit}` : point.cell,
    places: placesOf(wholeRow ? [row, wholeRow] : [row], locale),
    reading: row.reading ? `${text.reading[row.reading.confidence]}: ${row.reading.reason[locale]}` : null,
    formula: formula(row, dataset, units, locale),
    note: notes.length > 0 ? notes.join(' ') : null,
  };
}

/** Where the figure, or each figure that it was computed from, is printed: the lines below each heading. */
function placesOf(rows: Observation[], locale: Locale): Origin['places'] {
  const byHeading = new Map<string, Source['lines'][]>();
  for (const { heading, lines } of rows.flatMap(sourcesOf)) {
    const known = byHeading.get(heading) ?? [];
    if (!known.some(([from, to]) => from === lines[0] && to === lines[1])) byHeading.set(heading, [...known, lines]);
  }
  return [...byHeading].map(([heading, ranges]) => ({ heading, lines: linesText(ranges, locale) }));
}

function sourcesOf(row: Observation): Source[] {
  if (row.derivation) return row.derivation.inputs.flatMap(sourcesOf);
  return row.source ? [row.source] : [];
}
