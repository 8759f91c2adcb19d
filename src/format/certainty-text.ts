import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { PracticeEntry } from '#schema/contents.ts';
import { formatCount } from './number.ts';

/** How many figures there are, and of how many something has to be said: `12 figures: 2 lost in text extraction`. */
export function certaintyText(
  { figures, derived, lost, missing, unsure }: PracticeEntry['certainty'],
  locale: Locale,
): string {
  const { certainty } = messages[locale];
  const count = (number: number) => formatCount(number, locale);
  const parts = [
    derived > 0 && certainty.derived(count(derived)),
    lost > 0 && certainty.lost(count(lost)),
    missing > 0 && certainty.missing(count(missing)),
    unsure > 0 && certainty.unsure(count(unsure)),
  ].filter((part) => part !== false);
  const all = certainty.figures(figures, count(figures));
  return parts.length > 0 ? `${all}: ${parts.join(', ')}` : certainty.certain(all);
}
