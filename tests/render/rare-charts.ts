import type { ChartKind } from '#charts/kinds.ts';
import type { ChartModel } from '#charts/model.ts';
import type { Row } from '#schema/dataset.ts';
import { smallChart, smallDataset } from '../charts/small-chart.ts';

interface RareChart {
  name: string;
  model: ChartModel;
}

const site = (id: string) => ({ dimensions: { site: id } });
const group = (id: string, level: string) => ({ dimensions: { site: id, level } });
const missing = { value: null, missing: 'not-published' } as const;
const years = Array.from({ length: 24 }, (_, index) => String(1995 + index));

const groupsWithGaps: Partial<Row>[] = [
  { ...group('north', 'two'), value: 3 },
  { ...group('south', 'one'), ...missing },
  { ...group('south', 'two'), value: 4 },
  { ...group('west', 'two'), value: 5 },
  { ...group('west', 'one'), value: 6 },
];

/** The first category lacks the first series, and the second has it without a value. */
export const groupsWithGapsChart = {
  name: 'groups with gaps',
  model: smallChart(
    { kind: 'bar', encoding: { measures: ['persons'], category: 'site', series: 'level' } },
    smallDataset(groupsWithGaps),
  ),
};

/** What a chart of each kind may have and no chart of the site has yet: drawn and read back as all others. */
export const rareCharts: Record<ChartKind, RareChart[]> = {
  bar: [
    groupsWithGapsChart,
    {
      name: 'columns of many years',
      model: smallChart(
        { kind: 'bar', encoding: { measures: ['persons'], category: 'period' } },
        smallDataset(years.map((period, index) => ({ period, value: index % 7 }))),
      ),
    },
    {
      name: 'columns of groups, in several units',
      model: smallChart(
        {
          kind: 'bar',
          encoding: { measures: ['persons', 'euro'], category: 'period', series: 'level', facet: 'measure' },
        },
        smallDataset(
          ['2016', '2017'].flatMap((period, year) =>
            ['one', 'two'].flatMap((level, place) =>
              ['persons', 'euro'].map((measure) => ({
                measure,
                period,
                dimensions: { level },
                value: 7 * year + 3 * place + (measure === 'euro' ? 900 : 1),
              })),
            ),
          ),
        ),
      ),
    },
  ],
  line: [
    {
      name: 'lines that end at one height, one with a gap',
      model: smallChart(
        { kind: 'line', encoding: { measures: ['persons'], series: 'site' } },
        smallDataset(
          ['north', 'south', 'west'].flatMap((id, place) =>
            ['2015', '2016', '2017'].map((period, year) =>
              place === 1 && year === 1
                ? { ...site(id), period, ...missing }
                : { ...site(id), period, value: year === 2 ? 40 : 10 * place + 5 * year },
            ),
          ),
        ),
      ),
    },
  ],
  rate: [
    {
      name: 'rates, one missing and one about',
      model: smallChart(
        { kind: 'rate', encoding: { measures: ['percent'], category: 'site' } },
        smallDataset([
          { ...site('north'), measure: 'percent', ...missing },
          { ...site('south'), measure: 'percent', value: 12, qualifier: 'approximately' },
          { ...site('west'), measure: 'percent', value: 97 },
        ]),
      ),
    },
  ],
  split: [],
  dots: [],
  timeline: [],
  numbers: [],
  matrix: [],
};
