import type { Missing, Qualifier } from '#schema/observation.ts';
import { controls } from './nl/controls.ts';
import { downloads } from './nl/downloads.ts';
import { files } from './nl/files.ts';
import { outcome } from './nl/outcome.ts';
import { ownPractice } from './nl/own-practice.ts';
import { pages } from './nl/pages.ts';
import { search } from './nl/search.ts';
import { sharing } from './nl/sharing.ts';
import { offline } from './nl/offline.ts';
import { shell } from './nl/shell.ts';

/** The interface texts in Dutch. They define which texts there are: a language that lacks one does not compile. */
export const nl = {
  ...shell,
  ...offline,
  ...pages,
  controls,
  search,
  sharing,
  file: files,
  downloads,
  outcome,
  ownPractice,
  /** Abbreviations that end no sentence. */
  abbreviations: ['ca.', 'nr.', 'bv.', 'resp.'],
  /** One to twelve. */
  numberWords: ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  period: {
    since: (start: string) => `sinds ${start}`,
    notStated: 'periode niet vermeld',
  },
  missing: {
    'lost-in-source-text': 'verloren bij tekstextractie',
    'not-published': 'niet gepubliceerd',
    'not-applicable': 'niet van toepassing',
    'not-yet-measured': 'nog niet gemeten',
    'in-words': 'alleen in woorden',
  } satisfies Record<Missing, string>,
  qualifier: {
    approximately: (figure: string) => `ca.\u00a0${figure}`,
    'at-least': (figure: string) => `minstens ${figure}`,
    'at-most': (figure: string) => `hoogstens ${figure}`,
    target: (figure: string) => `doel: ${figure}`,
  } satisfies Record<Qualifier, (figure: string) => string>,
  reading: {
    certain: 'zeker gelezen',
    likely: 'waarschijnlijke lezing',
    ambiguous: 'label niet toewijsbaar',
    /** Mark after a likely figure. */
    likelyMark: '*',
  },
  figure: {
    fraction: (part: string, whole: string) => `${part} van ${whole}`,
    ofWhole: (whole: string) => `van ${whole}`,
    rest: 'overige',
    interval: (low: string, high: string) => `95%-interval ${low} – ${high}`,
    derived: 'berekend',
    measure: 'Maat',
    value: 'Waarde',
    /** The head of a column whose values share a unit, in the plural. */
    numberOf: (unit: string) => `Aantal ${unit}`,
    unit: 'Eenheid',
    period: 'Periode',
    details: 'Meer over deze cijfers',
    note: 'Noot',
    source: 'Bron',
    /** The source line below every chart; `publication` is publisher, year and title. */
    sourceLine: (publication: string) => `${publication}, bewerking Vaardigheden in beeld`,
    /** The source line below figures that the reader has added. */
    ownSource: 'eigen cijfers van de lezer, alleen op dit toestel',
    /** Stands before a publication other than the one that the figures come from. */
    otherSource: 'andere bron',
    /** In the place of a date. */
    undated: 'z.d.',
    /** From and to: lines of the source text, the two years of a school year. */
    range: (from: string, to: string) => `${from}-${to}`,
    line: (line: string) => `regel ${line}`,
    lines: (list: string) => `regels ${list}`,
    placesLead:
      'De plaats van elk cijfer in de publicatie: het kopje waaronder het staat, en de regels van de brontekst.',
    ofAll: 'Bij alle cijfers',
    formula: 'Berekening',
    rounded: (formula: string) => `${formula}, afgerond`,
    mixture: (first: string, second: string) => `x uit ${first} en ${second}`,
    declared: 'ja',
    notDeclared: 'nee',
    tableOf: (title: string) => `Tabel: ${title}`,
    views: 'Weergave',
    view: { chart: 'Grafiek', table: 'Tabel', source: 'Bron' },
    /** How to walk along the points of a chart. */
    keys: (points: string) =>
      `${points} punten. Met de pijltjestoetsen loopt u langs de punten, met Home en End naar het eerste en het laatste; Escape sluit af.`,
    likelyNote: '* waarschijnlijk zo te lezen, niet zeker: de reden staat bij de bron',
    doubtfulNote:
      'staat in de bron, maar bij welk bijschrift het hoort, is niet te achterhalen: de reden staat bij de bron',
    approximateNote: 'open stip: bij benadering',
    noIntervalNote: 'geen 95%-interval: de bron geeft geen aantallen',
    setNote: 'zonder interval: de organisatie bepaalde of eiste het aantal',
    intervalNote:
      'lijn: 95%-interval (Wilson), langer voor een kleinere groep; geen steekproeffout, want volgens de bron is iedereen geteld',
    /** Name of a panel whose unit is not that of the panels before it; `highest` is the end of its scale, null without values. */
    ownScale: (panel: string, highest: string | null) =>
      highest === null ? `${panel} – eigen schaal` : `${panel} – eigen schaal, tot ${highest}`,
    /** Head of figures that cannot be assigned to a name; `panel` is the title of their panel, null where the chart has one panel. */
    lostNames: (panel: string | null) =>
      panel === null ? 'Getallen zonder leesbaar bijschrift' : `${panel}: getallen zonder leesbaar bijschrift`,
    /** The buttons below a figure, and the heads of their dialogs. */
    actions: { download: 'Downloaden', embed: 'Insluiten', share: 'Delen of citeren' },
    addToDeck: 'Voeg toe aan presentatie',
    inDeck: '✓ In presentatie',
    isInDeck: 'Zo staat deze grafiek in uw presentatie.',
    takeFromDeck: 'Haal uit de presentatie',
    toDeck: 'Naar de presentatie',
    undo: 'Maak ongedaan',
    addedToDeck: (count: string) => `Toegevoegd. Uw presentatie telt nu ${count}.`,
    takenFromDeck: (count: string) => `Weggenomen. Uw presentatie telt nu ${count}.`,
    openChart: 'Open deze grafiek',
    /** In the place of the tabs and buttons of a small chart. */
    openStrip: 'Tabel, bron en downloads',
    download: 'Gegevens',
    fullScreen: 'Volledig scherm',
    /** Stands before the headings of the publication under which the figures of a chart stand. */
    headings: 'Daar te vinden onder',
  },
  problem: {
    title: 'Deze gegevens konden niet worden geladen.',
    noAnswer: (file: string) =>
      `Het bestand ${file} kwam niet binnen: er kwam geen antwoord van de server. Kijk of u verbinding hebt en probeer opnieuw.`,
    status: (file: string, status: string) =>
      `Het bestand ${file} kwam niet binnen: de server antwoordde met status ${status}. Probeer het later opnieuw.`,
    shape: (file: string) =>
      `Het bestand ${file} kwam binnen, maar is niet wat het moet zijn. Probeer opnieuw. Blijft dit zo, probeer het dan later opnieuw. De foutmelding:`,
    /** One thing that is wrong in a file. What was expected and received is in English, so it is kept apart. */
    detail: <Part>(path: string, expected: Part, received: Part) => [
      `${path}: verwacht `,
      expected,
      ', gekregen ',
      received,
    ],
    /** The message is in English, so it is kept apart. */
    unexpected: <Part>(message: Part) => [
      'Er ging iets mis. Probeer opnieuw, of laad de pagina opnieuw. Blijft dit zo, probeer het dan later opnieuw. De foutmelding: ',
      message,
    ],
    code: 'De interactieve grafiek kon niet worden geladen; u ziet de vaste versie.',
    retry: 'Probeer opnieuw',
    slow: 'Het laden duurt langer dan gewoonlijk …',
  },
};

export type Messages = typeof nl;
