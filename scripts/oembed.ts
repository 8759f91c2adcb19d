import type { ChartModel } from '#charts/model.ts';
import { embedCode } from '#export/embed-code.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { address } from '#view/address.ts';
import { siteAddress } from './site-address.ts';

/** Width of the frame that oEmbed offers, in pixels. */
export const oembedWidth = 640;

/** Path of the file within the site that tells a CMS how to show a chart. */
export function oembedFile(locale: Locale, chart: string): string {
  return `oembed/${locale}/${chart}.json`;
}

/**
 * What a CMS that knows oEmbed (version 1.0) shows when an editor pastes the address of a chart: a frame without script.
 * @param height of the embed at {@link oembedWidth}, in pixels
 */
export function oembed({ id, locale, title }: Pick<ChartModel, 'id' | 'locale' | 'title'>, height: number) {
  const { name } = messages[locale].site;
  const html = embedCode({
    embed: siteAddress(address.embed(locale, id)),
    page: siteAddress(address.chart(locale, id)),
    title,
    site: name,
    width: String(oembedWidth),
    height,
    script: null,
  });
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: name,
    provider_url: siteAddress(address.overview(locale)),
    cache_age: 86_400,
    width: oembedWidth,
    height,
    html,
  };
}
