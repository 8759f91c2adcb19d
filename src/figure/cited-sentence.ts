import type { ChartModel } from '#charts/model.ts';
import { sourceLine } from '#charts/source-line.ts';
import { citation } from '#format/citation.ts';
import { messages } from '#i18n/messages.ts';
import type { Publication } from '#schema/publication.ts';

/** The sentence to take along, with its source: what stands in a text of somebody else must say where it is from. */
export function citedSentence(model: ChartModel, publication: Publication): string {
  const { source } = messages[model.locale].figure;
  return `${model.sentence} ${source}: ${sourceLine(model, citation(publication))}.`;
}
