import type { ChartModel } from '#charts/model.ts';
import type { ExportContext } from '#export/export-context.ts';
import { fingerprint } from '#export/provenance.ts';
import { citation } from '#format/citation.ts';
import type { Contents } from '#schema/contents.ts';
import { address, pageUrl } from '#view/address.ts';

/** What a file of a chart says of its origin: the address of the chart's page, and a fingerprint of its data. */
export function exportContext(model: ChartModel, contents: Contents): ExportContext {
  const practice = contents.practices.find(({ id }) => id === model.practice);
  return {
    publication: citation(contents.publication),
    practice: practice?.name[model.locale] ?? null,
    provenance: { address: pageUrl(address.chart(model.locale, model.id)), fingerprint: fingerprint(model) },
  };
}
