import { controls } from './en/controls.ts';
import { downloads } from './en/downloads.ts';
import { files } from './en/files.ts';
import { outcome } from './en/outcome.ts';
import { ownPractice } from './en/own-practice.ts';
import { pages } from './en/pages.ts';
import { search } from './en/search.ts';
import { sharing } from './en/sharing.ts';
import { offline } from './en/offline.ts';
import { shell } from './en/shell.ts';
import type { Messages } from './nl.ts';

/** The interface texts in English. */
export const en = {
  ...shell,
  ...offline,
  ...pages,
  controls,
  search,
  sharing,
  file: files,
  downloads,
  outcome,
  ownPractice,
  abbreviations: ['ca.', 'e.g.', 'i.e.', 'approx.'],
  numberWords: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  period: {
    since: (start) => `since ${start}`,
    notStated: 'period not stated',
  },
  missing: {
    'lost-in-source-text': 'lost in text extraction',
    'not-published': 'not published',
    'not-applicable': 'not applicable',
    'not-yet-measured': 'not yet measured',
    'in-words': 'in words only',
  },
  qualifier: {
    approximately: (figure) => `about ${figure}`,
    'at-least': (figure) => `at least ${figure}`,
    'at-most': (figure) => `at most ${figure}`,
    target: (figure) => `target: ${figure}`,
  },
  reading: {
    certain: 'read with certainty',
    likely: 'likely reading',
    ambiguous: 'label cannot be assigned',
    likelyMark: '*',
  },
  figure: {
    fraction: (part, whole) => `${part} of ${whole}`,
    ofWhole: (whole) => `of ${whole}`,
    rest: 'the rest',
    interval: (low, high) => `95% interval ${low} – ${high}`,
    derived: 'computed',
    measure: 'Measure',
    value: 'Value',
    numberOf: (unit) => `Number of ${unit}`,
    unit: 'Unit',
    period: 'Period',
    details: 'More about these figures',
    note: 'Note',
    source: 'Source',
    sourceLine: (publication) => `${publication}, adapted by Skills in view`,
    ownSource: 'the reader’s own figures, on this device only',
    otherSource: 'other source',
    undated: 'n.d.',
    range: (from, to) => `${from}–${to}`,
    line: (line) => `line ${line}`,
    lines: (list) => `lines ${list}`,
    placesLead:
      'Where each figure is found in the publication: the heading above it, and the lines of the extracted text.',
    ofAll: 'For all figures',
    formula: 'Calculation',
    rounded: (formula) => `${formula}, rounded`,
    mixture: (first, second) => `x from ${first} and ${second}`,
    declared: 'yes',
    notDeclared: 'no',
    tableOf: (title) => `Table: ${title}`,
    views: 'View',
    view: { chart: 'Chart', table: 'Table', source: 'Source' },
    keys: (points) =>
      `${points} points. The arrow keys move along the points, Home and End go to the first and the last; Escape leaves.`,
    likelyNote: '* probably read this way, not certain: the reason is given with the source',
    doubtfulNote:
      'printed in the source, but under which caption cannot be established: the reason is given with the source',
    approximateNote: 'hollow dot: approximate',
    noIntervalNote: 'no 95% interval: the source gives no counts',
    setNote: 'no interval: the organisers set or required the number',
    intervalNote:
      'line: 95% interval (Wilson), longer for a smaller group; no sampling error, since everyone was counted, according to the source',
    ownScale: (panel, highest) =>
      highest === null ? `${panel} – own scale` : `${panel} – own scale, up to ${highest}`,
    lostNames: (panel) =>
      panel === null ? 'Numbers without a legible caption' : `${panel}: numbers without a legible caption`,
    actions: { download: 'Download', embed: 'Embed', share: 'Share or cite' },
    addToDeck: 'Add to presentation',
    inDeck: '✓ In presentation',
    isInDeck: 'This chart is in your presentation as it is shown here.',
    takeFromDeck: 'Take out of the presentation',
    toDeck: 'To the presentation',
    undo: 'Undo',
    addedToDeck: (count) => `Added. Your presentation now has ${count}.`,
    takenFromDeck: (count) => `Taken out. Your presentation now has ${count}.`,
    openChart: 'Open this chart',
    openStrip: 'Table, source and downloads',
    download: 'Data',
    fullScreen: 'Full screen',
    headings: 'Found there under',
  },
  problem: {
    title: 'These data could not be loaded.',
    noAnswer: (file) =>
      `The file ${file} did not arrive: the server gave no answer. Check your connection and try again.`,
    status: (file, status) =>
      `The file ${file} did not arrive: the server answered with status ${status}. Please try again later.`,
    shape: (file) =>
      `The file ${file} arrived, but is not what it should be. Try again. If this keeps happening, try again later. The error message:`,
    detail: (path, expected, received) => [`${path}: expected `, expected, ', received ', received],
    unexpected: (message) => [
      'Something went wrong. Try again, or reload the page. If this keeps happening, try again later. The error message: ',
      message,
    ],
    code: 'The interactive chart could not be loaded; you see the fixed version.',
    retry: 'Try again',
    slow: 'Loading is taking longer than usual …',
  },
} satisfies Messages;
