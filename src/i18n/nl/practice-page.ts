/** The Dutch texts of the page of a practice. */
export const practicePage = {
  compare: 'Vergelijk met andere praktijken',
  onThisPage: 'Op deze pagina',
  priorities: 'Prioriteiten',
  keyFigure: 'Kerncijfer',
  card: 'In het kort',
  sector: 'Sector',
  organisations: 'Organisaties',
  goal: 'Doel',
  what: 'Wat',
  audience: 'Doelgroep',
  cost: 'Kosten',
  period: 'Periode',
  coordination: 'Coördinatie',
  /** The four sections, as they are named in the list of sections too. */
  sections: {
    results: 'Resultaten',
    working: 'Hoe het werkt',
    money: 'Voorwaarden en geld',
    sources: 'Bronnen',
  },
  facts: 'Losse cijfers',
  outcomes: 'De resultaten in woorden',
  procedure: 'De stappen',
  /** Head of details that have none of their own. */
  details: 'Bijzonderheden',
  strengths: 'Troeven, volgens de publicatie',
  challenges: 'Uitdagingen',
  conditions: 'Voorwaarden',
  funding: 'Financiering',
  /** The way to the caveats, from the first screen and from search. */
  doubts: 'Wat ontbreekt of onzeker is, en waarom',
  caveats: 'Wat u moet weten over deze cijfers',
  links: 'Verder lezen',
  publication: 'De publicatie',
  /** Name of the mark behind a statement, which says its place in the publication. */
  source: 'Plaats in de bron',
  /** Between the lines and the heading, which follows in quotation marks. */
  under: 'onder',
  linesNote:
    'Het teken ¶ achter een tekst of cijfer zegt waar het in de publicatie staat: onder welk kopje, en in welke regels van de brontekst.',
  previous: 'Vorige praktijk',
  next: 'Volgende praktijk',
};

export type PracticePageMessages = typeof practicePage;
