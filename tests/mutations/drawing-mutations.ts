import type { ChartKind } from '#charts/kinds.ts';
import type { Mutation } from './mutation.ts';

const bar = 'tests/render/kinds/bar.test.ts';
const line = 'tests/render/kinds/line.test.ts';
const rate = 'tests/render/kinds/rate.test.ts';
const split = 'tests/render/kinds/split.test.ts';
const dots = 'tests/render/kinds/dots.test.ts';
const timeline = 'tests/render/kinds/timeline.test.ts';
const numbers = 'tests/render/kinds/numbers.test.ts';
const matrix = 'tests/render/kinds/matrix.test.ts';

/** Mistakes in the drawing of each kind: a mark at another place, in another colour, beside another name. */
const mistakes: Record<ChartKind, [Mutation, ...Mutation[]]> = {
  bar: [
    {
      name: 'bars longer than from zero',
      file: 'src/render/bars.tsx',
      find: 'length={shape.width}',
      replace: 'length={shape.width + 20}',
      tests: [bar],
    },
    {
      name: 'an axis of columns that does not begin at zero',
      file: 'src/render/columns.tsx',
      find: '<YAxis hide domain={[0, panel',
      replace: '<YAxis hide domain={[-(panel.domain?.[1] ?? 1), panel',
      tests: [bar],
    },
    {
      name: 'a scale of its own at full height',
      file: 'src/render/columns.tsx',
      find: 'return hasOwnScale ? room / 2 :',
      replace: 'return hasOwnScale ? room :',
      tests: [bar],
    },
    {
      name: 'a missing bar drawn as zero',
      file: 'src/render/bars.tsx',
      find: 'if (point.missing) {',
      replace: 'if (point.value === undefined) {',
      tests: [bar],
    },
    {
      name: 'a missing column drawn as zero',
      file: 'src/render/columns.tsx',
      find: 'if (point.missing) {',
      replace: 'if (point.value === undefined) {',
      tests: [bar],
    },
    {
      name: 'columns under the wrong period',
      file: 'src/render/period-axis.tsx',
      find: 'const x = Number(tick.x);',
      replace: 'const x = Number(tick.x) + slot;',
      tests: [bar, line],
    },
    {
      name: 'names of periods that touch',
      file: 'src/render/period-axis.tsx',
      find: 'tick.index % stepOf(periods, slot) !== 0',
      replace: 'tick.index < 0',
      tests: [bar],
    },
    {
      name: 'columns that are too narrow for their labels',
      file: 'src/render/columns.tsx',
      find: '<= slot)',
      replace: '<= 3 * slot)',
      tests: [bar],
    },
  ],
  line: [
    {
      name: 'a dot of a line with the label of another point',
      file: 'src/render/kinds/line.tsx',
      find: '{point.label}',
      replace: '{points[0]?.label}',
      tests: [line],
    },
    {
      name: 'a line through the dots of another',
      file: 'src/render/kinds/line.tsx',
      find: 'dataKey={`value${index}`}',
      replace: 'dataKey={`value${(index + 1) % series.length}`}',
      tests: [line],
    },
    {
      name: 'a line in the colour of another',
      file: 'src/render/kinds/line.tsx',
      find: 'point.series?.id === id))})`}',
      replace: 'point.series?.id === series[0]))})`}',
      tests: [line],
    },
    {
      name: 'names of lines that overlap',
      file: 'src/render/kinds/line.tsx',
      find: 'const y = Math.max(end, free);',
      replace: 'const y = end;',
      tests: [line],
    },
    {
      name: 'the dot of a line at the wrong height',
      file: 'src/render/kinds/line.tsx',
      find: '<circle cx={x} cy={y} r={4.5}',
      replace: '<circle cx={x} cy={y + 8} r={4.5}',
      tests: [line],
    },
    {
      name: 'swapped series',
      file: 'src/render/series.ts',
      find: 'mark.payload?.points?.[series]',
      replace: 'mark.payload?.points?.toReversed()[series]',
      tests: [line, split],
    },
  ],
  rate: [
    {
      name: 'a rate at half its value',
      file: 'src/render/kinds/rate.tsx',
      find: 'x={scale(point.value)}',
      replace: 'x={scale(point.value / 2)}',
      tests: [rate],
    },
    {
      name: 'an interval drawn to 100',
      file: 'src/render/kinds/rate.tsx',
      find: 'x2={scale(interval.high)}',
      replace: 'x2={scale(100)}',
      tests: [rate],
    },
    {
      name: 'a label of the scale beside its line',
      file: 'src/render/kinds/rate.tsx',
      find: 'x={Number(tick.x)}',
      replace: 'x={Number(tick.x) + 6}',
      tests: [rate],
    },
    {
      name: 'an approximate rate that looks exact',
      file: 'src/render/kinds/rate.tsx',
      find: 'if (!point.isApproximate) return',
      replace: 'if (point.value !== null) return',
      tests: [rate],
    },
    {
      name: 'a missing rate without its pattern',
      file: 'src/render/kinds/rate.tsx',
      find: '{point.missing && (',
      replace: '{point.missing === undefined && (',
      tests: [rate],
    },
    {
      name: 'a value label that says its cell',
      file: 'src/render/value-label.tsx',
      find: '{point.label}',
      replace: '{point.cell}',
      tests: [rate, dots],
    },
  ],
  split: [
    {
      name: 'parts that do not follow each other',
      file: 'src/render/kinds/split.tsx',
      find: 'x={shape.x}',
      replace: 'x={shape.x + 3 * index}',
      tests: [split],
    },
    {
      name: 'a key beside the wrong colour',
      file: 'src/render/kinds/split.tsx',
      find: 'width={swatch} height={swatch} fill={`var(--${point.colour})`}',
      replace: 'width={swatch} height={swatch} fill="var(--series-1)"',
      tests: [split],
    },
    {
      name: 'a key without the value of its part',
      file: 'src/render/kinds/split.tsx',
      find: 'wrapText(`${name}: ${value}`',
      replace: 'wrapText(`${name}: ${parts[0]?.label}`',
      tests: [split],
    },
  ],
  dots: [
    {
      name: 'a dot too many',
      file: 'src/render/kinds/dots.tsx',
      find: 'length: dotsOf(point) }',
      replace: 'length: dotsOf(point) + 1 }',
      tests: [dots],
    },
    {
      name: 'a filled dot too many',
      file: 'src/render/kinds/dots.tsx',
      find: 'place < (point.value ?? 0)',
      replace: 'place <= (point.value ?? 0)',
      tests: [dots],
    },
    {
      name: 'a name below its dots',
      file: 'src/render/kinds/dots.tsx',
      find: 'lines={labels.lines[index] ?? []}',
      replace: 'lines={labels.lines.at(-1 - index) ?? []}',
      tests: [dots],
    },
  ],
  timeline: [
    {
      name: 'a timeline a year late',
      file: 'src/render/kinds/timeline.tsx',
      find: 'Math.max(from, year)',
      replace: 'Math.max(from, year + 1)',
      tests: [timeline],
    },
    {
      name: 'a calendar a year late',
      file: 'src/render/calendar-ticks.ts',
      find: 'label: String(first + step)',
      replace: 'label: String(first + step + 1)',
      tests: [timeline],
    },
    {
      name: 'years of a calendar that touch',
      file: 'src/render/calendar-ticks.ts',
      find: 'index % every === 0 &&',
      replace: '',
      tests: [timeline],
    },
    {
      name: 'what still runs with a closed end',
      file: 'src/render/kinds/timeline.tsx',
      find: 'point.extent?.end !== null',
      replace: 'point.extent?.start !== null',
      tests: [timeline],
    },
    {
      name: 'stretches of time that cover each other',
      file: 'src/render/lanes.ts',
      find: 'endOf(lane.at(-1)) <= startOf(point)',
      replace: 'lane.length > 0',
      tests: [timeline],
    },
  ],
  numbers: [
    {
      name: 'figures in another order than the table',
      file: 'src/render/number-groups.ts',
      find: 'figures: points.map(',
      replace: 'figures: points.toReversed().map(',
      tests: [numbers],
    },
    {
      name: 'a figure without the name of its category',
      file: 'src/render/number-groups.ts',
      find: 'return [category.label, series?.label]',
      replace: 'return [series?.label]',
      tests: [numbers],
    },
  ],
  matrix: [
    {
      name: 'the wrong shape of a priority',
      file: 'src/render/kinds/matrix.tsx',
      find: 'place={point.priority}',
      replace: 'place={point.priority + 1}',
      tests: [matrix],
    },
    {
      name: 'a mark for no',
      file: 'src/render/kinds/matrix.tsx',
      find: '{isDeclared && <MatrixMark',
      replace: '{point.value !== null && <MatrixMark',
      tests: [matrix],
    },
    {
      name: 'columns of a matrix in another order than their heads',
      file: 'src/render/kinds/matrix.tsx',
      find: 'const columns = seriesOf(panel).flatMap',
      replace: 'const columns = seriesOf(panel).toReversed().flatMap',
      tests: [matrix],
    },
  ],
};

export const drawingMutations = Object.values(mistakes).flat();
