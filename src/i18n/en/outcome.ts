import type { Messages } from '#i18n/nl.ts';

/** The English texts about outcome rates: what they are, whether they can be compared, and why not. */
export const outcome: Messages['outcome'] = {
  kind: {
    selection: 'Selection',
    conditions: 'Starting conditions',
    completion: 'Completion',
    placement: 'Placement',
    progression: 'Progression',
    retention: 'Retention',
    coverage: 'Coverage of the sector',
    baseline: 'Baseline',
  },
  question: {
    selection: 'Who got through the selection?',
    conditions: 'On what terms did they begin?',
    completion: 'How did the training that was begun end?',
    placement: 'Who was at work, or moved on to the company or sector, afterwards?',
    progression: 'Who moved on? To what, the source does not say.',
    retention: 'Who was still there later?',
    coverage: 'What part of the sector was reached?',
    baseline: 'What was the starting point?',
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
    criterion: (labels) => `They count different things: ${labels}.`,
    definition: (definitions) => `What counts differs between them: ${definitions}.`,
    population: (groups) => `Different groups were counted: ${groups}.`,
    direction: (labels) =>
      `A high percentage is good news for one, and not for the other or not clearly so: ${labels}.`,
    base: (bases) => `The percentages do not have the same base: ${bases}.`,
    'base-unknown': (rates) => `The source does not say of how many people it is a percentage (${rates}).`,
    'same-people': () =>
      'These are outcomes of the same group at the same moment: no group did better than another here.',
    'overlapping-groups': (groups) =>
      `One group is presumably part of the other: ${groups}. What is in both counts twice.`,
    'overlapping-windows': (windows) => `The periods overlap: ${windows}.`,
    moment: (moments) => `They were measured at different moments: ${moments}.`,
    'moment-unknown': (rates) => `The source does not say when it was measured (${rates}).`,
    'few-people': (rates) =>
      `The groups are small (${rates}): one more or less already moves the percentage considerably.`,
    'likely-reading': (rates) => `The reading of the figure is likely, not certain (${rates}).`,
  },
};
