import { messages } from '#i18n/messages.ts';
import type { ChartModel } from './model.ts';

/**
 * The source line below a chart: the publication, and any other that a figure of the chart leans on.
 * @param publication publisher, year and title
 */
export function sourceLine({ origins, locale }: Pick<ChartModel, 'origins' | 'locale'>, publication: string): string {
  const { figure } = messages[locale];
  const others = new Set(origins.flatMap(({ elsewhere }) => elsewhere.map(({ citation }) => citation)));
  return [figure.sourceLine(publication), ...[...others].map((citation) => `${figure.otherSource}: ${citation}`)].join(
    '; ',
  );
}
