import { citation } from '#format/citation.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Publication } from '#schema/publication.ts';
import { address, fileAddress } from '#view/address.ts';
import type { FrameContext } from './figure-frame.tsx';

/** Where a figure stands: on its chart's own page, among others on a page, or inside another site's page. */
export type FramePlace = 'own-page' | 'page' | 'embed';

/** What a figure's frame says around the chart. */
export function frameContext(publication: Publication, chart: string, locale: Locale, place: FramePlace): FrameContext {
  return {
    publication: citation(publication),
    chartAddress: place === 'own-page' ? null : fileAddress(address.chart(locale, chart).slice(1)),
    isEmbedded: place === 'embed',
    dataAddress: fileAddress('data/'),
  };
}
