import type { OutcomeKind } from '#schema/outcome.ts';

/** The Dutch texts about outcome rates: what they are, whether they can be compared, and why not. */
export const outcome = {
  kind: {
    selection: 'Selectie',
    completion: 'Voltooiing',
    placement: 'Plaatsing',
    retention: 'Behoud',
    baseline: 'Nulmeting',
  } satisfies Record<OutcomeKind, string>,
  question: {
    selection: 'Wie mocht beginnen?',
    completion: 'Wie maakte af wat begonnen was?',
    placement: 'Wie kreeg een job of een werkplek?',
    retention: 'Wie was er later nog?',
    baseline: 'Hoe stond het ervoor vóór het project?',
  } satisfies Record<OutcomeKind, string>,
  verdict: {
    comparable: 'Vergelijkbaar',
    'with-care': 'Vergelijkbaar, met voorzichtigheid',
    'side-by-side-only': 'Alleen naast elkaar te zetten',
    'not-comparable': 'Niet te vergelijken',
  },
  /** Between the two sides of a difference. */
  against: ' tegenover ',
  reason: {
    kind: (kinds: string) => `Het zijn uitkomsten van een andere soort: ${kinds}.`,
    criterion: (labels: string) => `Er is iets anders geteld: ${labels}.`,
    population: (groups: string) => `Het gaat over andere mensen of bedrijven: ${groups}.`,
    base: (bases: string) => `De percentages zijn van iets anders genomen: ${bases}.`,
    'base-unknown': (rates: string) => `Van hoeveel mensen het een percentage is, zegt de bron niet (${rates}).`,
    'same-people': () =>
      'Dit zijn uitkomsten van dezelfde mensen op hetzelfde moment: geen groep deed het hier beter dan een andere.',
    'overlapping-groups': (groups: string) =>
      `De ene groep zit vermoedelijk in de andere: ${groups}. Wie in allebei zit, telt twee keer.`,
    'overlapping-windows': (windows: string) => `De periodes overlappen: ${windows}.`,
    moment: (moments: string) => `Er is op een ander moment gemeten: ${moments}.`,
    'moment-unknown': (rates: string) => `Wanneer er gemeten is, zegt de bron niet (${rates}).`,
    'few-people': (rates: string) =>
      `De groepen zijn klein (${rates}): één persoon verschuift het percentage al sterk.`,
    'likely-reading': (rates: string) => `De lezing van het cijfer is waarschijnlijk, niet zeker (${rates}).`,
  },
};
