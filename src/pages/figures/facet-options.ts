import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Contents } from '#schema/contents.ts';
import { quantityKinds } from '#schema/quantity-kinds.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { figureOrigins, missingReasons, readings, type FigureFacet } from '#view/view-state.ts';

/** One choice of a filter. */
export interface FacetOption {
  id: string;
  label: string;
}

/** The choices of every filter of the single figures, in the order of display. */
export function facetOptions(
  { priorities, sectors, practices }: Contents,
  units: readonly Unit[],
  locale: Locale,
): Record<FigureFacet, FacetOption[]> {
  const { figuresPage: text, missing, reading } = messages[locale];
  return {
    priority: priorities.map(({ id, label }) => ({ id, label: label[locale] })),
    sector: sectors.map(({ id, label }) => ({ id, label: label[locale] })),
    practice: practices.map(({ id, name }) => ({ id, label: name[locale] })),
    kind: quantityKinds.map((id) => ({ id, label: text.kinds[id] })),
    unit: units.map(({ id, label }) => ({ id, label: label[locale] })),
    reading: readings.map((id) => ({ id, label: reading[id] })),
    missing: missingReasons.map((id) => ({ id, label: id === 'none' ? text.hasValue : missing[id] })),
    origin: figureOrigins.map((id) => ({ id, label: text.origins[id] })),
  };
}
