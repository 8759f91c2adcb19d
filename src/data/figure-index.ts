import type { FigureBreakdown, FigureChart, FigureDetails, FigureIndex, FigureSubject } from '#schema/figure-index.ts';
import type { Source } from '#schema/source.ts';

/** One figure of the catalogue, as the page of all figures knows it. */
export interface Figure {
  /** Its place among all figures, from 0: that of its row in `figures.csv`. */
  place: number;
  /** What it is about; figures of one measure share it. */
  subject: FigureSubject;
  /** Null for a figure that is not broken down. */
  breakdown: FigureBreakdown | null;
  period: string | null;
  /** Null when missing. */
  value: number | null;
  source: Source | null;
  /** The first chart that draws it; null for none. */
  chart: FigureChart | null;
  /** Qualifier, missing reason, doubt, words and counts, as far as it has any. */
  details: FigureDetails;
}

const noDetails: FigureDetails = {};

/** The figures of the parts of an index, in their order. */
export function figuresOf(parts: readonly FigureIndex[]): Figure[] {
  const figures: Figure[] = [];
  for (const { first, subjects, breakdowns, sources, charts, rows } of parts)
    rows.forEach(([about, breakdown, period, value, source, chart, details], row) => {
      const subject = subjects[about];
      if (!subject) return;
      figures.push({
        place: first + row,
        subject,
        breakdown: itemAt(breakdowns, breakdown),
        period,
        value,
        source: itemAt(sources, source),
        chart: itemAt(charts, chart),
        details: details ?? noDetails,
      });
    });
  return figures;
}

function itemAt<Item>(list: readonly Item[], place: number | null): Item | null {
  return place === null ? null : (list[place] ?? null);
}

/** The key of a figure; a single fact stands under its practice. */
export function keyOf({ subject, breakdown, period }: Figure): string {
  const { dataset, practice, measure } = subject;
  return figureKey(dataset ?? practice, { measure, dimensions: breakdown?.dimensions ?? {}, period });
}

/** How sure it is that the value belongs to its label; null where there is none, neither as a number nor in words. */
export function readingOf({ value, details }: Figure): 'certain' | 'likely' | 'ambiguous' | null {
  return value === null && !details.wording ? null : (details.reading ?? 'certain');
}

/** Names a figure of a table in every file: its dataset, measure, breakdown and period. */
export function figureKey(
  dataset: string,
  { measure, dimensions, period }: { measure: string; dimensions: Record<string, string>; period: string | null },
): string {
  const values = Object.entries(dimensions).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([dataset, measure, values, period]);
}
