import type { PageMessages } from '#i18n/nl/pages.ts';

/** The English texts of the data page. */
export const dataPage: PageMessages['dataPage'] = {
  title: 'Data',
  lead: 'All figures behind this site are free to download, with their unit, period, caveat and place in the source. The addresses stay the same.',
  description: 'Download all figures as CSV or JSON, and read how missing and uncertain values are shown.',
  downloads: 'Everything at once',
  chosenFigures:
    'Do you need only some figures, in Excel or as a Belgian CSV (with semicolons)? Choose them on the page',
  toFigures: 'Figures',
  figures: 'All figures',
  figuresText:
    'One row for each figure: the rows of the datasets, the single figures of the practices and when they ran. Which practice tackles which priority is in priorities.csv; costs without an amount are in practice-costs.csv.',
  priorities: 'Practices and priorities',
  prioritiesText: 'One row for each practice and priority, with 1 or 0.',
  package: 'Data package',
  packageText: 'Description of all files, columns and units according to Data Package v2.',
  catalogue: 'Catalogue for data portals',
  catalogueText: 'Description of all datasets according to DCAT-AP and its Flemish profile.',
  csvNote: 'CSV files are encoded in UTF-8, with commas between columns and a decimal point.',
  datasets: 'Datasets',
  datasetsCaption: 'The datasets, their number of figures and their files',
  dataset: 'Dataset',
  published: 'Rows from the source',
  missing: 'Of which missing',
  derived: 'Computed',
  files: 'Files',
  total: 'Total',
  factsOnTop: 'The single figures of the practices and when they ran are added to these. All figures together:',
  composed: 'Across all practices: put together, not counted in the total',
  ofPractices: 'By practice',
  allPractices: 'All practices',
  reading: 'How to read the figures',
  readingLead:
    'Part of the publication’s charts and infographics was lost when its text was extracted, and the text sometimes contradicts itself. So each figure says how certainly it was read.',
  missingTitle: 'Missing values',
  missingLead: 'A missing value is never zero. In the files, the reason is in the column missing.',
  missingReasons: {
    'lost-in-source-text': 'The value was in a chart or infographic that was lost when the text was extracted.',
    'not-published': 'The publication does not give the value of this figure.',
    'not-applicable': 'There can be no value for this row.',
    'in-words': 'The source says it in words only, such as ‘almost half’. Such a share is put on no axis.',
    'not-yet-measured': 'The measurement was still to come at the time of publication.',
  },
  qualifierTitle: 'Values with a reservation',
  qualifierLead:
    'The publication gives some figures with a reservation. We render it in fixed words; ‘more than’ becomes ‘at least’ here.',
  qualifiers: {
    approximately: 'The source rounds or estimates: ‘about’, ‘almost’.',
    'at-least': 'The source gives a lower bound: ‘more than’, ‘at least’.',
    'at-most': 'The source gives an upper bound: ‘at most’, ‘up to’.',
    target: 'A target, not a result.',
  },
  example: '120',
  confidenceTitle: 'Certainty of the reading',
  confidenceLead: 'Does the value belong to this label? What is certain has no mark.',
  confidences: {
    likely: 'The value fits this label best. The reason is given; in charts an asterisk follows it.',
    ambiguous: 'The source prints the value, but its label cannot be recovered. It is put on no axis.',
  },
  derivedTitle: 'Computed figures',
  derivedText:
    'We compute shares, sums and intervals from published figures. In the files they are marked as computed; their formula is given with the source of a chart. A computed percentage has no decimals where fewer than 1,000 were counted, and one otherwise; a printed percentage stays as it is. Where possible it also shows its counts; only then, and only where chance plays a part, do we give a 95% Wilson interval. That interval shows the noise of small numbers; it is no sampling error.',
  corrections: 'Corrections',
  correctionsLead:
    'What we have put right on this site: which figure or text, what it said, what it says now, and why.',
  correctionsFeed: 'Follow the corrections in a feed reader (Atom)',
  correctedFrom: 'It said',
  correctedTo: 'Now',
  correctedWhy: 'Why',
};
