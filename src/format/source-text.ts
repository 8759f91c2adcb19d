import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { OtherPublication } from '#schema/other-publication.ts';
import { rangesOf, type Source } from '#schema/source.ts';
import { citationOf } from './citation.ts';
import { linesText } from './lines-text.ts';

/** A source in words: the lines without their heading, or another publication, which is marked as one. */
export function sourceText(source: Source, publications: readonly OtherPublication[], locale: Locale): string {
  if (!('publication' in source)) return linesText(rangesOf(source), locale);
  const publication = publications.find(({ id }) => id === source.publication);
  if (!publication) throw new Error(`expected publication ${source.publication} in the contents, received none`);
  return `${messages[locale].figure.otherSource}: ${citationOf(publication, source.place, locale)}`;
}
