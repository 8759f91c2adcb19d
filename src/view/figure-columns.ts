import { readingOf, type Figure } from '#data/figure-index.ts';
import type { Localized } from '#schema/localized.ts';
import { quantityKind, type Unit } from '#schema/vocabulary.ts';
import { fold } from './search/words.ts';
import { figureFacets, type FigureFacet } from './view-state.ts';

/** What filters of figures look up beside them. */
interface Vocabularies {
  practices: readonly { id: string; name: Localized; sector: string; priorities: readonly string[] }[];
  units: readonly Unit[];
}

/** One property of all figures: the different things that it can be, and for each figure the place of its own. */
interface FigureColumn<Item> {
  items: readonly Item[];
  places: Uint32Array;
}

/**
 * Figures by their properties, so that many are filtered and searched at once: what is asked of a property is asked once
 * for each thing that it can be, and not for each figure.
 */
export interface FigureColumns {
  figures: readonly Figure[];
  /** The values that figures have for each filter, in the order of the filters. */
  facets: readonly { facet: FigureFacet; column: FigureColumn<readonly string[]> }[];
  /** What figures are found by, folded: what they are about, their breakdown, their practice, their period. */
  texts: readonly FigureColumn<string>[];
}

/** The columns of figures; made once for a list of figures. */
export function figureColumns(figures: readonly Figure[], { practices, units }: Vocabularies): FigureColumns {
  const known = new Map(practices.map((practice) => [practice.id, practice]));
  const kinds = new Map(units.map((unit) => [unit.id, quantityKind(unit)]));
  const practiceOf = ({ subject }: Figure) => subject.practice;
  const unitOf = ({ subject }: Figure) => subject.unit;
  const missingOf = ({ details }: Figure) => details.missing ?? 'none';
  const originOf = ({ details }: Figure) => (details.derived ? 'derived' : 'published');
  const only = (value: string) => [value];
  const columns: Record<FigureFacet, FigureColumn<readonly string[]>> = {
    priority: column(figures, practiceOf, (id) => known.get(id)?.priorities ?? []),
    sector: column(figures, practiceOf, (id) => [known.get(id)?.sector ?? '']),
    practice: column(figures, practiceOf, only),
    kind: column(figures, unitOf, (id) => [kinds.get(id) ?? 'other']),
    unit: column(figures, unitOf, only),
    reading: column(figures, readingOf, (reading) => (reading === null ? [] : [reading])),
    missing: column(figures, missingOf, only),
    origin: column(figures, originOf, only),
  };
  const words = (text: Localized | undefined) => fold(Object.values(text ?? {}).join(' '));
  return {
    figures,
    facets: figureFacets.map((facet) => ({ facet, column: columns[facet] })),
    texts: [
      column(
        figures,
        ({ subject }) => subject,
        ({ label }) => words(label),
      ),
      column(
        figures,
        ({ breakdown }) => breakdown,
        (breakdown) => words(breakdown?.label),
      ),
      column(figures, practiceOf, (id) => words(known.get(id)?.name)),
      column(
        figures,
        ({ period }) => period,
        (period) => period ?? '',
      ),
    ],
  };
}

/** A column by what figures have in common, which is turned into an item once. */
function column<Key, Item>(
  figures: readonly Figure[],
  keyOf: (figure: Figure) => Key,
  itemOf: (key: Key) => Item,
): FigureColumn<Item> {
  const items: Item[] = [];
  const known = new Map<Key, number>();
  const places = new Uint32Array(figures.length);
  figures.forEach((figure, row) => {
    const key = keyOf(figure);
    const place = known.get(key) ?? items.push(itemOf(key)) - 1;
    known.set(key, place);
    places[row] = place;
  });
  return { items, places };
}
