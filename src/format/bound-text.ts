import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';

/** The names that stand in braces in a text. */
export function boundNames(text: string): string[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
}

/**
 * The text with each `{name}` replaced by what `figure` gives for it. A whole number from one to twelve that begins a
 * sentence is written as a word.
 */
export function fillText(text: string, locale: Locale, figure: (name: string) => string): string {
  return text.replace(/\{([^{}]*)\}/g, (_, name: string, place: number) => {
    const written = figure(name);
    const word = /^[1-9]\d?$/.test(written) ? messages[locale].numberWords[Number(written) - 1] : undefined;
    return word !== undefined && beginsSentence(text.slice(0, place), locale) ? word : written;
  });
}

/** True when a sentence begins after this text. An abbreviation ends none. */
function beginsSentence(before: string, locale: Locale): boolean {
  const said = before.replace(/[“‘"'(]+$/, '').trimEnd();
  const lastWord = said.split(/\s/).at(-1)?.toLowerCase() ?? '';
  return said === '' || (/[.!?…][”’"')]*$/.test(said) && !messages[locale].abbreviations.includes(lastWord));
}
