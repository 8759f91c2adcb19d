import type { OutcomeKind } from '#schema/outcome.ts';
import type { Payer } from '#schema/practice.ts';

/** The Dutch texts of the page that compares practices. */
export const comparePage = {
  title: 'Praktijken vergelijken',
  lead: 'Zet praktijken naast elkaar. U ziet wat de cijfers laten vergelijken, en waarom het soms niet kan. Welke praktijk beter werkte, tonen de cijfers niet.',
  description: 'Vergelijk praktijken rij per rij, met wat hun uitkomsten wel en niet over elkaar zeggen.',
  choose: (most: string) => `Kies 2 tot ${most} praktijken`,
  chosenPractices: 'Vergeleken praktijken',
  change: 'Wijzig de keuze',
  take: (practice: string) => `Haal ${practice} weg uit de vergelijking`,
  allOf: (priority: string, count: string) => `Alle ${count} praktijken van ‘${priority}’`,
  chooseNote:
    'Het getal bij een praktijk zegt hoeveel uitkomsten we ervan tonen, in procent of alleen in woorden; een nulmeting telt niet mee.',
  chosen: (count: string, most: string) => `${count} van ${most} gekozen.`,
  full: 'Meer past niet naast elkaar: haal er een weg om een andere te kiezen.',
  oneMore: 'Kies er nog minstens één om te vergelijken.',
  clear: 'Wis de keuze',
  orPriority: 'Of alle praktijken van een prioriteit',
  practices: (count: number, figure: string) => (count === 1 ? `${figure} praktijk` : `${figure} praktijken`),
  tryThese: 'Vergelijkingen om mee te beginnen',
  withoutScript:
    'Kiezen kan alleen met scripts ingeschakeld. Hieronder staan wel de uitkomsten, per soort, en elke praktijk heeft een eigen pagina.',
  beforeTitle: 'Wat u van deze cijfers mag verwachten',
  before: [
    'Geen enkele uitkomst van deze praktijken heeft een controlegroep. Wat er zonder de praktijk gebeurd zou zijn, weet niemand.',
    'De meeste groepen zijn geselecteerd: door zichzelf, door het lot, door een screening of door een werkgever. Een hoger percentage kan aan die selectie liggen.',
    'Wie slaagt, wie een job vindt en wie blijft, zijn verschillende vragen. We zetten ze niet op één as en rangschikken niets.',
    'Een kost per resultaat rekenen we niet uit: de bedragen zijn van verschillende aard en dekken niet hetzelfde.',
  ],
  loading: 'De vergelijking wordt geladen …',
  answer: 'Het korte antwoord',
  answerCosts: 'Betaalden werkgevers mee, en hoeveel?',
  noOutcomes: 'Geen van deze praktijken geeft een uitkomst in procent.',
  onlyOne: (practice: string) =>
    `Alleen ${practice} geeft uitkomsten, in procent of in woorden. Er is dus niets om ze mee te vergelijken.`,
  /** Of one kind of outcome that is asked about. */
  noneOf: (kind: string) => `Over ‘${kind}’ geeft geen van deze praktijken een percentage.`,
  onlyOneOf: (practice: string, kind: string) =>
    `Over ‘${kind}’ geeft alleen ${practice} een uitkomst; wat een andere praktijk bereikte, is er niet uit af te leiden.`,
  /** Outcomes that may be compared, as a list of {@link mayAxis}. */
  may: (outcomes: string) => `Wel te vergelijken, met de kanttekeningen erbij: ${outcomes}.`,
  /** The same, where no two practices have one. */
  mayWithin: (outcomes: string) =>
    `Tussen twee praktijken is niets te vergelijken, binnen één praktijk wel, met de kanttekeningen erbij: ${outcomes}.`,
  mayAxis: (outcome: string, percentages: string, isWithCare: boolean) =>
    `‘${outcome}’ (${percentages} percentages${isWithCare ? ', met voorzichtigheid' : ''})`,
  mayNothing: 'Geen twee percentages zijn te vergelijken.',
  without: (practices: string) => `Zonder uitkomst in procent: ${practices}.`,
  cannotTell:
    'Deze uitkomsten zijn niet te vergelijken: uit de cijfers is niet af te leiden welke praktijk het beter deed.',
  canTell: 'Deze uitkomsten laten zich vergelijken, met de kanttekeningen die erbij staan.',
  /** Counts and their percentage: `7 van 9 (78%)`. */
  rate: (counts: string, percentage: string) => `${counts} (${percentage})`,
  baseUnknown: 'van hoeveel, zegt de bron niet',
  /** Beside one outcome of a practice that has more. */
  moreBelow: (count: number, figure: string) =>
    count === 1 ? 'nog één percentage hieronder' : `nog ${figure} percentages hieronder`,
  ownNumbers: 'Wat elke praktijk zelf aan cijfers geeft',
  noPercentage: 'geen uitkomst in procent',
  /** Opens the reasons of a verdict. */
  why: 'waarom',
  pairs: 'Hoe ver elk paar te vergelijken is',
  /** The outcomes of two practices that come closest to each other. */
  closestRates: (first: string, second: string) => `Het dichtst bij elkaar komen ‘${first}’ en ‘${second}’.`,
  nothingInCommon: 'Ze hebben geen uitkomst die hetzelfde telt.',
  counts: (practice: string, labels: string) => `${practice} telt: ${labels}.`,
  otherPairs: (count: number, figure: string) =>
    count === 1
      ? 'Het andere paar praktijken heeft geen uitkomst die hetzelfde telt: niet te vergelijken.'
      : `De andere ${figure} paren hebben geen uitkomst die hetzelfde telt: niet te vergelijken.`,
  /** A list of {@link amountOf}. */
  employerPaid: (amounts: string) =>
    `Een bedrag voor de kosten van een werkgever staat op deze ID-kaarten alleen bij: ${amounts}.`,
  amountOf: (practice: string, amount: string, nature: string) => `${practice}, ${amount} (${nature})`,
  employerRest: (practices: string) => `Wat werkgevers betaalden bij ${practices}, staat niet in de publicatie.`,
  employerInWords: 'Wat werkgevers in totaal betaalden, staat niet in de publicatie; wel wat zij betalen en wat niet.',
  employerUnknown: 'Wat werkgevers betaalden, staat niet in de publicatie.',
  /** Holds for every outcome there is. */
  noControl:
    'Geen enkele uitkomst heeft een controlegroep: niemand weet wat er zonder de praktijk gebeurd zou zijn, en de meeste groepen zijn geselecteerd.',
  noneShared: 'Geen twee van deze praktijken hebben een uitkomst die hetzelfde telt.',
  notEmployer: (payers: string) => `De gepubliceerde bedragen komen van ${payers}.`,
  restPaid: (payers: string) => `De andere gepubliceerde bedragen komen van ${payers}.`,
  noAmounts: 'Van deze praktijken is geen bedrag gepubliceerd.',
  card: 'ID-kaart, rij per rij',
  cardCaption: 'De ID-kaarten van de gekozen praktijken, rij per rij',
  same: 'gelijk',
  differs: 'verschilt',
  targetGroups: 'Doelgroepen',
  notGiven: 'niet vermeld',
  declared: 'pakt aan',
  notDeclared: 'niet vermeld als doel',
  reach: 'Bereik',
  reachNote:
    'Per eenheid een blok: personen, certificaten en bedrijven zijn niet bij elkaar op te tellen en niet tegen elkaar af te zetten.',
  costs: 'Kosten zoals gepubliceerd',
  costsNote:
    'Elk bedrag is iets anders: een subsidie, een plafond, lonen van een jaar, een raming. Daarom staan ze niet op één as en delen we ze niet door het aantal resultaten.',
  employers: 'Wat werkgevers betalen',
  amount: 'Bedrag',
  nature: 'Wat het bedrag is',
  paidBy: 'Van wie het geld komt',
  payer: {
    employer: 'de werkgever',
    sector: 'de sector of een fonds ervan',
    public: 'de overheid',
    partners: 'de partners van de praktijk',
    shared: 'meer dan één partij',
  } satisfies Record<Payer, string>,
  outcomes: 'Uitkomsten',
  outcome: 'Uitkomst',
  intervals: '95%-intervallen tonen',
  intervalTitle: 'Wat zegt zo’n interval, als iedereen geteld is?',
  intervalText: [
    'Waar we een interval tekenen, is volgens de bron iedereen in de groep geteld: het is geen steekproef, en het interval is dus geen foutmarge van de telling.',
    'Toch kan een percentage van weinig gevallen toevallig hoog of laag uitvallen. Negen leerlingen in een ander jaar zijn negen andere leerlingen. Het interval (Wilson, 95%) toont hoe ver een percentage van zoveel gevallen door toeval alleen uiteen kan lopen: breed bij kleine groepen, smal bij grote.',
    'Overlappen twee intervallen, dan kan het verschil toeval zijn. Overlappen ze niet, dan is toeval alleen een zwakke verklaring. Waaróm ze dan verschillen, zegt het interval niet: andere mensen, een ander moment of een andere telling wegen vaak zwaarder dan toeval.',
    'Staat er geen interval, dan geeft de bron geen aantallen, of bepaalde of eiste de organisatie het aantal zelf, zodat toeval geen rol speelt. Met de schakelaar verbergt u de intervallen; de aantallen blijven staan.',
  ],
  matrixCaption:
    'De uitkomsten per soort en per praktijk, met aantallen en percentage, of de reden waarom er geen zijn',
  kind: 'Soort uitkomst',
  /** Before how far the percentages of one practice and kind can be compared with each other. */
  among: (count: string) => `Deze ${count} percentages onderling`,
  howCounted: 'hoe geteld',
  several: (count: string, low: string, high: string) => `${count} percentages, van ${low} tot ${high}`,
  interval: '95%-interval',
  /** Why a practice has no rate of a kind, where the source says no more than nothing. */
  absent: {
    selection: 'de bron geeft geen selectiecijfer in procent',
    conditions: 'de bron geeft geen cijfer in procent over de start',
    completion: 'de bron geeft geen slaagcijfer in procent',
    placement: 'de bron geeft geen jobcijfer in procent',
    progression: 'de bron geeft geen doorstroomcijfer in procent',
    retention: 'de bron geeft geen cijfer in procent over wie bleef',
    coverage: 'de bron geeft geen bereik in procent van de sector',
    baseline: 'de bron geeft geen nulmeting in procent',
  } satisfies Record<OutcomeKind, string>,
  likelyNote: '* waarschijnlijk zo te lezen, niet zeker',
  absentOwn: 'u gaf hierover geen cijfer',
  related: 'Andere praktijken met zulke cijfers',
  add: (practice: string) => `Voeg ${practice} toe aan de vergelijking`,
  relatedFull: (most: string) => `Meer dan ${most} praktijken passen niet naast elkaar: haal er eerst een weg.`,
  charts: 'De uitkomsten als grafieken, met tabel en bron',
  chartsNote: 'Wat niet op één as mag, staat apart. Waarom, leest u bij elk paar in de tabel hierboven.',
  /** Of two groups of outcomes of one practice. */
  notOnOneAxis: (one: string, other: string) => `‘${one}’ en ‘${other}’ staan niet op één as.`,
  /** Of rates that stand on this axis and on the one above. */
  acrossAxes: (pairs: string) => `Over de twee assen heen wel te vergelijken, met voorzichtigheid: ${pairs}.`,
  and: (first: string, second: string) => `${first} en ${second}`,
  momentUnknown: 'tijdstip niet vermeld',
  panelSubtitle: (base: string, population: string, moment: string, window: string) =>
    `Percentage van ${base}. Geteld: ${population}. Gemeten: ${moment}. Periode: ${window}.`,
  pair: (lower: string, higher: string) => `${lower} lager dan ${higher}`,
  andMore: (count: string) => `en nog ${count}`,
  /** Of rates that nobody earned: how many are drawn is decided. */
  setByOrganiser:
    'De organisatie bepaalde of eiste deze aantallen zelf. Toeval speelt geen rol, en een interval zegt hier niets.',
  overlapOne:
    'De twee percentages verschillen, maar hun intervallen overlappen: het verschil kan toeval zijn. Het toont niet dat ze gelijk zijn, en overlappen bewijst ook geen toeval.',
  overlapAll: (pairs: string) =>
    `De intervallen van alle ${pairs} paren die verschillen, overlappen: elk verschil kan toeval zijn. Dat toont niet dat ze gelijk zijn, en overlappen bewijst ook geen toeval.`,
  apartOne:
    'De intervallen overlappen niet: toeval alleen is een zwakke verklaring. Waarom de percentages verschillen, tonen de cijfers niet.',
  apartSome: (apart: string, pairs: string, list: string) =>
    `Bij ${apart} van de ${pairs} paren overlappen de intervallen niet (${list}): toeval alleen is daar een zwakke verklaring. Waarom ze verschillen, tonen de cijfers niet. Bij de andere paren kan het verschil toeval zijn, en bij zoveel paren wijkt er ook door toeval weleens een af.`,
  dependent:
    'Waar het om dezelfde mensen gaat, of waar groepen of periodes overlappen, zegt het al dan niet overlappen van intervallen niets over het verschil.',
  everything: 'Alles in één tabel',
  /** Stands above the table that is printed. */
  everythingWarning:
    'Percentages van verschillende soorten, groepen en momenten zijn niet te rangschikken. * waarschijnlijk zo te lezen, niet zeker.',
  everythingCaption: 'Alles wat deze vergelijking toont, een rij per gegeven',
  download: 'Download als CSV',
  file: 'vergelijking',
  columns: {
    practice: 'Praktijk',
    section: 'Onderdeel',
    item: 'Wat',
    value: 'Waarde',
    counts: 'Aantallen',
    interval: '95%-interval',
    population: 'Wie of wat is geteld',
    base: 'Waarvan het percentage is',
    moment: 'Gemeten',
    period: 'Periode',
    note: 'Kanttekening',
    source: 'Bron',
  },
};
