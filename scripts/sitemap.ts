/** The sitemap of all pages. `site` is the origin that serves them, with the path of the site. */
export function sitemap(site: string, paths: string[]): string {
  const base = site.endsWith('/') ? site.slice(0, -1) : site;
  const entries = paths.map((path) => `<url><loc>${base}${path}</loc></url>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>\n`;
}
