import { formatPeriod } from '#format/period.ts';
import { inEveryLanguage } from '#i18n/locale.ts';
import { messages } from '#i18n/messages.ts';
import { rateMeasures, type Named, type OutcomeRate } from '#measures/outcome-rate.ts';
import { observations } from '#measures/observations.ts';
import type { Dataset, Row } from '#schema/dataset.ts';
import type { Localized } from '#schema/localized.ts';
import { outcomeKindSchema, type Outcome } from '#schema/outcome.ts';
import type { Practice } from '#schema/practice.ts';
import type { Unit } from '#schema/vocabulary.ts';
import { axisId, axisName, outcomeAxes } from './outcome-axes.ts';
import { composedDataset, composedText } from './composed-dataset.ts';
import { copiedFigure, findFigure } from './find-figure.ts';

/** The id of the dataset of all outcome rates. */
export const outcomeRatesId = 'outcome-rates';

/** The rates of an outcome, each with an id of its own and its moment. */
export function identifiedRates(
  outcome: Outcome,
): { rate: Outcome['rates'][number]; moment: Named | null; id: string }[] {
  return outcome.rates.map((rate, index) => ({
    rate,
    moment: rate.moment === undefined ? outcome.moment : rate.moment,
    id: outcome.rates.length > 1 ? `${outcome.id}-${index + 1}` : outcome.id,
  }));
}

/**
 * The outcome rates of all practices as a dataset: the counts, or the percentage where the counts are not known, and the
 * rate that follows from the counts. Those that may share an axis have the same `axis`.
 */
export function outcomeRatesDataset(
  outcomes: Outcome[],
  practices: Practice[],
  datasets: Dataset[],
  units: Unit[],
): Dataset {
  const alone = ratesByOutcome(outcomes, practices, datasets, units);
  const axes = outcomeAxes(outcomeRates(outcomes, practices, alone));
  const axisOf = (outcome: string) => axes.find((axis) => axis.some(({ id }) => id === outcome));
  const kinds = alone.dimensions.findIndex(({ id }) => id === 'kind');
  return {
    ...alone,
    dimensions: alone.dimensions.toSpliced(kinds + 1, 0, {
      id: 'axis',
      label: composedText(({ outcomes: text }) => text.axis),
      values: axes.map((axis) => ({
        id: axisId(axis),
        label: inEveryLanguage((locale) => axisName(axis, axes, locale)),
      })),
    }),
    rows: alone.rows.map((row) => {
      const axis = axisOf(row.dimensions?.['outcome'] ?? '');
      return axis ? { ...row, dimensions: { ...row.dimensions, axis: axisId(axis) } } : row;
    }),
  };
}

/** The rates before it is known which of them share an axis. */
function ratesByOutcome(outcomes: Outcome[], practices: Practice[], datasets: Dataset[], units: Unit[]): Dataset {
  const rates = outcomes.flatMap((outcome) => {
    const practice = practices.find(({ id }) => id === outcome.practice);
    return practice ? identifiedRates(outcome).map((entry) => ({ ...entry, outcome, practice })) : [];
  });
  const measure = (id: keyof typeof rateMeasures) => ({
    id,
    label: composedText(({ outcomes: text }) => text[id]),
    unit: rateMeasures[id],
  });
  return composedDataset(practices, {
    id: outcomeRatesId,
    title: composedText(({ outcomes: text }) => text.title),
    population: composedText(({ outcomes: text }) => text.population),
    dimensions: [
      {
        id: 'kind',
        label: composedText(({ outcomes: text }) => text.kind),
        values: outcomeKindSchema.options.map((id) => ({
          id,
          label: inEveryLanguage((locale) => messages[locale].outcome.kind[id]),
        })),
      },
      {
        id: 'outcome',
        label: composedText(({ outcomes: text }) => text.outcome),
        values: rates.map(({ id, outcome, moment, rate, practice }) => ({
          id,
          label: inEveryLanguage((locale) => {
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
      measure('part'),
      measure('whole'),
      measure('printed'),
      { ...measure('rate'), derived: { function: 'rate', numerator: 'part', denominator: 'whole' } },
    ],
    rows: rates.flatMap(({ id, rate, outcome, practice }) => {
      const references =
        'percentage' in rate ? { printed: rate.percentage } : { part: rate.numerator, whole: rate.denominator };
      return Object.entries(references).flatMap(([name, reference]): Row[] => {
        const found = findFigure(reference, practice, datasets);
        const dimensions = { practice: practice.id, kind: outcome.kind, outcome: id };
        return found ? [{ measure: name, dimensions, ...copiedFigure(found, units), period: rate.window }] : [];
      });
    }),
  });
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
    identifiedRates(outcome).flatMap(({ id, rate, moment }): OutcomeRate[] => {
      const practice = practices.find((candidate) => candidate.id === outcome.practice);
      const row = rows.find(({ dimensions }) => dimensions['outcome'] === id);
      if (!practice || !row || (row.value === null && !row.wording)) return [];
      return [
        {
          id,
          practice: { id: practice.id, label: practice.name },
          label: outcome.label,
          kind: outcome.kind,
          criterion: outcome.criterion,
          definition: outcome.definition ?? null,
          population: { ...outcome.population, partOf: outcome.population.partOf ?? null },
          base: outcome.base,
          moment,
          figure: row,
          direction: outcome.direction,
          caveats: [...outcome.caveats, ...(rate.caveats ?? [])],
          publications: dataset.publications ?? [],
        },
      ];
    }),
  );
}
