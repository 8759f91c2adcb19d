import { inEveryLanguage, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { rateMeasures, type OutcomeRate } from '#measures/outcome-rate.ts';
import { formatPeriod, periodSpan } from '#format/period.ts';
import { outcomeRatesId } from '#data/outcome-rates.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { drawnParts } from './build.ts';
import type { Controls } from './controls.ts';
import { kinds } from './kinds.ts';
import { noControls, type ChartModel } from './model.ts';
import { distinguishingNames } from './rate-name.ts';
import type { Subject } from './subject.ts';

interface Options {
  /** Unique in the document. */
  id: string;
  title: string;
  units: Unit[];
  locale: Locale;
  /** Whether intervals are drawn where the counts are known. */
  hasIntervals: boolean;
  /** What the reader chose of the chart; left out where nothing can be chosen. */
  controls?: Controls;
}

/** Rates that may share an axis as a chart: the same model as any other, made of the rates' own figures. */
export function ratesModel(
  rates: readonly OutcomeRate[],
  { id, title, units, locale, hasIntervals, controls }: Options,
): ChartModel {
  const subject: Subject = {
    kind: kinds.rate,
    encoding: { measures: ['printed', 'rate'], category: 'outcome', ...(!hasIntervals && { intervals: false }) },
    dataset: namesOf(rates, locale),
    rows: rates.map(({ figure, practice }) => ({
      ...figure,
      dimensions: { ...figure.dimensions, practice: practice.id },
    })),
    units,
    locale,
  };
  const parts = drawnParts(id, subject, controls);
  const points = parts.panels.flatMap((panel) => panel.points);
  const caveats = new Set(rates.flatMap((rate) => rate.caveats.map((caveat) => caveat[locale])));
  const told = `${title}. ${points.map(({ category, cell }) => `${category.label}: ${cell}`).join('. ')}.`;
  return {
    id,
    kind: 'rate',
    locale,
    dataset: outcomeRatesId,
    practice: null,
    title,
    subtitle: subtitleOf(rates, locale),
    note: caveats.size > 0 ? [...caveats].join(' ') : null,
    details: null,
    sentence: told,
    corrections: [],
    alternative: told,
    ...parts,
    controls: controls ? parts.controls : noControls,
  };
}

/** The names of the rates, which are told apart by no more than it takes, and the measures of their figures. */
function namesOf(rates: readonly OutcomeRate[], locale: Locale): Subject['dataset'] {
  const names = distinguishingNames(rates, locale);
  const outcome = inEveryLanguage((language) => messages[language].comparePage.outcome);
  return {
    id: outcomeRatesId,
    dimensions: [
      {
        id: 'outcome',
        label: outcome,
        values: rates.map(({ id }) => ({ id, label: inEveryLanguage(() => names.get(id) ?? id) })),
      },
    ],
    measures: Object.entries(rateMeasures).map(([id, unit]) => ({ id, label: outcome, unit })),
    publications: rates.flatMap(({ publications }) => publications),
  };
}

/**
 * What the rates say, under the names of their practices: `Project 3030: positief gescreend`, with the moment or the
 * period where that tells them from others of the same words.
 * @param others the rates on other axes
 */
export function titleOf(
  rates: readonly OutcomeRate[],
  others: readonly (readonly OutcomeRate[])[],
  locale: Locale,
): string {
  const title = wordsOf(rates, locale);
  const namesakes = others.filter((other) => other !== rates && wordsOf(other, locale) === title).flat();
  const [first] = rates;
  const tells = (of: (rate: OutcomeRate) => string | undefined) =>
    first && rates.every((rate) => of(rate) === of(first)) && namesakes.some((namesake) => of(namesake) !== of(first));
  return [
    title,
    tells(({ moment }) => moment?.id) ? first?.moment?.label[locale] : null,
    first?.figure.period && tells(({ figure }) => figure.period ?? undefined)
      ? formatPeriod(first.figure.period, locale)
      : null,
  ]
    .filter(Boolean)
    .join(', ');
}

function wordsOf(rates: readonly OutcomeRate[], locale: Locale): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const practices = [...new Set(rates.map(({ practice }) => practice.label[locale]))];
  const labels = [...new Set(rates.map(({ label }) => label[locale]))];
  return `${list.format(practices)}: ${labels.join(' / ')}`;
}

/** Of whom the percentages are, who was counted, when, and which period. */
export function subtitleOf(rates: readonly OutcomeRate[], locale: Locale): string {
  const { comparePage: text, period } = messages[locale];
  const span = periodSpan(rates.flatMap(({ figure }) => figure.period ?? []));
  const isSpanned = rates.some(({ figure }) => figure.period === span);
  // A period that holds all others says them all.
  const outermost = (own: string) => (isSpanned && span !== null ? span : own);
  const unique = (of: (rate: OutcomeRate) => string) => [...new Set(rates.map(of))].join('; ');
  return text.panelSubtitle(
    unique(({ base }) => base.label[locale]),
    unique(({ population }) => population.label[locale]),
    unique(({ moment }) => moment?.label[locale] ?? text.momentUnknown),
    unique(({ figure }) =>
      figure.period === null ? period.notStated : formatPeriod(outermost(figure.period), locale),
    ),
  );
}
