import { inEveryLanguage, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { OutcomeRate } from '#measures/outcome-rate.ts';
import { formatPeriod } from '#format/period.ts';
import { outcomeRatesId } from '#data/outcome-rates.ts';
import type { Dataset, Row } from '#schema/dataset.ts';
import type { Source } from '#schema/source.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { buildChart } from './build.ts';
import type { ChartModel } from './model.ts';
import { distinguishingNames } from './rate-name.ts';

interface Options {
  /** Unique in the document. */
  id: string;
  title: string;
  units: Unit[];
  locale: Locale;
  /** Whether intervals are drawn where the counts are known. */
  hasIntervals: boolean;
}

/** Rates that may share an axis as a chart: the same model as any other, made of the rates themselves. */
export function ratesModel(
  rates: readonly OutcomeRate[],
  { id, title, units, locale, hasIntervals }: Options,
): ChartModel {
  const text = inEveryLanguage(() => title);
  const model = buildChart(
    {
      id,
      dataset: outcomeRatesId,
      order: 1,
      kind: 'rate',
      encoding: { measures: ['printed', 'rate'], category: 'outcome', ...(!hasIntervals && { intervals: false }) },
      title: text,
      subtitle: text,
      alternative: text,
      values: {},
    },
    [datasetOf(rates, locale)],
    units,
    locale,
  );
  const unique = (parts: string[]) => [...new Set(parts)];
  const caveats = unique(rates.flatMap((rate) => rate.caveats.map((caveat) => caveat[locale])));
  const points = model.panels.flatMap((panel) => panel.points);
  return {
    ...model,
    title,
    subtitle: subtitleOf(rates, locale),
    note: caveats.length > 0 ? caveats.join(' ') : null,
    alternative: `${title}. ${points.map(({ category, cell }) => `${category.label}: ${cell}`).join('. ')}.`,
    // A rate that is not from the publication has no place in it.
    origins: model.origins.map((origin, index) => {
      const rate = rates.find(
        (candidate) => candidate.id === points.find((point) => point.index === index)?.category.id,
      );
      return rate?.source ? origin : { ...origin, places: [] };
    }),
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
    first?.window && tells(({ window }) => window ?? undefined) ? formatPeriod(first.window, locale) : null,
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

/** Of whom, who was counted, when, and which period. */
function subtitleOf(rates: readonly OutcomeRate[], locale: Locale): string {
  const { comparePage: text, period } = messages[locale];
  const unique = (of: (rate: OutcomeRate) => string) => [...new Set(rates.map(of))].join('; ');
  return text.panelSubtitle(
    unique(({ base }) => base.label[locale]),
    unique(({ population }) => population.label[locale]),
    unique(({ moment }) => moment?.label[locale] ?? text.momentUnknown),
    unique(({ window }) => (window === null ? period.notStated : formatPeriod(window, locale))),
  );
}

function datasetOf(rates: readonly OutcomeRate[], locale: Locale): Dataset {
  const text = inEveryLanguage(() => ' ');
  const names = distinguishingNames(rates, locale);
  const percent = messages[locale].figure.value;
  const measure = (id: string, unit: string) => ({ id, label: inEveryLanguage(() => percent), unit });
  return {
    id: outcomeRatesId,
    title: text,
    practice: null,
    geography: text,
    population: text,
    dimensions: [
      {
        id: 'outcome',
        label: inEveryLanguage((language) => messages[language].comparePage.outcome),
        values: rates.map(({ id }) => ({ id, label: inEveryLanguage(() => names.get(id) ?? id) })),
      },
    ],
    measures: [
      measure('part', 'counted'),
      measure('whole', 'counted'),
      measure('printed', 'percent'),
      { ...measure('rate', 'percent'), derived: { function: 'rate', numerator: 'part', denominator: 'whole' } },
    ],
    rows: rates.flatMap(rowsOf),
  };
}

/** Stands in for the place of a rate that is not from the publication: a row needs one, and the model takes it out. */
const nowhere: Source = { heading: '', lines: [1, 1] };

function rowsOf(rate: OutcomeRate): Row[] {
  const { id, part, whole, percentage, qualifier, wording, doubt, window, source } = rate;
  const common = {
    dimensions: { outcome: id },
    period: window,
    ...(doubt && { reading: { confidence: 'likely' as const, reason: doubt } }),
    source: source ?? nowhere,
  };
  return part === null || whole === null
    ? [
        {
          ...common,
          measure: 'printed',
          value: percentage,
          ...(qualifier && { qualifier }),
          ...(wording && { wording }),
        },
      ]
    : [
        { ...common, measure: 'part', value: part },
        { ...common, measure: 'whole', value: whole },
      ];
}
