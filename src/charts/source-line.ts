import { messages } from '#i18n/messages.ts';
import type { ChartModel } from './model.ts';

/**
 * The source line below a chart: the publication, and any other that a figure of the chart leans on.
 * @param publication publisher, year and title
 */
export function sourceLine({ origins, locale }: Pick<ChartModel, 'origins' | 'locale'>, publication: string): string {
  const { figure } = messages[locale];
  const others = otherSources(origins).map((citation) => `${figure.otherSource}: ${citation}`);
  return [figure.sourceLine(publication), ...others].join('; ');
}

/** The citations of other publications that figures of a chart lean on, each once. */
export function otherSources(origins: ChartModel['origins']): string[] {
  return [...new Set(origins.flatMap(({ elsewhere }) => elsewhere.map(({ citation }) => citation)))];
}
