import type { OutcomeKind } from '#schema/outcome.ts';

/** The Dutch texts about outcome rates: what they are, whether they can be compared, and why not. */
export const outcome = {
  kind: {
    selection: 'Selectie',
    conditions: 'Startvoorwaarden',
    completion: 'Voltooiing',
    placement: 'Plaatsing',
    progression: 'Doorstroom',
    retention: 'Behoud',
    coverage: 'Bereik in de sector',
    baseline: 'Nulmeting',
  } satisfies Record<OutcomeKind, string>,
  question: {
    selection: 'Wie raakte door de selectie?',
    conditions: 'Onder welke voorwaarden begon men?',
    completion: 'Hoe eindigde de opleiding die begonnen was?',
    placement: 'Wie was daarna aan het werk of stroomde door naar bedrijf of sector?',
    progression: 'Wie stroomde door? Waarnaar, zegt de bron niet.',
    retention: 'Wie was er later nog?',
    coverage: 'Welk deel van de sector is bereikt?',
    baseline: 'Wat was het vertrekpunt?',
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
    kind: (kinds: string) => `Het zijn uitkomsten van verschillende soorten: ${kinds}.`,
    criterion: (labels: string) => `Ze tellen niet hetzelfde: ${labels}.`,
    definition: (definitions: string) => `Wat bij de ene en de andere telt, verschilt: ${definitions}.`,
    population: (groups: string) => `Er zijn verschillende groepen geteld: ${groups}.`,
    direction: (labels: string) =>
      `Een hoog percentage is bij de ene goed nieuws, bij de andere niet of onduidelijk: ${labels}.`,
    base: (bases: string) => `De percentages hebben niet dezelfde basis: ${bases}.`,
    'base-unknown': (rates: string) => `Van hoeveel mensen het een percentage is, zegt de bron niet (${rates}).`,
    'same-people': () =>
      'Dit zijn uitkomsten van dezelfde groep op hetzelfde moment: geen groep deed het hier beter dan een andere.',
    'overlapping-groups': (groups: string) =>
      `De ene groep zit vermoedelijk in de andere: ${groups}. Wat in allebei zit, telt twee keer.`,
    'overlapping-windows': (windows: string) => `De periodes overlappen: ${windows}.`,
    moment: (moments: string) => `Er is op verschillende momenten gemeten: ${moments}.`,
    'moment-unknown': (rates: string) => `Wanneer er gemeten is, zegt de bron niet (${rates}).`,
    'few-people': (rates: string) =>
      `De groepen zijn klein (${rates}): één meer of minder verschuift het percentage al sterk.`,
    'likely-reading': (rates: string) => `De lezing van het cijfer is waarschijnlijk, niet zeker (${rates}).`,
  },
};
