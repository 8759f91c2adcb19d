/** The Dutch texts of the data page. */
export const dataPage = {
  title: 'Gegevens',
  lead: 'Alle cijfers achter deze site zijn vrij te downloaden, met hun eenheid, periode, kanttekening en plaats in de bron. De adressen blijven dezelfde.',
  description: 'Download alle cijfers als CSV of JSON, en lees hoe ontbrekende en onzekere waarden zijn weergegeven.',
  downloads: 'Alles in één keer',
  chosenFigures:
    'Hebt u maar enkele cijfers nodig, in Excel of als Belgische CSV (met puntkomma’s)? Kies ze op de pagina',
  /** The name of the page, at the end of that sentence. */
  toFigures: 'Cijfers',
  figures: 'Alle cijfers',
  figuresText:
    'Eén rij per cijfer: de rijen van de datasets, de losse cijfers van de praktijken en hun looptijden. Welke praktijk welke prioriteit aanpakt, staat in priorities.csv; kosten zonder bedrag staan in practice-costs.csv.',
  priorities: 'Praktijken en prioriteiten',
  prioritiesText: 'Eén rij per praktijk en prioriteit, met 1 of 0.',
  package: 'Datapakket',
  packageText: 'Beschrijving van alle bestanden, kolommen en eenheden volgens Data Package v2.',
  catalogue: 'Catalogus voor dataportalen',
  catalogueText: 'Beschrijving van alle datasets volgens DCAT-AP en zijn Vlaamse profiel.',
  csvNote: 'CSV-bestanden zijn gecodeerd in UTF-8, met een komma tussen de kolommen en een decimale punt.',
  datasets: 'Datasets',
  datasetsCaption: 'De datasets, hun aantal cijfers en hun bestanden',
  dataset: 'Dataset',
  published: 'Rijen uit de bron',
  missing: 'Waarvan ontbrekend',
  derived: 'Berekend',
  files: 'Bestanden',
  total: 'Totaal',
  /** The name of the file with all figures follows. */
  factsOnTop: 'Daar komen de losse cijfers en de looptijden van de praktijken nog bij. Alle cijfers samen:',
  composed: 'Over alle praktijken: samengesteld, niet in het totaal geteld',
  ofPractices: 'Per praktijk',
  allPractices: 'Alle praktijken',
  reading: 'Zo leest u de cijfers',
  readingLead:
    'De figuren van de publicatie gingen bij de tekstextractie deels verloren, en de tekst spreekt zichzelf soms tegen. Daarom staat bij elk cijfer hoe zeker het gelezen is.',
  missingTitle: 'Ontbrekende waarden',
  missingLead: 'Een ontbrekende waarde is nooit nul. In de bestanden staat de reden in de kolom missing.',
  missingReasons: {
    'lost-in-source-text': 'De waarde stond in een figuur die bij de tekstextractie verloren ging.',
    'not-published': 'De publicatie geeft de waarde van dit cijfer niet.',
    'not-applicable': 'Voor deze rij kan er geen waarde zijn.',
    'in-words': 'De bron zegt het alleen in woorden, zoals ‘bijna de helft’. Zo’n aandeel komt op geen enkele as.',
    'not-yet-measured': 'De meting moest bij de publicatie nog gebeuren.',
  },
  qualifierTitle: 'Waarden met een voorbehoud',
  qualifierLead:
    'De publicatie geeft sommige cijfers met een voorbehoud. Wij zetten dat om in vaste woorden; ‘meer dan’ en ‘ruim’ heten hier ‘minstens’.',
  qualifiers: {
    approximately: 'De bron rondt af of schat: ‘ongeveer’, ‘bijna’.',
    'at-least': 'De bron geeft een ondergrens: ‘meer dan’, ‘minstens’.',
    'at-most': 'De bron geeft een bovengrens: ‘maximaal’, ‘tot’.',
    target: 'Een doel, geen resultaat.',
  },
  example: '120',
  confidenceTitle: 'Zekerheid van de lezing',
  confidenceLead: 'Hoort de waarde bij dit label? Wat zeker is, krijgt geen teken.',
  confidences: {
    likely: 'De waarde past het best bij dit label. De reden staat erbij; in grafieken staat er een sterretje achter.',
    ambiguous: 'De waarde staat in de bron, maar het label is niet te achterhalen. Ze komt op geen enkele as.',
  },
  derivedTitle: 'Berekende cijfers',
  derivedText:
    'Aandelen, sommen en intervallen berekenen we uit gepubliceerde cijfers. In de bestanden zijn ze als berekend gemarkeerd; hun formule staat bij de bron van een grafiek. Een berekend percentage heeft geen decimalen als er minder dan 1.000 geteld zijn, en anders één; een gedrukt percentage blijft zoals het er staat. Het toont waar dat kan ook de aantallen; alleen dan, en alleen waar toeval een rol speelt, geven we een 95%-interval volgens Wilson. Dat interval toont de ruis van kleine aantallen, geen steekproeffout.',
  corrections: 'Correcties',
  correctionsLead:
    'Wat we op deze site hebben rechtgezet: welk cijfer of welke tekst, wat er stond, wat er nu staat en waarom.',
  correctionsFeed: 'Volg de correcties met een feedlezer (Atom)',
  correctedFrom: 'Er stond',
  correctedTo: 'Nu',
  correctedWhy: 'Waarom',
};
