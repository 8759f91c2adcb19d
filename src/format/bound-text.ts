import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';

/** The names that stand in braces in a text. */
export function boundNames(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/**
 * The text with each `{name}` replaced by what `figure` gives for it. A whole number from one to twelve that begins a
 * sentence is written as a word.
 * @param isProse where true, such numbers are words anywhere in a text that is filled with no other counts
 */
export function fillText(text: string, locale: Locale, figure: (name: string) => string, isProse = false): string {
  const areWords =
    isProse &&
    boundNames(text)
      .map(figure)
      .filter(isCount)
      .every((count) => wordOf(count, locale));
  return text.replace(/\{([^{}]*)\}/g, (_, name: string, place: number) => {
    const written = figure(name);
    const word = wordOf(written, locale);
    if (word === undefined) return written;
    return beginsSentence(text.slice(0, place), locale) ? capitalised(word) : areWords ? word : written;
  });
}

/** The word of a whole number from one to twelve. */
function wordOf(written: string, locale: Locale): string | undefined {
  return /^[1-9]\d?$/.test(written) ? messages[locale].numberWords[Number(written) - 1] : undefined;
}

/** With a capital, which bears no accent: `Eén`. */
function capitalised(word: string): string {
  return word.charAt(0).normalize('NFD').charAt(0).toUpperCase() + word.slice(1);
}

/** True for digits alone that are no year: an amount and a percentage have a sign. */
function isCount(written: string): boolean {
  return /^[\d.,]+$/.test(written) && !/^\d{4}$/.test(written);
}

/** True when a sentence begins after this text. An abbreviation ends none. */
function beginsSentence(before: string, locale: Locale): boolean {
  const said = before.replace(/[“‘"'(]+$/, '').trimEnd();
  const lastWord = said.split(/\s/).at(-1)?.toLowerCase() ?? '';
  return said === '' || (/[.!?…][”’"')]*$/.test(said) && !messages[locale].abbreviations.includes(lastWord));
}
