import type { Mutation } from './mutation.ts';

const controls = 'tests/charts/controls.test.ts';
const bar = 'tests/render/kinds/bar.test.ts';
const split = 'tests/render/kinds/split.test.ts';
const matrix = 'tests/render/kinds/matrix.test.ts';
const legend = 'tests/render/legend.test.tsx';
const buildChart = 'tests/charts/build-chart.test.ts';
const everyChart = 'tests/charts/every-chart.test.ts';
const chartFiles = 'tests/export/chart-files.test.ts';
const slides = 'tests/export/office/pptx.test.ts';
const snapshots = 'tests/export/snapshots.test.ts';

/** Mistakes in models, measures and files: other figures, names or orders than those of the data. */
export const modelMutations: Mutation[] = [
  {
    name: 'series in the order in which they occur',
    file: 'src/charts/panels.ts',
    find: 'seriesNames(subject).filter',
    replace: 'seriesNames(subject).toReversed().filter',
    tests: [legend],
  },
  {
    name: 'a legend in another order',
    file: 'src/charts/build.ts',
    find: 'return seriesNames(subject).flatMap',
    replace: 'return seriesNames(subject).toReversed().flatMap',
    tests: [legend],
  },
  {
    name: 'a legend of a file in another order',
    file: 'src/export/picture-legend.ts',
    find: '...model.legend.map(',
    replace: '...model.legend.toReversed().map(',
    tests: [legend],
  },
  {
    name: 'panels of one unit on different scales',
    file: 'src/charts/panels.ts',
    find: 'const values = peers.flatMap',
    replace: 'const values = own.flatMap',
    tests: [bar],
  },
  {
    name: 'wholes whose parts share colours',
    file: 'src/charts/kinds/split.ts',
    find: "colours: 'by-part'",
    replace: "colours: 'one'",
    tests: [split],
  },
  {
    name: 'the wrong colour of a priority',
    file: 'src/charts/colour.ts',
    find: '`priority-${priority + 1}`',
    replace: '`priority-${5 - priority}`',
    tests: [matrix],
  },
  {
    name: 'marks of a file where there is no',
    file: 'src/export/picture-matrix.ts',
    find: 'if (point.value !== 1)',
    replace: 'if (point.value === 1)',
    tests: [matrix],
  },
  {
    name: 'bars of a group in one colour',
    file: 'src/charts/kinds/bar.ts',
    find: "colours: 'by-series'",
    replace: "colours: 'one'",
    tests: [buildChart],
  },
  {
    name: 'a scale twice as long as its highest value',
    file: 'src/charts/kind.ts',
    find: '[0, Math.max(...values) || 1]',
    replace: '[0, 2 * Math.max(...values) || 1]',
    tests: [bar],
  },
  {
    name: 'a calendar that begins where it should not',
    file: 'src/charts/kinds/timeline.ts',
    find: '[periodExtent(from).start, lastMoment(to)]',
    replace: '[periodExtent(from).start + 1, lastMoment(to)]',
    tests: [buildChart],
  },
  {
    name: 'cells of a table in each other’s columns',
    file: 'src/charts/table.ts',
    find: 'point: row * columns.length + column }',
    replace: 'point: row * columns.length + columns.length - 1 - column }',
    tests: [everyChart],
  },
  {
    name: 'a percentage without its counts',
    file: 'src/charts/point-text.ts',
    find: 'fractionText(row.fraction, locale),',
    replace: 'null,',
    tests: [everyChart],
  },
  {
    name: 'an interval of one person more',
    file: 'src/charts/drawn-rows.ts',
    find: 'wilson(row.fraction.part, row.fraction.whole)',
    replace: 'wilson(row.fraction.part, row.fraction.whole + 1)',
    tests: [buildChart],
  },
  {
    name: 'a detail of another period',
    file: 'src/charts/beside.ts',
    find: 'a.period === b.period',
    replace: 'a.measure !== b.measure',
    tests: ['tests/charts/detail.test.ts'],
  },
  {
    name: 'an interval of 90 %',
    file: 'src/measures/wilson.ts',
    find: '1.959963984540054',
    replace: '1.6448536269514722',
    tests: ['tests/measures/wilson.test.ts'],
  },
  {
    name: 'an interval that is not drawn to the middle',
    file: 'src/measures/wilson.ts',
    find: 'p + z ** 2 / (2 * whole)',
    replace: 'p + 0 / (2 * whole)',
    tests: ['tests/measures/wilson.test.ts'],
  },
  {
    name: 'a rate of the wrong whole',
    file: 'src/measures/rate.ts',
    find: '({ part, whole }),',
    replace: '({ part, whole: part + whole }),',
    tests: ['tests/measures/rate.test.ts'],
  },
  {
    name: 'a share of another part',
    file: 'src/measures/share.ts',
    find: 'part: values[0] ?? 0',
    replace: 'part: values.at(-1) ?? 0',
    tests: ['tests/measures/share-and-sum.test.ts'],
  },
  {
    name: 'a sum that leaves out a part',
    file: 'src/measures/sum.ts',
    find: 'values.reduce((total',
    replace: 'values.slice(1).reduce((total',
    tests: ['tests/measures/share-and-sum.test.ts'],
  },
  {
    name: 'the whole of all groups for the part of one',
    file: 'src/measures/counterpart.ts',
    find: 'depth(b) - depth(a)',
    replace: 'depth(a) - depth(b)',
    tests: ['tests/measures/counterpart.test.ts'],
  },
  {
    name: 'a decimal point for Flemish spreadsheets',
    file: 'src/export/csv.ts',
    find: "String(cell).replace('.', decimal)",
    replace: 'String(cell)',
    tests: ['tests/export/csv.test.ts'],
  },
  {
    name: 'a text that a spreadsheet takes for a formula',
    file: 'src/export/csv.ts',
    find: "formulaStart.test(text) ? `'${text}` : text",
    replace: 'text',
    tests: ['tests/export/csv.test.ts'],
  },
  {
    name: 'a missing value as zero in a file',
    file: 'src/export/tidy-table.ts',
    find: 'value: ({ value }) => value,',
    replace: 'value: ({ value }) => value ?? 0,',
    tests: [chartFiles],
  },
  {
    name: 'a workbook with its numbers as texts',
    file: 'src/export/office/workbook.ts',
    find: "typeof cell === 'number'",
    replace: "typeof cell === 'boolean'",
    tests: [chartFiles],
  },
  {
    name: 'an office chart with swapped columns behind it',
    file: 'src/export/office/chart-sheet.ts',
    find: '...points.map((point) => point?.value ?? null)',
    replace: '...points.toReversed().map((point) => point?.value ?? null)',
    tests: [slides],
  },
  {
    name: 'a picture whose panels stand in each other’s places',
    file: 'src/export/draw-panels.ts',
    find: "[...element.querySelectorAll('.recharts-wrapper > svg')]",
    replace: "[...element.querySelectorAll('.recharts-wrapper > svg')].toReversed()",
    tests: [snapshots],
  },
  {
    name: 'panels of a picture under one head',
    file: 'src/export/picture.ts',
    find: 'model.panels[index]?.title',
    replace: 'model.panels[0]?.title',
    tests: [snapshots],
  },
  {
    name: 'an order by value from low to high',
    file: 'src/charts/sorted.ts',
    find: "return sort === 'value' ? b - a : a - b;",
    replace: 'return a - b;',
    tests: [controls],
  },
  {
    name: 'the marks grey that should stand out',
    file: 'src/charts/focus.ts',
    find: 'if (!standsOut(entry))',
    replace: 'if (chosen.length > 0 && standsOut(entry))',
    tests: [controls],
  },
  {
    name: 'doubtful figures among the certain ones',
    file: 'src/charts/controlled-rows.ts',
    find: 'chosen.only ? certainOf(rows, subject) : rows',
    replace: 'rows',
    tests: [controls],
  },
  {
    name: 'a rate shown with the counts of its whole',
    file: 'src/charts/shown-as.ts',
    find: '=> [numerator, denominator]',
    replace: '=> [denominator, numerator]',
    tests: [controls],
  },
];
