/** The Dutch texts of files that readers take away, and of bringing them back. */
export const files = {
  /** Heads of the columns of data files. */
  columns: {
    panel: 'Deel',
    category: 'Categorie',
    series: 'Reeks',
    value: 'Waarde',
    unit: 'Eenheid',
    shown: 'Zoals getoond',
    qualifier: 'Voorbehoud',
    missing: 'Ontbrekend',
    reading: 'Lezing',
    derived: 'Berekend',
    part: 'Teller',
    whole: 'Noemer',
    low: 'Ondergrens 95%-interval',
    high: 'Bovengrens 95%-interval',
    period: 'Periode',
    note: 'Noot',
    formula: 'Berekening',
    source: 'Plaats in de bron',
  },
  sheets: { data: 'Gegevens', metadata: 'Metadata', source: 'Bron' },
  /** Names of the properties on the sheet with metadata. */
  metadata: {
    title: 'Titel',
    subtitle: 'Ondertitel',
    practice: 'Praktijk',
    alternative: 'In woorden',
    sentence: 'Zin om over te nemen',
    licence: 'Licentie',
    dataset: 'Dataset',
    permalink: 'Vast adres',
    fingerprint: 'Vingerafdruk van de gegevens',
  },
  licence: 'Cijfers: uit de publicatie, met bronvermelding. Bewerking en eigen teksten: MIT-licentie.',
  /** Heads of the sheet with sources. */
  origin: { figure: 'Cijfer', value: 'Waarde', place: 'Plaats in de bron', reading: 'Lezing', formula: 'Berekening' },
  /** A chart in a citation, and the publication that its figures come from. */
  citedChart: (title: string) => `${title} [grafiek]`,
  figuresFrom: (publication: string) => `Bron van de cijfers: ${publication}`,
  retrieved: (date: string, address: string) => `Geraadpleegd op ${date} via ${address}`,
  copy: {
    title: 'Kopiëren',
    lead: 'Naar het klembord, om meteen te plakken.',
    picture: 'Afbeelding',
    pictureUse: 'voor een dia of een e-mail (16:9)',
    pictureFailed: 'Uw browser laat het kopiëren van afbeeldingen niet toe. Download de PNG.',
    table: 'Tabel',
    tableUse: 'voor een rekenblad of een tekst',
    bibtex: 'BibTeX',
    bibtexUse: 'voor LaTeX',
    ris: 'RIS',
    risUse: 'voor Zotero, EndNote of Mendeley',
    done: (what: string) => `${what} gekopieerd.`,
    failed: 'Uw browser laat kopiëren niet toe. Selecteer de tekst hieronder en kopieer hem zelf.',
  },
  reopen: {
    title: 'Een bestand heropenen',
    lead: 'Een afbeelding, een rekenblad of een presentatie van deze site draagt het adres van haar grafiek bij zich. Sleep het bestand naar eender welke pagina, of kies het hier.',
    choose: 'Kies een bestand',
    drop: 'Laat het bestand los om zijn grafiek te openen',
    unknown: (name: string) =>
      `${name} draagt geen adres van een grafiek bij zich. Gebruik een bestand dat hier is gedownload: PNG, SVG, XLSX, PPTX, CSV of JSON.`,
    foreign: (name: string, address: string) =>
      `${name} verwijst naar ${address}, en dat is geen pagina van deze site.`,
    unreadable: (name: string) =>
      `${name} kon niet worden gelezen. Misschien is het beschadigd of te groot. Download het opnieuw, of kies een ander bestand.`,
    noCode: (name: string) =>
      `${name} is niet gelezen: het deel van deze site dat bestanden leest, is niet aangekomen. Controleer uw verbinding en laat het bestand opnieuw los.`,
    same: (name: string) => `Heropend uit ${name}. De gegevens zijn sindsdien niet gewijzigd.`,
    changed: (name: string) =>
      `Heropend uit ${name}. De gegevens van deze grafiek zijn sindsdien gewijzigd: wat u hier ziet, kan verschillen van het bestand.`,
    opened: (name: string) => `Heropend uit ${name}.`,
  },
};

export type FileMessages = typeof files;
