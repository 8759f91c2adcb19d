import type { OwnFigure } from '#schema/own-practice.ts';
import { outcome } from './outcome.ts';

/** What is asked for where a figure is wrong, by the words of the schemas and parsers, which are in English. */
const expectations: Readonly<Record<string, string>> = {
  number: 'een getal zonder punten of spaties tussen de duizendtallen, met hoogstens twee decimalen',
  string: 'een tekst tussen aanhalingstekens',
  'an object': 'een object tussen { en }',
  'a list': 'een lijst tussen [ en ]',
  JSON: 'JSON',
  'nothing more': 'niets meer',
  'no such property': 'niets: dit hoort niet bij dit soort cijfer',
  'a text that is not empty': 'een tekst',
  'a text without white space at its ends': 'een tekst zonder spaties vooraan of achteraan',
  'a text without line breaks, control characters and others that are not seen':
    'een tekst op één regel, zonder tekens die niet te zien zijn',
  'a text without two spaces in a row': 'een tekst zonder twee spaties na elkaar',
  'plain text: a character, not its HTML name': 'gewone tekst: een teken zelf, niet zijn naam in HTML',
  'plain text without Markdown links': 'gewone tekst, zonder links in Markdown',
  'plain text without < or >': 'gewone tekst, zonder < of >',
  'a text without an e-mail address': 'een tekst zonder e-mailadres',
  'a text without broken characters': 'een tekst zonder onleesbare tekens',
  'a text without braces': 'een tekst zonder accolades',
  'a text that does not begin with =, +, - or @':
    'een tekst die niet begint met =, +, - of @, want een rekenblad leest dat als een formule',
  'a finite number': 'een eindig getal',
  'a number from 0': 'een getal van 0 of meer',
  'a number of at most 1e12': 'een getal van hoogstens 1.000.000.000.000',
  'a number with at most two decimals': 'een getal met hoogstens twee decimalen',
  'a number of at most 15 digits, not too large or too small to hold, and 0 without a sign':
    'een getal van hoogstens 15 cijfers',
  'a whole number': 'een geheel getal',
  'a whole number from 1': 'een geheel getal van 1 of meer',
  'a percentage from 0 to 100': 'een percentage van 0 tot 100',
  'a whole number from 1 beside the part, or a percentage': 'van hoeveel mensen, of een percentage in de plaats',
  'a whole number beside the whole': 'hoeveel van hen, als geheel getal',
  'a part that is not more than the whole': 'een aantal dat niet groter is dan het geheel',
  'no percentage beside counts: it follows from them': 'geen percentage naast aantallen: het volgt eruit',
  'a kebab-case id, such as "project-3030"': 'een code in kleine letters met streepjes, zoals "completed-successfully"',
  'a period such as 2017, 2012-2013, 2018-11, 2018-08-30, 2012-05/2017-12 or 2011/..':
    'een periode zoals 2017, 2012-2013, 2018-11, 2018-08-30, 2012-05/2017-12 of 2011/..',
  'a period of real dates whose start lies before its end':
    'een periode met bestaande datums, het begin vóór het einde',
  'a unit of a count, such as persons or companies': 'een eenheid zoals persons of companies',
  'at least one figure': 'minstens één cijfer',
  'nothing after the last column':
    'niets na de laatste kolom; zet een tekst met een scheidingsteken tussen aanhalingstekens',
  'the same name in every row': 'dezelfde naam in elke rij',
  'no such column': 'geen kolom met deze naam',
  'this column once': 'deze kolom één keer',
  'quotes in pairs': 'aanhalingstekens in paren, en dubbel binnen een tekst',
  'another key: every object has this one': 'een andere sleutel',
  'a file of at most 10 MB': 'een bestand van hoogstens 10 MB; 200 cijfers passen daar ruim in',
  'a file that can be read': 'een bestand dat leesbaar is',
  'CSV or JSON, as text in UTF-8': 'CSV of JSON als tekst in UTF-8; kies in uw rekenblad bij het opslaan ‘CSV UTF-8’',
  'CSV or JSON': 'een bestand met cijfers, als CSV of JSON',
};

/** The words that hold something of the file or of a limit, with their pattern. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/^a text of at most (\d+) characters$/, 'een tekst van hoogstens $1 tekens'],
  [/^at most (\d+) figures$/, 'hoogstens $1 cijfers'],
  [/^at most (\d+) characters$/, 'hoogstens $1 tekens; 200 cijfers passen daar ruim in'],
  [/^at most (\d+) levels$/, 'hoogstens $1 niveaus'],
  [/^(\d+) levels$/, '$1 niveaus'],
  [/^a property "(.*)"$/, 'ook ‘$1’'],
  [/^a column (\w+)$/, 'ook een kolom $1'],
  [/^the names of columns: (.*)$/, 'de namen van de kolommen: $1'],
  [/^\((".*")\)$/, 'één van: $1'],
  [/^the key "(.*)" once$/, 'de sleutel ‘$1’ één keer'],
  [/^it on line (\d+) and on line (\d+)$/, 'hem op regel $1 en op regel $2'],
  [/^the end of the file on line (\d+) \(.*\)$/, 'het einde van het bestand, op regel $1'],
  [/^(.*) on line (\d+) \(.*\)$/, '$1 op regel $2'],
  [/^a list, (.*)$/, 'een lijst, $1'],
];

const receipts: Readonly<Record<string, string>> = {
  '""': 'niets',
  null: 'niets',
  nothing: 'niets',
  '[]': 'niets',
  'an empty file': 'een leeg bestand',
  'a file that the browser cannot open': 'een bestand dat de browser niet kan openen',
  'another kind of file or another encoding': 'een ander soort bestand of een andere codering',
};

function inPatterns(english: string): string {
  const [pattern, words] = patterns.find(([known]) => known.test(english)) ?? [];
  return pattern && words !== undefined ? english.replace(pattern, words).replaceAll('" | "', '", "') : english;
}

/** The Dutch texts about the reader's own practice. */
export const ownPractice = {
  title: 'Uw eigen praktijk ernaast',
  lead: 'Voeg uw eigen cijfers toe en vergelijk ze onder dezelfde regels. Ze blijven op dit toestel: ze worden nergens heen gestuurd en staan niet in het adres van de pagina.',
  withoutScript: 'Een eigen praktijk toevoegen kan alleen met scripts ingeschakeld.',
  byForm: 'Vul een formulier in',
  byFile: 'Of kies een bestand (CSV of JSON)',
  dropHere: 'U kunt het bestand ook hierheen slepen.',
  reading: 'Het bestand wordt gelezen …',
  template: 'Sjabloon:',
  templateName: 'sjabloon',
  /** The texts of the practice in the template. */
  example: {
    name: 'Naam van uw praktijk',
    counts: {
      label: 'geslaagd voor de opleiding',
      population: 'cursisten die in 2017 startten',
      base: 'alle gestarte cursisten',
      moment: 'einde van de opleiding',
    },
    percentage: {
      label: 'aan het werk',
      population: 'cursisten die in 2017 startten',
      base: 'alle geslaagde cursisten',
      moment: 'zes maanden na de opleiding',
    },
    reach: { label: 'cursisten die startten' },
    cost: { label: 'opleiding van het eerste jaar', nature: 'subsidie' },
  },
  shapeTitle: 'Hoe het bestand eruitziet',
  shape: [
    'CSV: de eerste rij noemt de kolommen, elke volgende rij is één cijfer. Kolommen zijn gescheiden door een komma of een puntkomma, decimalen door een punt of een komma. Laat leeg wat er niet bij hoort.',
    'JSON: een object met een naam en een lijst van cijfers, met dezelfde velden als de kolommen. Het sjabloon toont hoe u leeg laat wat er niet bij hoort.',
    'Geef van een uitkomst de aantallen (part en whole). Alleen als u die niet kent, geeft u een percentage; er is dan geen interval.',
    'Hoogstens 200 cijfers, in UTF-8. Elke fout krijgt u met rij en kolom terug.',
  ],
  shapeCaption: 'De kolommen van het bestand',
  column: 'Kolom',
  meaning: 'Betekenis',
  meanings: {
    practice: 'de naam van uw praktijk, in elke rij dezelfde',
    type: 'outcome (een uitkomst), reach (bereik) of cost (een kost)',
    label: 'wat het cijfer telt: ‘geslaagd’, ‘cursisten’, ‘subsidie van het eerste jaar’',
    kind: `van een uitkomst: ${Object.entries(outcome.kind)
      .map(([id, label]) => `${id} (${label.toLowerCase()})`)
      .join(', ')}`,
    criterion:
      'van een uitkomst: de code van een gepubliceerde definitie van slagen die u ook gebruikt; leeg voor een eigen definitie',
    part: 'van een uitkomst: hoeveel mensen deze uitkomst hadden',
    whole: 'van een uitkomst: van hoeveel mensen',
    percentage: 'van een uitkomst waarvan u de aantallen niet kent: het percentage, van 0 tot 100',
    value: 'van bereik of kost: het getal; kosten in euro',
    unit: 'van bereik: de eenheid, zoals persons, companies of certificates',
    nature: 'van een kost: wat voor bedrag het is: subsidie, plafond, lonen van een jaar, raming',
    population: 'van een uitkomst: wie geteld werd',
    base: 'van een uitkomst: van wie het percentage is: van alle gestarte mensen, van alle mensen die eindigden',
    moment: 'van een uitkomst: wanneer er gemeten werd; leeg als u dat niet weet',
    period: 'van een uitkomst of een kost: 2017, 2016-2017, 2018-11 of 2016/2018; leeg als er geen is',
  },
  name: 'Naam van de praktijk',
  types: { outcome: 'Uitkomst', reach: 'Bereik', cost: 'Kost' } satisfies Record<OwnFigure['type'], string>,
  addFigure: {
    outcome: 'Uitkomst toevoegen',
    reach: 'Bereik toevoegen',
    cost: 'Kost toevoegen',
  } satisfies Record<OwnFigure['type'], string>,
  addFigures: 'Een cijfer toevoegen',
  removeFigure: 'Verwijder dit cijfer',
  fields: {
    label: { outcome: 'Welke uitkomst', reach: 'Wat geteld is', cost: 'Waarvoor' } satisfies Record<
      OwnFigure['type'],
      string
    >,
    kind: 'Soort uitkomst',
    criterion: 'Zelfde definitie als',
    ownCriterion: 'een eigen definitie',
    part: 'Hoeveel mensen',
    whole: 'Van hoeveel',
    percentage: 'Of, zonder aantallen, een percentage',
    value: { reach: 'Aantal', cost: 'Bedrag in euro' },
    unit: 'Eenheid',
    nature: 'Wat voor bedrag het is',
    population: 'Wie geteld werd',
    base: 'Van wie het percentage is',
    moment: 'Wanneer gemeten (mag leeg blijven)',
    period: 'Periode (mag leeg blijven)',
  },
  hints: {
    label: {
      outcome: 'bv. geslaagd voor het examen',
      reach: 'bv. cursisten die startten',
      cost: 'bv. opleiding van het eerste jaar',
    } satisfies Record<OwnFigure['type'], string>,
    nature: 'bv. subsidie, plafond, raming',
    population: 'bv. werkzoekenden in de zorg',
    base: 'bv. alle gestarte cursisten',
    moment: 'bv. zes maanden na de opleiding',
    period: 'bv. 2017, 2016-2017 of 2016/2018',
  },
  save: 'Zet ernaast',
  cancel: 'Annuleer',
  edit: 'Bewerk',
  remove: 'Verwijder',
  removed: (name: string) => `${name} is verwijderd, ook van dit toestel.`,
  undo: 'Maak ongedaan',
  added: (name: string, count: number, figure: string) =>
    `${name} is toegevoegd, met ${figure} ${count === 1 ? 'cijfer' : 'cijfers'}. Kies hierboven waarmee u ze vergelijkt.`,
  replaces: 'Een nieuw bestand komt in de plaats van deze praktijk.',
  kept: 'Alleen op dit toestel bewaard.',
  notKept:
    'Dit toestel kon de praktijk niet bewaren. Ze is weg als u de pagina sluit; download ze als u ze wilt houden.',
  export: 'Download:',
  /** How many figures the practice has. */
  figures: (count: number, figure: string) => (count === 1 ? `${figure} cijfer` : `${figure} cijfers`),
  /** What to do about the problems of a form. */
  formProblems: (count: number, figure: string) =>
    count === 1 ? 'Eén veld klopt nog niet.' : `Er kloppen ${figure} velden nog niet.`,
  /** The problems of a file follow. */
  fileProblems: (file: string, count: number, figure: string) =>
    `In ${file} ${count === 1 ? 'klopt één ding' : `kloppen ${figure} dingen`} niet. Er is niets toegevoegd. Verbeter het bestand en kies het opnieuw:`,
  moreProblems: (count: number, figure: string) => (count === 1 ? 'en nog één' : `en nog ${figure}`),
  codeMissing:
    'Het onderdeel dat bestanden leest, kwam niet binnen. Kijk of u verbinding hebt en kies het bestand opnieuw.',
  oneFile: 'Kies één bestand.',
  wholeFile: 'Het bestand',
  row: (row: string) => `Rij ${row}`,
  cell: (row: string, column: string) => `Rij ${row}, kolom ${column}`,
  problem: (place: string, expected: string, received: string) =>
    `${place}: verwacht ${expected}; gekregen ${received}.`,
  /** @param received null where nothing is written */
  fieldProblem: (expected: string, received: string | null) =>
    received === null ? `Vul hier in: ${expected}.` : `Verwacht: ${expected}. U schreef ${received}.`,
  expected: (english: string) => expectations[english] ?? inPatterns(english),
  received: (english: string) => receipts[english] ?? inPatterns(english),
};

export type OwnPracticeMessages = typeof ownPractice;
