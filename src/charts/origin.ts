import { citationOf } from '#format/citation.ts';
import { linesText } from '#format/lines-text.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { formula } from '#measures/formula.ts';
import { sourcesOf, type Observation } from '#measures/observation.ts';
import { rangesOf, type LineRange, type Source } from '#schema/source.ts';
import type { Origin, Point } from './model.ts';
import type { Subject } from './subject.ts';

/** Where a figure comes from, for the source tab. */
export function originOf(
  { row, wholeRow }: { row: Observation; wholeRow: Observation | undefined },
  point: Point,
  panel: string | null,
  subject: Subject,
): Origin {
  const { dataset, locale } = subject;
  const text = messages[locale];
  const measure = dataset.measures.find(({ id }) => id === row.measure);
  const sources = (wholeRow ? [row, wholeRow] : [row]).flatMap(sourcesOf);
  return {
    label:
      [panel, point.category.label, point.series?.label].filter(Boolean).join(' – ') || (measure?.label[locale] ?? ''),
    value: point.unit && !point.missing ? `${point.cell} ${point.unit}` : point.cell,
    places: placesOf(sources, locale),
    elsewhere: elsewhereOf(sources, subject),
    reading: row.reading ? `${text.reading[row.reading.confidence]}: ${row.reading.reason[locale]}` : null,
    formula: formula(row, subject, locale),
    notes: [row.note?.[locale], measure?.note?.[locale]].filter((note) => note !== undefined),
  };
}

/** Where in the publication the sources are: the lines below each heading. */
function placesOf(sources: Source[], locale: Locale): Origin['places'] {
  const byHeading = new Map<string, LineRange[]>();
  for (const source of sources) {
    if ('publication' in source) continue;
    const known = byHeading.get(source.heading) ?? [];
    const others = rangesOf(source).filter(
      (range) => !known.some(([from, to]) => from === range[0] && to === range[1]),
    );
    byHeading.set(source.heading, [...known, ...others]);
  }
  return [...byHeading].map(([heading, ranges]) => ({ heading, lines: linesText(ranges, locale) }));
}

/** The other publications that the sources name, each once, with the place in it. */
function elsewhereOf(sources: Source[], { dataset, locale }: Subject): Origin['elsewhere'] {
  const cited = sources.flatMap((source) => {
    if (!('publication' in source)) return [];
    const publication = dataset.publications?.find(({ id }) => id === source.publication);
    if (!publication)
      throw new Error(`dataset ${dataset.id}: expected publication ${source.publication}, received none`);
    return { citation: citationOf(publication, source.place, locale), url: publication.url };
  });
  return [...new Map(cited.map((entry) => [entry.citation, entry])).values()];
}

/** Everything that an origin names, in one line for files. */
export function originText({ places, elsewhere }: Origin, locale: Locale): string {
  return [
    ...places.map(({ heading, lines }) => `${heading}, ${lines}`),
    ...elsewhere.map(({ citation, url }) => `${messages[locale].figure.otherSource}: ${citation}, ${url}`),
  ].join('; ');
}
