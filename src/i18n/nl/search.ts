/** The Dutch texts of search. */
export const search = {
  label: 'Zoek in praktijken, grafieken, cijfers en teksten',
  hint: 'Zoek, bv. jobs, kappers, 8.885',
  suggestions: 'Voorstellen',
  kinds: {
    practice: 'Praktijken',
    question: 'Vragen',
    chart: 'Grafieken',
    figure: 'Cijfers',
    topic: 'Prioriteiten, sectoren en doelgroepen',
    text: 'Teksten',
  },
  /** What stands above what is found beside the practices. */
  alsoFound: 'Ook gevonden',
  alsoFoundFor: (text: string) => `Ook gevonden voor ‘${text}’`,
  /** How many of a kind are found, as a way to them. */
  counted: (kind: string, count: string) => `${kind} (${count})`,
  /** Unfolds what is left of a kind. */
  rest: (count: string) => `Toon de andere ${count}`,
  /** Ways to the lists. */
  all: {
    practice: (count: string) => `Alle ${count} praktijken`,
    chart: (count: string) => `Alle ${count} grafieken`,
    figure: (count: string) => `Alle ${count} cijfers`,
  },
  /** Said to who does not see the suggestions. */
  count: (count: number, figure: string) =>
    count === 1
      ? `${figure} voorstel. Kies het met de pijltjestoetsen.`
      : `${figure} voorstellen. Kies met de pijltjestoetsen.`,
  nothing: (text: string) => `Niets gevonden voor ‘${text}’.`,
  /** Where no entry has all words of a search text. */
  fewer: 'Niets bevat al deze woorden. Dit bevat er de meeste:',
  /** Where a mistyped word was taken for another. */
  meant: (text: string) => `Gezocht is naar ‘${text}’.`,
  didYouMean: 'Bedoelde u',
  without: (word: string, count: string) => `Zonder ‘${word}’: ${count}`,
  allFigures: 'Bekijk alle losse cijfers',
  /** Heads of what is found in other lists: with all words, or with the most. */
  elsewhere: 'Elders op deze site',
  nearest: 'Wat er het dichtst bij komt',
  loading: 'Voorstellen laden …',
  failed: 'De voorstellen konden niet worden geladen. Druk op Enter om in de praktijken te zoeken.',
  /** The parts of a practice's page to which a text that is found belongs. */
  parts: {
    description: 'Hoe het werkt',
    procedure: 'De stappen',
    outcomes: 'Resultaten',
    strengths: 'Troeven',
    challenges: 'Uitdagingen',
    conditions: 'Voorwaarden',
    funding: 'Financiering',
    more: 'Achtergrond',
    caveats: 'Wat u moet weten over deze cijfers',
  },
  glossary: 'Begrippen',
};

export type SearchMessages = typeof search;
