import type { ChartModel } from '#charts/model.ts';
import { sourceLine } from '#charts/source-line.ts';
import { messages } from '#i18n/messages.ts';

/**
 * The sentence to take along, with its source: what stands in a text of somebody else must say where it is from.
 * @param publication publisher, year and title
 */
export function citedSentence(model: ChartModel, publication: string): string {
  const { source } = messages[model.locale].figure;
  return `${model.sentence} ${source}: ${sourceLine(model, publication)}.`;
}
