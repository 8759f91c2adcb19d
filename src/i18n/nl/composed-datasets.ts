import type { Payer } from '#schema/practice.ts';

/** The Dutch texts of the datasets that are put together from the files of all practices. */
export const composedDatasets = {
  geography: 'verschilt per praktijk: Vlaanderen, België, of één bedrijf of organisatie',
  population: 'de praktijken van de publicatie',
  practice: 'Praktijk',
  priorities: {
    title: 'Praktijken en prioriteiten',
    priority: 'Prioriteit',
    declared: 'Aangepakt',
    total: 'Aantal praktijken',
    practices: 'Praktijken die de prioriteit aanpakken',
    share: 'Aandeel van de praktijken',
  },
  periods: { title: 'Looptijd van de praktijken', phase: 'Fase', start: 'Beginjaar' },
  costs: {
    title: 'Kosten zoals gepubliceerd',
    nature: 'Wat het bedrag is',
    amount: 'Bedrag',
    payer: 'Van wie het geld komt',
    payers: {
      employer: 'Werkgever',
      sector: 'De sector of een fonds ervan',
      public: 'Overheid',
      partners: 'Partners van de praktijk',
      shared: 'Meer dan één partij',
    } satisfies Record<Payer, string>,
    payerUnknown: 'Van wie het geld komt, is niet vermeld',
  },
  reach: { title: 'Bereik van de praktijken', subject: 'Wat geteld is' },
  outcomes: {
    title: 'Uitkomsten van de praktijken',
    population: 'verschilt per uitkomst',
    kind: 'Soort uitkomst',
    axis: 'As van de uitkomst',
    outcome: 'Uitkomst',
    part: 'Aantal met deze uitkomst',
    whole: 'Aantal in de basis',
    printed: 'Gedrukt percentage',
    rate: 'Percentage',
  },
};

/** The texts of the composed datasets in one language. */
export type ComposedDatasetTexts = typeof composedDatasets;
