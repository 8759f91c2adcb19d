import { formatCount } from '#format/number.ts';
import { formatPeriod } from '#format/period.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { filled } from './chart-slides.ts';
import { coverTexts, textPlaces } from './master.ts';
import type { Slide } from './shape.ts';
import { fittingStyle } from './text.ts';

/** What the first slide of a deck says. */
export interface Cover {
  /** Absolute address of the deck. */
  address: string;
  /** In words of the reader; null for the name of the site. */
  title: string | null;
  /** The subtitle of the reader, or where and for whom the deck is shown; empty for none. */
  occasion: string;
  /** The day on which the file was made, `2026-11-24`. */
  day: string;
}

/** The first slide of a deck: its title or the site, how many charts and when, the source and the address. */
export function coverSlide(
  { address, day, ...own }: Cover,
  charts: number,
  publication: string,
  locale: Locale,
): Slide {
  const text = messages[locale];
  const { title, subtitle, source } = textPlaces.cover;
  const about = [text.filter.charts(charts, formatCount(charts, locale)), formatPeriod(day, locale)].join(' · ');
  const name = own.title ?? text.site.name;
  const below = own.occasion === '' ? about : own.occasion;
  const foot = [...(own.title === null ? [] : [text.site.name]), ...(below === about ? [] : [about])].join(' · ');
  const origin = `${text.figure.source}: ${text.figure.sourceLine(publication)}`;
  return {
    layout: 'cover',
    shapes: [
      filled(
        'title',
        [[{ text: name, style: fittingStyle(name, title.width, title.height, coverTexts.title, [44, 36, 30, 26]) }]],
        title,
      ),
      filled(
        'subtitle',
        [[{ text: below, style: fittingStyle(below, subtitle.width, subtitle.height, coverTexts.subtitle, [22, 18]) }]],
        subtitle,
      ),
      filled(
        'source',
        [
          ...(foot === '' ? [] : [[{ text: foot, style: coverTexts.source }]]),
          [{ text: origin, style: coverTexts.source }],
          [{ text: address, style: coverTexts.source, url: address }],
        ],
        source,
      ),
    ],
    notes: [...(foot === '' ? [about] : [foot]), origin, address],
    locale,
  };
}
