import type { PageMessages } from '#i18n/nl/pages.ts';
import { aboutPage } from './about-page.ts';
import { comparePage } from './compare-page.ts';
import { dataPage } from './data-page.ts';
import { figuresPage } from './figures-page.ts';
import { overviewPanel } from './overview-panel.ts';
import { practicePage } from './practice-page.ts';
import { presentPage } from './present-page.ts';

/** The English texts of the pages. */
export const pages = {
  aboutPage,
  comparePage,
  dataPage,
  figuresPage,
  presentPage,
  overviewPanel,
  overview: {
    title: 'Flemish skills practices: what the figures show, and what they do not',
    lead: (title, origin, practices) =>
      `All figures from ‘${title}’ (${origin}) on ${practices} inspiring practices, with their place in the source and, where there are any, their period and caveats.`,
    description: 'The published figures on Flemish skills practices: to explore, to check and to reuse.',
    oftenAsked: 'Often asked',
    prioritiesTitle: 'Which practice tackles which priority?',
    tableCaption: 'Practices, and the priorities they say they tackle',
    practice: 'Practice',
    declares: 'A mark means that the practice itself says it tackles the priority. It says nothing about the result.',
    asChart: 'This table with its source and data',
    only: (priority) => `Filter by ${priority}`,
    diagnosisTitle: 'Why these priorities, according to the publication',
    findingsTitle: 'What stands out',
    rows: 'Rows',
    by: { practice: 'Practices', sector: 'Sectors', group: 'Target groups', start: 'Start years' },
    order: 'Order',
    orders: { source: 'As in the publication', name: 'Name', start: 'Start', value: 'Most priorities' },
    orderByCount: 'Most practices',
    orderByName: 'Order by name',
    orderByPriority: (priority) => `First the practices that say they work on ${priority}`,
    countCaption: (rows) => `${rows}, and how many practices say they tackle each priority`,
    cell: (practices, row, priority) => `${row} (${practices}): ${priority}`,
    shades: 'What the shades mean',
    countUnit: 'practices; empty is none',
    counts:
      'The number counts the practices that say they tackle the priority. A practice with several target groups or priorities counts in each.',
    cardsTitle: 'The practices',
    allCharts: (charts) => `All ${charts} charts`,
    allData: 'All data',
    total: 'Number of practices',
  },
  practices: {
    title: 'Practices',
    lead: 'What they do, for whom, and which figures they give. Choose a priority, a sector or a target group, or search for a word.',
    description: 'All practices of the publication, to be filtered by priority, sector and target group.',
    list: 'Results',
    challengesTitle: 'Challenges by theme',
    challengesLead: 'What the practices listed above name as their own challenges.',
    otherChallenges: 'Other challenges',
  },
  practice: practicePage,
  charts: {
    title: 'Charts',
    lead: 'Each chart has a page of its own with its table, its source and its data to download.',
    description: 'All charts on the practices, by practice and searchable.',
    across: 'Across all practices',
  },
  chart: {
    permalink: 'Permanent address',
    previous: 'Previous chart',
    next: 'Next chart',
    questions: {
      outcomes: 'Outcomes',
      reach: 'Reach',
      cost: 'Costs',
      time: 'Duration',
      priorities: 'Priorities',
    },
    others: {
      outcomes: 'Other outcomes',
      reach: 'The reach of other practices',
      cost: 'Other costs',
      time: 'Other durations',
      priorities: 'Also on priorities',
    },
    related: (practice) => `More on ${practice}`,
    relatedAcross: 'More across all practices',
    more: 'See all of them in the list of charts',
  },
  notFound: {
    title: 'This page does not exist',
    lead: 'The address was mistyped, or the page is gone. Search above, or start from one of these pages.',
    practice: 'This practice does not exist',
    chart: 'This chart does not exist',
  },
  welcome: {
    description: 'The figures of inspiring skills practices in Flanders, each with its source.',
    enter: 'Continue in English',
  },
} satisfies PageMessages;
