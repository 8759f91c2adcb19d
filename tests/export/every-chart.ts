import { buildChart } from '#charts/build.ts';
import type { ChartModel } from '#charts/model.ts';
import type { ExportContext } from '#export/export-context.ts';
import { fingerprint } from '#export/provenance.ts';
import { locales } from '#i18n/locale.ts';
import { readCatalogue } from '../../scripts/read-catalogue.ts';
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

/** Those of {@link every} that this run holds. */
export const everyInTier = inTier(
  every,
  oneOfEachKind(every, ({ model }) => model),
);
