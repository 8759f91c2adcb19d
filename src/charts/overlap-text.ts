import { formatCount } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { intervalOverlap } from '#measures/interval-overlap.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import { distinguishingNames } from './rate-name.ts';

/** At most this many pairs whose intervals lie apart are named. */
const most = 3;

/** In words whether the intervals of comparable rates overlap, and what that shows: a sentence or more, none when none differ. */
export function overlapText(rates: readonly OutcomeRate[], locale: Locale): string[] {
  const text = messages[locale].comparePage;
  if (rates.length > 1 && rates.every(({ figure }) => figure.isSetByOrganiser)) return [text.setByOrganiser];
  const { pairs, apart, dependent } = intervalOverlap(rates);
  return [
    ...(pairs === 0 ? [] : [apart.length === 0 ? overlapping() : lyingApart()]),
    ...(dependent > 0 ? [text.dependent] : []),
  ];

  function overlapping(): string {
    return pairs === 1 ? text.overlapOne : text.overlapAll(formatCount(pairs, locale));
  }

  function lyingApart(): string {
    const names = distinguishingNames(rates, locale);
    const named = apart
      .slice(0, most)
      .map(([lower, higher]) => text.pair(names.get(lower.id) ?? '', names.get(higher.id) ?? ''));
    const rest = apart.length - named.length;
    const list = rest > 0 ? `${named.join('; ')}; ${text.andMore(formatCount(rest, locale))}` : named.join('; ');
    return pairs === 1
      ? text.apartOne
      : text.apartSome(formatCount(apart.length, locale), formatCount(pairs, locale), list);
  }
}
