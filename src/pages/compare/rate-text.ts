import { figureLabel, fractionText } from '#charts/figure-text.ts';
import { formatNumber } from '#format/number.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { hasInterval } from '#measures/interval-overlap.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import { wilson } from '#measures/wilson.ts';

/** A rate with its counts: `7 van 9 (77,8%*)`; where these are unknown, the percentage or the words of the source. */
export function rateText({ figure }: OutcomeRate, locale: Locale): string {
  const percentage = figureLabel(figure, { style: 'percent' }, locale);
  const counts = fractionText(figure.fraction, locale);
  return counts === null ? percentage : messages[locale].comparePage.rate(counts, percentage);
}

/** The interval of a rate; null where its counts are not known, or chance plays no part in them. */
export function rateInterval(rate: OutcomeRate): { low: number; high: number } | null {
  const { fraction } = rate.figure;
  return fraction && hasInterval(rate) ? wilson(fraction.part, fraction.whole) : null;
}

/** The interval of a rate in words: `45,3% – 93,7%`; null where it has none. */
export function intervalText(rate: OutcomeRate, locale: Locale): string | null {
  const interval = rateInterval(rate);
  const write = (value: number) => formatNumber(value, 'percent', locale, rate.figure.fraction?.whole);
  return interval && `${write(interval.low)} – ${write(interval.high)}`;
}
