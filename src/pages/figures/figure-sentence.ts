import { readingOf, type Figure } from '#data/figure-index.ts';
import { citation } from '#format/citation.ts';
import type { Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Contents } from '#schema/contents.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { figureWords } from './figure-words.ts';

/** A figure in a sentence with its source, to take over in a text: all that the page says of it, and nothing else. */
export function figureSentence(
  figure: Figure,
  contents: Pick<Contents, 'practices' | 'otherPublications' | 'publication'>,
  units: readonly Unit[],
  locale: Locale,
): string {
  const { figure: text, period, figuresPage } = messages[locale];
  const { cite } = figuresPage;
  const words = figureWords(figure, contents, units, locale);
  const isShare = units.find(({ id }) => id === figure.subject.unit)?.style === 'percent';
  const counts = words.fraction ?? (isShare && figure.value !== null ? cite.noCounts : null);
  const what = words.breakdown === '' ? words.measure : `${words.measure} (${words.breakdown})`;
  const value = counts === null ? words.quantity : `${words.quantity} (${counts})`;
  const reading = readingOf(figure);
  const isDoubted = reading === 'likely' || reading === 'ambiguous';
  const place = [words.heading && `‘${words.heading}’`, words.lines].filter(Boolean).join(', ');
  // Figures that lean on another publication say so beside the one that all of this is from.
  const isElsewhere = words.heading === null && place !== '';
  const source = isElsewhere
    ? `${text.sourceLine(citation(contents.publication))}; ${place}`
    : text.sourceLine([citation(contents.publication), place].filter(Boolean).join(', '));
  return [
    `${words.practice}, ${words.period ?? period.notStated}: ${what}: ${value}.`,
    ...(isDoubted ? [cite.doubt(words.certainty)] : []),
    ...(words.isDerived ? [cite.derived] : []),
    `${text.source}: ${source}.`,
  ].join(' ');
}
