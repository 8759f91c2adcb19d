import { citation } from '#format/citation.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Contents } from '#schema/contents.ts';
import { address, fileAddress, pageAddress } from '#view/address.ts';
import type { FrameContext } from './figure-frame.tsx';

/** Where a figure stands: on its chart's own page, among others on a page, or inside another site's page. */
export type FramePlace = 'own-page' | 'page' | 'embed';

/** What a figure's frame says around the chart. */
export function frameContext(
  { publication, charts, practices }: Pick<Contents, 'publication' | 'charts' | 'practices'>,
  chart: string,
  locale: Locale,
  place: FramePlace,
): FrameContext {
  const entry = charts.find(({ id }) => id === chart);
  const practice = practices.find(({ id }) => id === entry?.practice)?.name[locale] ?? null;
  return {
    publication: citation(publication),
    language: publication.language,
    practice: place === 'embed' ? practice : null,
    chartAddress: place === 'own-page' ? null : pageAddress(address.chart(locale, chart)),
    isPublished: entry !== undefined,
    isStrip: place === 'page' && entry?.extent === 'strip',
    isOwnPage: place === 'own-page' && entry !== undefined,
    isEmbedded: place === 'embed',
    dataAddress: fileAddress('data/'),
  };
}
