import { escapeHtml } from '#export/html.ts';
import { languageTag, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { PageFacts } from '#pages/page-head.tsx';
import { siteAddress } from './site-address.ts';
import { socialImage, socialSize } from './social-images.ts';

/**
 * The elements in the head of a page from which other sites make the preview of a link: Open Graph and Twitter.
 * @param path address of the page within the site
 * @param chart the chart that the page shows; null for any other page
 */
export function socialMeta(
  { title, description }: PageFacts,
  path: string,
  chart: string | null,
  locale: Locale,
): string {
  const properties = {
    'og:type': 'website',
    'og:site_name': messages[locale].site.name,
    'og:locale': languageTag[locale].replace('-', '_'),
    'og:title': title,
    'og:description': description,
    'og:url': siteAddress(path),
    'og:image': siteAddress(`/${socialImage(locale, chart)}`),
    'og:image:width': String(socialSize.width),
    'og:image:height': String(socialSize.height),
    'og:image:alt': title,
  };
  const open = Object.entries(properties).map(
    ([name, content]) => `<meta property="${name}" content="${escapeHtml(content)}">`,
  );
  return `${open.join('')}<meta name="twitter:card" content="summary_large_image">`;
}
