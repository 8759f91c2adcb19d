import type { ChartModel } from '#charts/model.ts';
import { sourceLine } from '#charts/source-line.ts';
import { messages } from '#i18n/messages.ts';
import { address, pageUrl, withView } from '#view/address.ts';

/**
 * The sentence to take along, with its source: what stands in a text of somebody else must say where it is from.
 * @param publication publisher, year and title
 */
export function citedSentence(model: ChartModel, publication: string): string {
  const { source } = messages[model.locale].figure;
  return `${model.sentence} ${source}: ${sourceLine(model, publication)}.`;
}

/** The same with the address of the chart as it is shown. Only a browser knows the address. */
export function copiedSentence(model: ChartModel, publication: string): string {
  const page = withView(address.chart(model.locale, model.id), model.controls.chosen);
  return `${citedSentence(model, publication)} ${pageUrl(page)}`;
}
