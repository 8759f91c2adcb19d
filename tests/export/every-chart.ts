import { buildChart } from '#charts/build.ts';
import { isAsDeclared } from '#charts/controls.ts';
import type { ChartModel } from '#charts/model.ts';
import type { ExportContext } from '#export/export-context.ts';
import { fingerprint } from '#export/provenance.ts';
import { locales } from '#i18n/locale.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
import { adjustedControls } from '../fixtures/adjusted-controls.ts';
import { inTier, oneOfEachKind } from '../tier.ts';

const { charts, datasets, units, practices } = readCatalogue('data');

/** What a file of a chart says of its origin. */
export function contextOf(model: ChartModel): ExportContext {
  return {
    publication: 'Publisher (2018), Title',
    practice: practices.find(({ id }) => id === model.practice)?.name[model.locale] ?? null,
    provenance: {
      address: `https://example.org/${model.locale}/charts/${model.id}/?ci=0&tab=chart`,
      fingerprint: fingerprint(model),
    },
  };
}

/** Every chart in every language. */
export const every = locales.flatMap((locale) =>
  charts.map((chart) => {
    const model = buildChart(chart, datasets, units, locale);
    return { name: `${chart.id} in ${locale}`, model, context: contextOf(model) };
  }),
);

/** Every chart with all that its reader can choose set to something else, in one language. */
const adjusted = every
  .filter(({ model }) => model.locale === locales[0])
  .flatMap(({ name, model: declared }) => {
    const chart = charts.find(({ id }) => id === declared.id);
    const controls = adjustedControls(declared);
    if (!chart || isAsDeclared(controls)) return [];
    const model = buildChart(chart, datasets, units, declared.locale, controls);
    return { name: `${name}, adjusted`, model, context: contextOf(model) };
  });

/** Those of {@link every} that this run holds, and of the same charts as their readers adjust them. */
export const everyInTier = inTier(
  [...every, ...adjusted],
  [...oneOfEachKind(every, ({ model }) => model), ...oneOfEachKind(adjusted, ({ model }) => model).slice(0, 3)],
);
