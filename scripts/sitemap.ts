/**
 * The sitemap of all pages.
 * @param site origin that serves them
 * @param base path of the site below it, with slashes at both ends
 */
export function sitemap(site: string, base: string, paths: string[]): string {
  const entries = paths.map((path) => `<url><loc>${new URL(base + path.slice(1), site).href}</loc></url>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>\n`;
}
