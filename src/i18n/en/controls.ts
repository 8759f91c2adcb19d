import type { ControlMessages } from '#i18n/nl/controls.ts';

/** The English texts of the controls of a chart. */
export const controls: ControlMessages = {
  title: 'Adjust',
  sort: 'Order',
  sorts: { source: 'default', value: 'by value', name: 'by name', start: 'by start date' },
  show: 'Show as',
  shows: { count: 'number', share: 'share' },
  focus: (what: string) => `Highlight: ${what.toLowerCase()}`,
  only: 'Only figures read with certainty',
  intervals: '95% intervals',
  reset: 'Reset the chart',
  inDeck: {
    focus: (count) => `${count} highlighted`,
    only: 'only figures read with certainty',
    noIntervals: 'without intervals',
  },
  shownAs: { count: 'shown as numbers', share: 'shown as shares, in per cent' },
  leftOut: (count, written) => (count === 1 ? 'without one uncertain figure' : `without ${written} uncertain figures`),
  firstOf: (shown, all) => `the first ${shown} of ${all} rows; all are in the CSV file of the dataset`,
  said: {
    sort: (order) => `Order: ${order}.`,
    show: (shown) => `Shown as ${shown}.`,
    focus: (names) => (names === '' ? 'Nothing is highlighted.' : `Highlighted: ${names}.`),
    only: (isOn, points) =>
      isOn ? `Only figures read with certainty: ${points} shown.` : `All figures: ${points} shown.`,
    intervals: (isOn) => (isOn ? 'With intervals.' : 'Without intervals.'),
    reset: 'The chart is back in its original form.',
  },
};
