import type { Sort } from '#charts/controls.ts';
import { readingOf, type Figure } from '#data/figure-index.ts';
import { periodExtent } from '#format/period.ts';
import { languageTag, type Locale } from '#i18n/locale.ts';
import type { Localized } from '#schema/localized.ts';

/** True for figures of which the values have one order: they have one unit. */
export function haveOneUnit(figures: readonly Figure[]): boolean {
  return figures.every(({ subject }) => subject.unit === figures[0]?.subject.unit);
}

/**
 * Figures in an order: that of the files, by value from high to low, by name, or by the begin of their period. What has no
 * value, or no period, comes last; by value within each unit, that of most figures first.
 */
export function sortedFigures(figures: readonly Figure[], sort: Sort, locale: Locale): readonly Figure[] {
  switch (sort) {
    case 'source':
      return figures;
    case 'value':
      return sortedByValue(figures);
    case 'name':
      return sortedByName(figures, locale);
    case 'start': {
      const startOf = once((period: string) => periodExtent(period).start);
      return sortedBy(figures, ({ period }) => (period === null ? Infinity : startOf(period)));
    }
  }
}

/** Figures of which something can be read before those that are missing, each in their order. */
export function readableFirst(figures: readonly Figure[]): readonly Figure[] {
  return sortedBy(figures, (figure) => (readingOf(figure) === null ? 1 : 0));
}

function sortedByValue(figures: readonly Figure[]): readonly Figure[] {
  const counts = new Map<string, number>();
  for (const { subject } of figures) counts.set(subject.unit, (counts.get(subject.unit) ?? 0) + 1);
  const units = [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const ranks = new Map(units.map((unit, rank) => [unit, rank]));
  const within = sortedBy(figures, ({ value }) => -(value ?? 0));
  return sortedBy(within, ({ value, subject }) => (value === null ? Infinity : (ranks.get(subject.unit) ?? 0)));
}

/** From low to high by a number that each figure has; equal ones keep their order. */
function sortedBy(figures: readonly Figure[], keyOf: (figure: Figure) => number): readonly Figure[] {
  const keys = Float64Array.from(figures, keyOf);
  const order = Uint32Array.from(keys, (_, row) => row).sort((a, b) => {
    const [one = 0, other = 0] = [keys[a], keys[b]];
    return one === other ? a - b : one - other;
  });
  return Array.from(order).flatMap((row) => figures[row] ?? []);
}

/** By what figures are about, then by their breakdown. Figures share these: each text is compared with the others once. */
function sortedByName(figures: readonly Figure[], locale: Locale): readonly Figure[] {
  const { compare } = new Intl.Collator(languageTag[locale], { numeric: true });
  const ranks = (labels: Iterable<Localized>) => {
    const texts = [...new Set([...labels].map((label) => label[locale]))].toSorted(compare);
    return new Map(texts.map((text, rank) => [text, rank + 1]));
  };
  const subjects = ranks(new Set(figures.map(({ subject }) => subject.label)));
  const breakdowns = ranks(new Set(figures.flatMap(({ breakdown }) => breakdown?.label ?? [])));
  return sortedBy(figures, ({ subject, breakdown }) => {
    const rank = (subjects.get(subject.label[locale]) ?? 0) * (breakdowns.size + 1);
    return rank + (breakdown ? (breakdowns.get(breakdown.label[locale]) ?? 0) : 0);
  });
}

/** A function that computes each answer once. */
function once<Key, Answer>(of: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const answer = known.get(key) ?? of(key);
    known.set(key, answer);
    return answer;
  };
}
