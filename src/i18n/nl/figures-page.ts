/** The Dutch texts of the page of all figures. */
export const figuresPage = {
  title: 'Alle cijfers',
  lead: 'Elk cijfer uit de publicatie en elk cijfer dat we daaruit berekenden, met zijn periode, zekerheid en plaats in de bron.',
  /** The way to the page of whole files. */
  toData: 'Hele bestanden staan bij Gegevens.',
  description:
    'Zoek, filter en sorteer alle cijfers over de praktijken, elk met eenheid, zekerheid en plaats in de bron.',
  list: 'Cijfers',
  caption: 'Alle cijfers die bij uw keuze passen, met hun periode, waarde, zekerheid en plaats in de bron',
  search: 'Zoek in cijfers',
  searchHint: 'bv. attest, 2017, kapper',
  /** Titles of the filters. */
  facets: {
    priority: 'Prioriteit van de praktijk',
    sector: 'Sector van de praktijk',
    practice: 'Praktijk',
    kind: 'Soort',
    unit: 'Eenheid',
    reading: 'Zekerheid',
    missing: 'Waarde',
    origin: 'Herkomst',
  },
  kinds: {
    count: 'aantal',
    share: 'aandeel',
    amount: 'bedrag',
    duration: 'duur',
    date: 'jaartal',
    other: 'andere maat',
  },
  allUnits: (count: string) => `Toon alle ${count} eenheden`,
  hasValue: 'heeft een waarde',
  origins: { published: 'uit de publicatie', derived: 'berekend' },
  fullPractices: (most: string) => `U kunt hoogstens ${most} praktijken kiezen.`,
  figures: (count: number, figure: string) => (count === 1 ? `${figure} cijfer` : `${figure} cijfers`),
  show: (count: number, figure: string) => (count === 1 ? `Toon ${figure} cijfer` : `Toon ${figure} cijfers`),
  none: 'Geen enkel cijfer past bij deze keuze',
  loading: 'Cijfers laden …',
  what: 'Wat',
  value: 'Waarde',
  /** Below the head of the values, once these are sorted. */
  withinUnits: 'binnen elke eenheid',
  certainty: 'Zekerheid',
  noCertainty: 'n.v.t.: geen waarde',
  chart: 'in een grafiek',
  /** The sentence with which a figure is cited: the button, its dialog, and what it says beside label and value. */
  cite: {
    button: 'Citeer',
    of: (what: string) => `Citeer: ${what}`,
    title: 'Dit cijfer citeren',
    sentence: 'Zin met bronvermelding',
    use: 'Om over te nemen in een tekst: het cijfer met zijn periode, aantallen, zekerheid en plaats in de bron.',
    noCounts: 'aantallen niet vermeld',
    doubt: (certainty: string) => `Zekerheid: ${certainty}.`,
    derived: 'Berekend uit cijfers van de bron.',
  },
  choose: (what: string) => `Kies ${what}`,
  chooseAll: (count: string) => `Kies alle ${count} die passen`,
  chosen: (count: number, figure: string) => (count === 1 ? `${figure} cijfer gekozen` : `${figure} cijfers gekozen`),
  chosenOutside: (count: string) => `(${count} buiten deze filters)`,
  clearChoice: 'Wis keuze',
  takeAlong: 'Downloaden of kopiëren',
  download: (count: number, figure: string) =>
    count === 1 ? 'Download dit cijfer' : `Download deze ${figure} cijfers`,
  takeLead: 'Bestanden met Nederlandse namen naast de vaste codes, of een tabel om te plakken.',
  workbookUse: 'cijfers en metadata op twee bladen',
  copyTable: 'Kopieer als tabel',
  /** The name of a file with chosen figures. */
  file: 'gekozen-cijfers',
  asChart: 'Als grafiek',
  noChart: 'Deze cijfers kunnen niet in één grafiek.',
  keepLead: 'Wel samen in één grafiek:',
  keep: (count: string, what: string) => `Houd alleen deze ${count}: ${what}`,
  /** Why chosen figures cannot stand in one chart; `one` and `other` are the names of two that clash. */
  refusal: {
    few: 'Kies minstens twee cijfers.',
    many: (most: string) => `Kies hoogstens ${most} cijfers.`,
    unit: (one: string, oneUnit: string, other: string, otherUnit: string) =>
      `Ze hebben niet dezelfde eenheid: ‘${one}’ is in ${oneUnit}, ‘${other}’ in ${otherUnit}.`,
    date: (one: string) => `‘${one}’ is een jaartal, geen hoeveelheid.`,
    unlabelled: (one: string) => `Bij welk bijschrift ‘${one}’ hoort, is niet te achterhalen.`,
    words: (one: string) => `De bron zegt ‘${one}’ alleen in woorden.`,
    missing: 'Geen van deze cijfers heeft een waarde.',
    meaning: (one: string, other: string) => `Niets zegt dat ‘${one}’ en ‘${other}’ hetzelfde tellen.`,
    base: (one: string, other: string) => `Niets zegt dat ‘${one}’ en ‘${other}’ percentages van hetzelfde zijn.`,
    rates: (one: string, other: string, reason: string) => `‘${one}’ en ‘${other}’: ${reason}`,
    total: (one: string, other: string) =>
      `‘${one}’ is niet uitgesplitst zoals ‘${other}’: het ene kan een deel van het andere zijn.`,
    period: (one: string, other: string) => `Van ‘${one}’ noemt de bron geen periode, van ‘${other}’ wel.`,
    respects: (fields: string) => `Ze verschillen in meer opzichten dan een grafiek kan tonen: ${fields}.`,
  },
  definition: 'Definitie als JSON',
  definitionUse:
    'Voor wie de gegevens beheert: een bestand voor data/charts/, waarin nog een titel met de bevinding moet.',
  noDefinition: (figure: string) =>
    `Een definitie kan niet precies deze cijfers kiezen: ze zou er ${figure} meer tekenen.`,
  copyWords: { copy: 'Kopieer', copied: 'Gekopieerd.', failed: 'De tekst is geselecteerd: kopieer hem zelf.' },
  allAsCsv: 'Alle cijfers van deze site, los van de filters: figures.csv',
  pages: 'Pagina’s van de tabel',
  previous: 'Vorige',
  next: 'Volgende',
  firstPage: 'Eerste',
  lastPage: 'Laatste',
  range: (first: string, last: string, all: string) => `${first}–${last} van ${all}`,
};

export type FiguresPageMessages = typeof figuresPage;
