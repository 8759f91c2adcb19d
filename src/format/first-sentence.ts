import { languageTag, type Locale } from '#i18n/locale.ts';

/** The first sentence of a text. An abbreviation such as `ca.` ends none. */
export function firstSentence(text: string, locale: Locale): string {
  const sentences = new Intl.Segmenter(languageTag[locale], { granularity: 'sentence' }).segment(text);
  let first = '';
  for (const { segment } of sentences) {
    first += segment;
    if (!/(?:^|\s)(?:ca|nr|bv|resp|e\.g|i\.e|approx)\.\s*$/i.test(first)) break;
  }
  return first.trim();
}
