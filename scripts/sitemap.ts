import { alternates } from './page-meta.ts';
import { siteAddress } from './site-address.ts';

/** The sitemap of all pages, each with its counterparts in the other languages. */
export function sitemap(paths: string[]): string {
  const entries = paths.map((path) => {
    const others = alternates(path).map(
      ({ language, href }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
    );
    return `<url><loc>${siteAddress(path)}</loc>${others.join('')}</url>`;
  });
  const names = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?><urlset ${names}>${entries.join('')}</urlset>\n`;
}
