import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { formatCount } from './number.ts';

/** How many there are of something, from one to twelve as a word: `eleven`. */
export function countInWords(count: number, locale: Locale): string {
  return messages[locale].numberWords[count - 1] ?? formatCount(count, locale);
}
