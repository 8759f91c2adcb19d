import { aboutPage } from './about-page.ts';
import { comparePage } from './compare-page.ts';
import { dataPage } from './data-page.ts';
import { figuresPage } from './figures-page.ts';
import { overviewPanel } from './overview-panel.ts';
import { practicePage } from './practice-page.ts';
import { presentPage } from './present-page.ts';

/** The Dutch texts of the pages. */
export const pages = {
  aboutPage,
  comparePage,
  dataPage,
  figuresPage,
  presentPage,
  overviewPanel,
  overview: {
    title: 'Vlaamse praktijken rond vaardigheden: wat de cijfers wel en niet tonen',
    lead: (title: string, origin: string, practices: string) =>
      `Alle cijfers uit ‘${title}’ (${origin}) over ${practices} inspirerende praktijken, met hun plaats in de bron en, waar ze er zijn, hun periode en kanttekeningen.`,
    description:
      'De gepubliceerde cijfers over Vlaamse praktijken rond vaardigheden: te bekijken, na te gaan en te hergebruiken.',
    /** Stands before questions that lead to the comparison. */
    oftenAsked: 'Vaak gevraagd',
    prioritiesTitle: 'Welke praktijk pakt welke prioriteit aan?',
    tableCaption: 'Praktijken, en de prioriteiten die ze zeggen aan te pakken',
    practice: 'Praktijk',
    /** A cross is no result. */
    declares:
      'Een teken betekent dat de praktijk zelf zegt de prioriteit aan te pakken. Het zegt niets over het resultaat.',
    asChart: 'Deze tabel met bron en gegevens',
    only: (priority: string) => `Filter op ${priority}`,
    findingsTitle: 'Wat opvalt',
    diagnosisTitle: 'Waarom deze prioriteiten, volgens de publicatie',
    rows: 'Rijen',
    by: { practice: 'Praktijken', sector: 'Sectoren', group: 'Doelgroepen', start: 'Startjaren' },
    order: 'Volgorde',
    orders: {
      source: 'Zoals in de publicatie',
      name: 'Naam',
      start: 'Start',
      value: 'Meeste prioriteiten',
    },
    orderByCount: 'Meeste praktijken',
    orderByName: 'Orden op naam',
    orderByPriority: (priority: string) => `Eerst de praktijken die zeggen te werken aan ${priority}`,
    countCaption: (rows: string) => `${rows}, en hoeveel praktijken elke prioriteit zeggen aan te pakken`,
    /** Tells a number of the heatmap: rows, columns. */
    cell: (practices: string, row: string, priority: string) => `${row} (${practices}): ${priority}`,
    shades: 'Wat de tinten betekenen',
    countUnit: 'praktijken; leeg is geen enkele',
    counts:
      'Het getal telt de praktijken die zelf zeggen de prioriteit aan te pakken. Een praktijk met meer doelgroepen of prioriteiten telt bij elk mee.',
    cardsTitle: 'De praktijken',
    allCharts: (charts: string) => `Alle ${charts} grafieken`,
    allData: 'Alle gegevens',
    total: 'Aantal praktijken',
  },
  practices: {
    title: 'Praktijken',
    lead: 'Wat ze doen, voor wie, en welke cijfers ze geven. Kies een prioriteit, een sector of een doelgroep, of zoek op een woord.',
    description: 'Alle praktijken uit de publicatie, te filteren op prioriteit, sector en doelgroep.',
    list: 'Resultaten',
    challengesTitle: 'Uitdagingen per thema',
    challengesLead: 'Wat de praktijken hierboven zelf als uitdaging noemen.',
    otherChallenges: 'Andere uitdagingen',
  },
  practice: practicePage,
  charts: {
    title: 'Grafieken',
    lead: 'Elke grafiek heeft een eigen pagina met tabel, bron en gegevens om te downloaden.',
    description: 'Alle grafieken over de praktijken, per praktijk en doorzoekbaar.',
    across: 'Over alle praktijken',
  },
  chart: {
    permalink: 'Vast adres',
    previous: 'Vorige grafiek',
    next: 'Volgende grafiek',
    /** The questions that charts answer, as words by which the gallery finds them. */
    questions: {
      outcomes: 'Uitkomsten',
      reach: 'Bereik',
      cost: 'Kosten',
      time: 'Looptijd',
      priorities: 'Prioriteiten',
    },
    /** Heads of other charts that answer the same question. */
    others: {
      outcomes: 'Andere uitkomsten',
      reach: 'Het bereik van andere praktijken',
      cost: 'Andere kosten',
      time: 'Andere looptijden',
      priorities: 'Ook over prioriteiten',
    },
    related: (practice: string) => `Meer over ${practice}`,
    relatedAcross: 'Meer over alle praktijken samen',
    more: 'Bekijk ze allemaal in het overzicht van grafieken',
  },
  notFound: {
    title: 'Deze pagina bestaat niet',
    lead: 'Het adres is verkeerd getypt, of de pagina is er niet meer. Zoek bovenaan, of begin bij een van deze pagina’s.',
    practice: 'Deze praktijk bestaat niet',
    chart: 'Deze grafiek bestaat niet',
  },
  welcome: {
    description: 'De cijfers van inspirerende praktijken rond vaardigheden in Vlaanderen, elk met zijn bron.',
    enter: 'Verder in het Nederlands',
  },
};

export type PageMessages = typeof pages;
