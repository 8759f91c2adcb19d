import type { Messages } from '#i18n/nl.ts';

/** The English texts about outcome rates: what they are, whether they can be compared, and why not. */
export const outcome: Messages['outcome'] = {
  kind: {
    selection: 'Selection',
    completion: 'Completion',
    placement: 'Placement',
    retention: 'Retention',
    baseline: 'Baseline',
  },
  question: {
    selection: 'Who was let in?',
    completion: 'Who finished what was begun?',
    placement: 'Who got a job or a workplace?',
    retention: 'Who was still there later?',
    baseline: 'How did things stand before the project?',
  },
  verdict: {
    comparable: 'Comparable',
    'with-care': 'Comparable, with care',
    'side-by-side-only': 'Side by side only',
    'not-comparable': 'Not comparable',
  },
  against: ' against ',
  reason: {
    kind: (kinds) => `They are outcomes of different kinds: ${kinds}.`,
    criterion: (labels) => `Something else was counted: ${labels}.`,
    population: (groups) => `They are about different people or companies: ${groups}.`,
    base: (bases) => `The percentages are taken of something else: ${bases}.`,
    'base-unknown': (rates) => `The source does not say of how many people it is a percentage (${rates}).`,
    'same-people': () =>
      'These are outcomes of the same people at the same moment: no group did better than another here.',
    'overlapping-groups': (groups) =>
      `One group is presumably part of the other: ${groups}. Those who are in both count twice.`,
    'overlapping-windows': (windows) => `The periods overlap: ${windows}.`,
    moment: (moments) => `They were measured at different moments: ${moments}.`,
    'moment-unknown': (rates) => `The source does not say when it was measured (${rates}).`,
    'few-people': (rates) => `The groups are small (${rates}): one person already moves the percentage considerably.`,
    'likely-reading': (rates) => `The reading of the figure is likely, not certain (${rates}).`,
  },
};
