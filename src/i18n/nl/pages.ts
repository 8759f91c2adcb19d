import { aboutPage } from './about-page.ts';
import { comparePage } from './compare-page.ts';
import { dataPage } from './data-page.ts';
import { presentPage } from './present-page.ts';

/** The Dutch texts of the pages. */
export const pages = {
  aboutPage,
  comparePage,
  dataPage,
  presentPage,
  overview: {
    title: 'Vlaamse praktijken rond vaardigheden: wat de cijfers wel en niet tonen',
    lead: (title: string, origin: string, practices: string) =>
      `Alle cijfers uit “${title}” (${origin}) over ${practices} inspirerende praktijken. Bij elk cijfer staan de periode, de kanttekening en de plaats in de bron.`,
    description:
      'De gepubliceerde cijfers over Vlaamse praktijken rond vaardigheden: te bekijken, na te gaan en te hergebruiken.',
    prioritiesTitle: 'Welke praktijk pakt welke prioriteit aan?',
    tableCaption: 'Praktijken, de prioriteiten die ze zeggen aan te pakken, en een kerncijfer van elke praktijk',
    practice: 'Praktijk',
    keyFigure: 'Kerncijfer',
    /** A cross is no result. */
    declares:
      'Een teken betekent dat de praktijk zelf zegt de prioriteit aan te pakken. Het zegt niets over het resultaat.',
    asChart: 'Deze tabel met bron en gegevens',
    only: (priority: string) => `Filter op ${priority}`,
    findingsTitle: 'Wat opvalt',
    diagnosisTitle: 'Waarom deze prioriteiten, volgens de publicatie',
    figuresTitle: 'De cijfers in grafieken',
    total: 'Aantal praktijken',
  },
  practices: {
    title: 'Praktijken',
    lead: 'Wat ze doen, voor wie, en welke cijfers ze geven. Kies een prioriteit, een sector of een doelgroep, of zoek op een woord.',
    description: 'Alle praktijken uit de publicatie, te filteren op prioriteit, sector en doelgroep.',
    list: 'Resultaten',
    challengesTitle: 'Uitdagingen per thema',
    challengesLead: 'Wat de praktijken zelf als uitdaging noemen, van alle praktijken die hierboven staan.',
    otherChallenges: 'Andere uitdagingen',
  },
  practice: {
    position: (place: string, all: string) => `Praktijk ${place} van ${all}`,
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
    charts: 'Grafieken',
    facts: 'Alle losse cijfers',
    factsCaption: (practice: string) => `Losse cijfers van ${practice}, met hun periode en hun plaats in de bron`,
    fact: 'Wat',
    value: 'Waarde',
    source: 'Plaats in de bron',
    description: 'Hoe het werkt',
    procedure: 'De stappen',
    strengths: 'Sterktes',
    challenges: 'Uitdagingen',
    conditions: 'Voorwaarden',
    outcomes: 'Resultaten',
    funding: 'Financiering',
    more: 'Meer',
    caveats: 'Wat u moet weten over deze cijfers',
    links: 'Verder lezen',
    under: (heading: string) => `onder “${heading}”`,
    linesNote: 'De regelnummers verwijzen naar de uitgelezen tekst van de publicatie.',
    previous: 'Vorige praktijk',
    next: 'Volgende praktijk',
  },
  charts: {
    title: 'Grafieken',
    lead: 'Elke grafiek heeft een eigen pagina met tabel, bron en gegevens om te downloaden.',
    description: 'Alle grafieken over de praktijken, per praktijk en doorzoekbaar.',
    across: 'Over alle praktijken',
  },
  chart: {
    about: 'Deze grafiek',
    all: 'Alle grafieken',
    permalink: 'Vast adres',
    embed: 'Adres om in te sluiten',
    related: (practice: string) => `Meer over ${practice}`,
    relatedAcross: 'Meer over alle praktijken samen',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    lead: 'Het adres is verkeerd getypt, of de pagina is er niet meer. Zoek hieronder, of begin bij een van deze pagina’s.',
    practice: 'Deze praktijk bestaat niet',
    chart: 'Deze grafiek bestaat niet',
    search: 'Zoek',
  },
  welcome: {
    description: 'De cijfers van inspirerende praktijken rond vaardigheden in Vlaanderen, elk met zijn bron.',
    enter: 'Verder in het Nederlands',
  },
};

export type PageMessages = typeof pages;
