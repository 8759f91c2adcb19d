import { formatCount } from '#format/number.ts';
import { formatPeriod } from '#format/period.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { filled } from './chart-slides.ts';
import { coverTexts, textPlaces } from './master.ts';
import type { Slide } from './shape.ts';

/** What the first slide of a deck says, beside the name of the site. */
export interface Cover {
  /** Absolute address of the deck. */
  address: string;
  /** The day on which the file was made, `2026-11-24`. */
  day: string;
}

/** The first slide of a deck: the site, how many charts and when, the source and the address. */
export function coverSlide({ address, day }: Cover, charts: number, publication: string, locale: Locale): Slide {
  const text = messages[locale];
  const { title, subtitle, source } = textPlaces.cover;
  const about = [text.filter.charts(charts, formatCount(charts, locale)), formatPeriod(day, locale)].join(' · ');
  const origin = `${text.figure.source}: ${text.figure.sourceLine(publication)}`;
  return {
    layout: 'cover',
    shapes: [
      filled('title', [[{ text: text.site.name, style: coverTexts.title }]], title),
      filled('subtitle', [[{ text: about, style: coverTexts.subtitle }]], subtitle),
      filled(
        'source',
        [[{ text: origin, style: coverTexts.source }], [{ text: address, style: coverTexts.source, url: address }]],
        source,
      ),
    ],
    notes: [about, origin, address],
    locale,
  };
}
