/** The practices that say something, with their verb: the only one, both, all, or how many of how many; and `samen` of several. */
function sayers(having: number, some: string, all: string, verb: string, verbOfSeveral: string): string {
  const isTwo = all === '2';
  if (some === all && having === 1) return `Deze praktijk ${verb}`;
  if (some === all) return `${isTwo ? 'Beide' : `Alle ${all}`} praktijken ${verbOfSeveral} samen`;
  if (having === 1) return `Eén van ${isTwo ? 'beide' : `de ${all}`} praktijken ${verb}`;
  return `Van de ${all} praktijken ${verbOfSeveral} er ${some} samen`;
}

/** The practices in view, of which none says anything. */
function none(all: number): string {
  return all === 2 ? 'Geen van beide praktijken' : 'Geen van deze praktijken';
}

/** For how many of several practices the publication names no end date. */
function endOfSeveral(all: number, open: number, openCount: string): string {
  if (open === 0) return `voor ${all === 2 ? 'beide' : 'elk'} een einddatum van het project of de laatste fase`;
  if (open === all) return `voor geen ${all === 2 ? 'van beide' : 'enkele'} een einddatum`;
  if (open === 1) return `voor één ${all === 2 ? 'van beide' : 'ervan'} geen einddatum`;
  return `voor ${openCount} ervan geen einddatum`;
}

/** When several practices began, the first and the last. */
function startOfSeveral(all: number, count: string, first: string, last: string): string {
  if (all > 2)
    return `De ${count} praktijken begonnen ${first === last ? `in ${first}` : `tussen ${first} en ${last}`}`;
  return first === last
    ? `Beide praktijken begonnen in ${first}`
    : `De ene praktijk begon in ${first}, de andere in ${last}`;
}

/** How many outcomes there are in per cent, and how many in words only. */
function ratesOrWords(rates: number, rateCount: string, words: number, wordCount: string): string {
  if (rates === 0) return `${wordCount} ${words === 1 ? 'uitkomst' : 'uitkomsten'}, alleen in woorden`;
  const inPercent = `${rateCount} ${rates === 1 ? 'percentage' : 'percentages'} over selectie, start of afloop`;
  if (words === 0) return inPercent;
  return `${inPercent}; ${words === 1 ? 'één ander cijfer is' : `${wordCount} andere cijfers zijn`} alleen in woorden gegeven`;
}

/** The Dutch texts of the panel on the overview, which answers one question for the practices in view. */
export const overviewPanel = {
  title: 'Wat de cijfers zeggen',
  question: 'Vraag',
  panels: { reach: 'Bereik', outcomes: 'Uitkomsten', costs: 'Kosten', time: 'Looptijd' },
  /** Stands above the key figure of each practice in view, where they are few. */
  keyFigures: 'Het kerncijfer van elke praktijk',
  /** Opens the choice of what is drawn, of several groups of outcomes that may share an axis. */
  otherMeasure: 'Kies andere uitkomsten',
  measure: 'Uitkomsten in de grafiek',
  /** What there is to say where a filter leaves no practice in view. */
  noPractice: 'Er is geen praktijk in beeld.',
  /** Lead to the charts of all practices. */
  wholes: {
    reach: 'De grafiek met alle praktijken',
    outcomes: 'Alle uitkomsten van alle praktijken, groep per groep',
    costs: 'De bedragen van alle praktijken',
    time: 'De looptijd van alle praktijken',
  },
  /** Leads to the amounts per head, of all practices. */
  perPerson: 'Bedragen per leerling of deelnemer (onderling niet te vergelijken)',
  rest: (count: number, figure: string) =>
    `Niet in deze grafiek: ${count === 1 ? 'één ander cijfer' : `${figure} andere cijfers`}.`,
  restOfPractices: (count: number, practices: string) =>
    `Niet in deze grafiek: ${count === 1 ? 'één andere praktijk' : `${practices} andere praktijken`}.`,
  reach: (
    having: number,
    some: string,
    all: string,
    figures: number,
    count: string,
    units: number,
    unitCount: string,
  ) =>
    `${sayers(having, some, all, 'geeft', 'geven')} ${count} ${figures === 1 ? 'cijfer' : 'cijfers'} over ${
      having === 1 ? 'haar' : 'hun'
    } bereik${units === 1 ? '' : `, in ${unitCount} eenheden die niet op te tellen zijn`}`,
  noReach: (all: number): string =>
    all === 1 ? 'Deze praktijk geeft geen cijfer over haar bereik.' : `${none(all)} geeft een cijfer over haar bereik.`,
  reachSubtitle: (unit: string) => `Aantal ${unit}, gepubliceerd of opgeteld uit gepubliceerde cijfers`,
  /** Where there is more than one number. */
  reachNote: 'Elk aantal gaat over een andere groep of een andere periode.',
  costs: (having: number, some: string, all: string, amounts: number, count: string) =>
    `${sayers(having, some, all, 'noemt', 'noemen')} ${
      amounts === 1 ? `${count} bedrag` : `${count} bedragen, telkens iets anders`
    }`,
  noCosts: (all: number): string =>
    all === 1
      ? 'Van deze praktijk is geen bedrag gepubliceerd.'
      : `Van ${none(all).toLowerCase()} is een bedrag gepubliceerd.`,
  costsSubtitle: 'Bedragen zoals gepubliceerd, in euro, volgens wie het geld geeft',
  /** Where there is more than one amount. */
  costsNote: 'Bedragen van verschillende aard zijn niet op te tellen, te delen of te rangschikken.',
  time: (all: number, count: string, first: string, last: string, open: number, openCount: string) =>
    all === 1
      ? `Deze praktijk begon in ${first}; de publicatie noemt ${open === 1 ? 'geen einddatum' : 'een einddatum van haar project of laatste fase'}`
      : `${startOfSeveral(all, count, first, last)}; de publicatie noemt ${endOfSeveral(all, open, openCount)}`,
  noTime: (all: number): string =>
    all === 1
      ? 'Van deze praktijk is geen looptijd gepubliceerd.'
      : `Van ${none(all).toLowerCase()} is een looptijd gepubliceerd.`,
  timeSubtitle: 'Looptijd van de praktijken en hun fasen, volgens de publicatie',
  /** Where no end date is named. */
  timeNote:
    'Een spits uiteinde betekent dat de publicatie geen einddatum noemt. Een recht uiteinde is het einde van een project of fase.',
  /** How many practices give outcomes in per cent, or only in words where none is in per cent. */
  outcomes: (
    having: number,
    some: string,
    all: string,
    rates: number,
    rateCount: string,
    words: number,
    wordCount: string,
    axes: number,
    axisCount: string,
    drawn: string,
  ) =>
    `${sayers(having, some, all, 'geeft', 'geven')} ${ratesOrWords(rates, rateCount, words, wordCount)}${
      axes === 1 ? '' : `. De grafiek toont één van de ${axisCount} groepen uitkomsten: ‘${drawn}’`
    }`,
  noOutcomes: (all: number): string =>
    all === 1 ? 'Deze praktijk geeft geen uitkomst in procent.' : `${none(all)} geeft een uitkomst in procent.`,
  outcomesRest: (count: number, figure: string) =>
    `Hier staan alleen uitkomsten die samen gelezen mogen worden; ${
      count === 1 ? 'één andere staat' : `${figure} andere staan`
    } er niet bij.`,
};

export type OverviewPanelMessages = typeof overviewPanel;
