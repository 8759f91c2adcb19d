import type { PageMessages } from '#i18n/nl/pages.ts';

/** The English texts of the about page. */
export const aboutPage: PageMessages['aboutPage'] = {
  title: 'About this site',
  lead: 'Skills in view makes the figures of one publication searchable, verifiable and reusable.',
  description: 'Where the figures come from, how they were handled, what their limits are and how to cite them.',
  sourceTitle: 'The source',
  source: (publication) =>
    `All figures in charts, tables and titles come from ${publication}. Where a note refers to another publication for comparison, it is named there. The descriptions are in our own words; names of persons and quotations are left out.`,
  toPublisher: (publisher) => `To the site of ${publisher}`,
  methodTitle: 'Method',
  method: [
    'Each figure is kept in a data file, with its unit, its period, its caveats and the lines of the source text where it is found.',
    'Numbers in titles and sentences are almost always references to those files, so that text and chart do not contradict each other. The others are looked up in the source text; any that are not there are accounted for with a reason.',
    'What we compute ourselves, such as shares and sums, is marked as computed with the source of a chart, in the list of all figures and in the files; the source gives its formula too.',
    'What was lost in the text is shown as missing, with the reason. We estimate nothing. What rests on an assumption names it.',
  ],
  limitsTitle: 'Limits',
  limits: [
    'A mark against a priority says that a practice sets out to tackle it, not that it succeeds. We do not rank practices by it.',
    'Success and placement rates of different practices measure different things, among different groups and at different moments. They do not belong on one axis, and no page, slide or picture puts them on one.',
    'Amounts are given as published: some are a subsidy, some a ceiling, some a wage cost. No cost per outcome follows from them.',
    'Many practices are small. One person can change a percentage of nine people a great deal; so tables and charts also give the number, where it is known. What the source says was still running when it was counted is not counted as failed; where it does not say, we say so. A share that the source gives in words only is not drawn.',
    'The figures show the situation at the time of publication. Later developments are not included.',
  ],
  glossaryTitle: 'Glossary',
  glossary: 'Each term has one word on this site. This is what it means here, and its word in the other language.',
  usedIn: (where) => `Used in: ${where}.`,
  citeTitle: 'Citing',
  cite: 'Name the publication as the source of the figures and this site as the source of the adaptation. For a chart, please use the address of its own page.',
  citation: (publication) => `${publication}. Adaptation: Skills in view.`,
  licenceTitle: 'Licence',
  licence: (publisher) =>
    `The code and our own texts are under the MIT licence: you may use, adapt and distribute them with attribution. The figures come from the publication by ${publisher}; please name it as their source.`,
  privacyTitle: 'Privacy',
  privacy:
    'This site sets no cookies, counts no visitors and requests nothing from other parties. Your choice of language and theme, your presentation, a practice of your own that you add and the pages that you looked at stay on your own device. Your filters are in the address of the page, so that you can share them.',
};
