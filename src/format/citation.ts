import type { Publication } from '#schema/publication.ts';

/** Publisher, year and title of the publication, as figures and footers name it. */
export function citation({ publisher, year, title }: Publication): string {
  return `${publisher} (${year}), ${title}`;
}
