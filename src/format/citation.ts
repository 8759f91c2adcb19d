import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { OtherPublication } from '#schema/other-publication.ts';
import type { Publication } from '#schema/publication.ts';
import { formatPeriod } from './period.ts';

/** Publisher, year and title of the publication, as figures and footers name it. */
export function citation({ publisher, year, title }: Publication): string {
  return `${publisher} (${year}), ${title}`;
}

/**
 * Publisher, date and title of another publication, and what it is.
 * @param place where in it; undefined for the whole
 */
export function citationOf(
  { publisher, date, title, description }: OtherPublication,
  place: string | undefined,
  locale: Locale,
): string {
  const { undated } = messages[locale].figure;
  const dated = `${publisher} (${date === null ? undated : formatPeriod(date, locale)})`;
  const named = [title, `[${description[locale]}]`].filter(Boolean).join(' ');
  return [dated, named, place].filter(Boolean).join(', ');
}
