import { languageTag, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';

/** The first sentence of a text. An abbreviation of its language, such as `ca.`, ends none. */
export function firstSentence(text: string, locale: Locale): string {
  const sentences = new Intl.Segmenter(languageTag[locale], { granularity: 'sentence' }).segment(text);
  const { abbreviations } = messages[locale];
  let first = '';
  for (const { segment } of sentences) {
    first += segment;
    const lastWord = first.trimEnd().split(/\s/).at(-1)?.toLowerCase() ?? '';
    if (!abbreviations.includes(lastWord)) break;
  }
  return first.trim();
}
