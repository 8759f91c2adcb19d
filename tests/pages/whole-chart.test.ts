import { expect, it } from 'vitest';
import { buildChart } from '#charts/build.ts';
import { defaultControls } from '#charts/controls.ts';
import { wholeChart } from '#pages/overview/whole-chart.ts';
import type { PracticeEntry } from '#schema/contents.ts';
import type { Panel } from '#view/view-state.ts';
import { contents } from '../../scripts/published-files.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';

const catalogue = readCatalogue('data');
const { practices } = contents(catalogue);

function wholeOf(panel: Panel, dataset: string, own: readonly PracticeEntry[]) {
  const from = catalogue.datasets.find(({ id }) => id === dataset);
  if (!from) throw new Error(`expected the dataset ${dataset}`);
  return wholeChart(panel, own, from);
}

it.each([
  { panel: 'outcomes', dataset: 'outcome-rates' },
  { panel: 'costs', dataset: 'practice-costs' },
  { panel: 'time', dataset: 'practice-periods' },
] as const)('leads from $panel to a chart in which the practices in view stand out', ({ panel, dataset }) => {
  const own = practices.filter(({ id }) => ['basf-duaal-leren', 'project-3030'].includes(id));
  const whole = wholeOf(panel, dataset, own);
  const definition = catalogue.charts.find(({ id }) => id === whole?.chart);
  if (!definition || !whole) throw new Error(`expected a chart for ${panel}`);
  expect(whole.focus.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  const asked = { ...defaultControls, focus: whole.focus };
  const model = buildChart(definition, catalogue.datasets, catalogue.units, 'nl', asked);
  expect(model.controls.chosen.focus).toEqual(whole.focus);
  expect(wholeOf(panel, dataset, practices)?.focus).toEqual([]);
});

it('leads nowhere from what no chart shows of all practices', () => {
  expect(wholeOf('reach', 'practice-reach', practices)).toBeUndefined();
});
