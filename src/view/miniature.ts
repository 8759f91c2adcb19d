import type { Locale } from '#i18n/locale.ts';

/** Size of the miniature of a chart on a card, in its own pixels. It is shown at this size or a little larger. */
export const miniatureSize = { width: 248, height: 140 } as const;

/** Place of the miniature of a chart within the site. */
export function miniatureFile(locale: Locale, chart: string): string {
  return `miniatures/${locale}/${chart}.svg`;
}
