import { formatPeriod } from '#format/period.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import type { Named, OutcomeRate } from '#measures/outcome-rate.ts';
import { observations } from '#measures/observations.ts';
import type { Dataset, Row } from '#schema/dataset.ts';
import type { Localized } from '#schema/localized.ts';
import { outcomeKindSchema, type Outcome } from '#schema/outcome.ts';
import type { Practice } from '#schema/practice.ts';
import { copiedFigure, findFigure } from './find-figure.ts';

/** The id of the dataset of all outcome rates. */
export const outcomeRatesId = 'outcome-rates';

/** The rates of an outcome, each with an id of its own and its moment. */
function identified(outcome: Outcome): { rate: Outcome['rates'][number]; moment: Named | null; id: string }[] {
  return outcome.rates.map((rate, index) => ({
    rate,
    moment: rate.moment === undefined ? outcome.moment : rate.moment,
    id: outcome.rates.length > 1 ? `${outcome.id}-${index + 1}` : outcome.id,
  }));
}

/**
 * The outcome rates of all practices as a dataset: the counts, or the percentage where the counts are not known, and the
 * rate that follows from the counts.
 */
export function outcomeRatesDataset(outcomes: Outcome[], practices: Practice[], datasets: Dataset[]): Dataset {
  const rates = outcomes.flatMap((outcome) => {
    const practice = practices.find(({ id }) => id === outcome.practice);
    return practice ? identified(outcome).map((entry) => ({ ...entry, outcome, practice })) : [];
  });
  return {
    id: outcomeRatesId,
    title: { nl: 'Uitkomsten van de praktijken', en: 'Outcomes of the practices' },
    practice: null,
    geography: { nl: 'Vlaanderen', en: 'Flanders' },
    population: { nl: 'verschilt per uitkomst', en: 'differs between outcomes' },
    dimensions: [
      {
        id: 'practice',
        label: { nl: 'Praktijk', en: 'Practice' },
        values: practices.map(({ id, name }) => ({ id, label: name })),
      },
      {
        id: 'kind',
        label: { nl: 'Soort uitkomst', en: 'Kind of outcome' },
        values: outcomeKindSchema.options.map((id) => ({
          id,
          label: inEvery((locale) => messages[locale].outcome.kind[id]),
        })),
      },
      {
        id: 'outcome',
        label: { nl: 'Uitkomst', en: 'Outcome' },
        values: rates.map(({ id, outcome, moment, rate, practice }) => ({
          id,
          label: inEvery((locale) => {
            const hasMoments = outcome.rates.some((other) => other.moment !== undefined);
            const hasWindows = new Set(outcome.rates.map(({ window }) => window)).size > 1;
            return [
              `${practice.name[locale]}: ${outcome.label[locale]}`,
              hasMoments ? moment?.label[locale] : null,
              hasWindows && rate.window ? formatPeriod(rate.window, locale) : null,
            ]
              .filter(Boolean)
              .join(', ');
          }),
        })),
      },
    ],
    measures: [
      { id: 'part', label: { nl: 'Aantal met deze uitkomst', en: 'Number with this outcome' }, unit: 'counted' },
      { id: 'whole', label: { nl: 'Aantal in de basis', en: 'Number in the base' }, unit: 'counted' },
      { id: 'printed', label: { nl: 'Gedrukt percentage', en: 'Printed percentage' }, unit: 'percent' },
      {
        id: 'rate',
        label: { nl: 'Percentage', en: 'Percentage' },
        unit: 'percent',
        derived: { function: 'rate', numerator: 'part', denominator: 'whole' },
      },
    ],
    rows: rates.flatMap(({ id, rate, outcome, practice }) => {
      const references =
        'percentage' in rate ? { printed: rate.percentage } : { part: rate.numerator, whole: rate.denominator };
      return Object.entries(references).flatMap(([measure, reference]): Row[] => {
        const found = findFigure(reference, practice, datasets);
        const dimensions = { practice: practice.id, kind: outcome.kind, outcome: id };
        return found ? [{ measure, dimensions, ...copiedFigure(found.row), period: rate.window }] : [];
      });
    }),
  };
}

/**
 * Every rate with all that is known of it, in the order of the outcomes.
 * @param dataset made by {@link outcomeRatesDataset}
 */
export function outcomeRates(
  outcomes: readonly Outcome[],
  practices: readonly { id: string; name: Localized }[],
  dataset: Dataset,
): OutcomeRate[] {
  const rows = observations(dataset).filter(({ measure }) => measure === 'rate' || measure === 'printed');
  return outcomes.flatMap((outcome) =>
    identified(outcome).flatMap(({ id, rate, moment }): OutcomeRate[] => {
      const practice = practices.find((candidate) => candidate.id === outcome.practice);
      const row = rows.find(({ dimensions }) => dimensions['outcome'] === id);
      if (!practice || !row || row.value === null) return [];
      return [
        {
          id,
          practice: { id: practice.id, label: practice.name },
          label: outcome.label,
          kind: outcome.kind,
          criterion: outcome.criterion,
          population: { ...outcome.population, partOf: outcome.population.partOf ?? null },
          base: outcome.base,
          moment,
          window: rate.window,
          part: row.fraction?.part ?? null,
          whole: row.fraction?.whole ?? null,
          percentage: row.value,
          qualifier: row.qualifier ?? null,
          wording: row.wording ?? null,
          doubt: row.reading?.reason ?? null,
          isSetByOrganiser: outcome.isSetByOrganiser,
          caveats: [...outcome.caveats, ...(rate.caveats ?? [])],
          source: row.source,
        },
      ];
    }),
  );
}

function inEvery(text: (locale: Locale) => string): Localized {
  const [nl, en] = locales.map(text);
  return { nl: nl ?? '', en: en ?? '' };
}
