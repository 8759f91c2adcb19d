import type { ComposedDatasetTexts } from '#i18n/nl/composed-datasets.ts';

/** The English texts of the datasets that are put together from the files of all practices. */
export const composedDatasets: ComposedDatasetTexts = {
  geography: 'differs between practices: Flanders, Belgium, or one company or organisation',
  population: 'the practices of the publication',
  practice: 'Practice',
  priorities: {
    title: 'Practices and priorities',
    priority: 'Priority',
    declared: 'Tackled',
    total: 'Number of practices',
    practices: 'Practices that tackle the priority',
    share: 'Share of the practices',
  },
  periods: { title: 'Duration of the practices', phase: 'Phase', start: 'First year' },
  costs: {
    title: 'Costs as published',
    nature: 'What the amount is',
    amount: 'Amount',
    payer: 'Whose money it is',
    payers: {
      employer: 'Employer',
      sector: 'The sector or one of its funds',
      public: 'Government',
      partners: 'Partners of the practice',
      shared: 'More than one party',
    },
    payerUnknown: 'Whose money it is, is not stated',
  },
  reach: { title: 'Reach of the practices', subject: 'What was counted' },
  outcomes: {
    title: 'Outcomes of the practices',
    population: 'differs between outcomes',
    kind: 'Kind of outcome',
    axis: 'Axis of the outcome',
    outcome: 'Outcome',
    part: 'Number with this outcome',
    whole: 'Number in the base',
    printed: 'Printed percentage',
    rate: 'Percentage',
  },
};
