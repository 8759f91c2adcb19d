import type { ChartModel } from '#charts/model.ts';
import type { ExportContext } from '#export/export-context.ts';
import { fingerprint } from '#export/provenance.ts';
import { citation } from '#format/citation.ts';
import type { Contents } from '#schema/contents.ts';
import { address, pageUrl, withView } from '#view/address.ts';
import type { ViewState } from '#view/view-state.ts';

/**
 * What a file of a chart says of its origin: the address of the chart's page, and a fingerprint of its data.
 * @param view what else the reader sees of it now, where the file is made of that; else the page as it begins
 */
export function chartExportContext(
  model: ChartModel,
  contents: Contents,
  view: Partial<Pick<ViewState, 'tab' | 'theme'>> = {},
): ExportContext {
  const page = withView(address.chart(model.locale, model.id), { ...model.controls.chosen, ...view });
  const practice = contents.practices.find(({ id }) => id === model.practice);
  return {
    publication: citation(contents.publication),
    practice: practice?.name[model.locale] ?? null,
    provenance: { address: pageUrl(page), fingerprint: fingerprint(model) },
  };
}
