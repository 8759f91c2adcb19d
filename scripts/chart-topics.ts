import type { ChartCatalogue, ChartDefinition } from '#charts/definition.ts';
import { kinds } from '#charts/kinds.ts';
import { outcomeRatesId } from '#data/outcome-rates.ts';
import { nameOf, type Observation } from '#measures/observation.ts';
import { observations } from '#measures/observations.ts';
import { topics, type Topic } from '#schema/contents.ts';
import type { Outcome } from '#schema/outcome.ts';
import type { CellReference, FigureReference } from '#schema/reference.ts';

/**
 * The questions that a chart answers, from what it draws: the kinds of the outcomes whose figures are among its rows,
 * whether these say what a practice costs or how many it reached, when it ran, or which priorities it declares.
 */
export function topicsOf(chart: ChartDefinition, rows: Observation[], catalogue: ChartCatalogue): Topic[] {
  const { datasets, practices, outcomes, units } = catalogue;
  const dataset = datasets.find(({ id }) => id === chart.dataset);
  const styles = (dataset?.measures ?? [])
    .filter(({ id }) => chart.encoding.measures.includes(id))
    .map(({ unit }) => units.find(({ id }) => id === unit)?.style);
  const all = dataset ? observations(dataset) : [];
  const draws = (reference: CellReference) =>
    reference.dataset === chart.dataset &&
    (rows.some((row) => isAt(row, reference)) || all.some((row) => isAt(row, reference) && isSumOf(row, rows)));
  const isAnswered: Partial<Record<Topic, boolean>> = {
    ...Object.fromEntries(
      outcomes
        .filter((outcome) => chart.dataset === outcomeRatesId || numerators(outcome).some(draws))
        .map(({ kind }) => [kind, true]),
    ),
    reach: practices.some(({ reach }) => reach.some(({ figure }) => isCell(figure) && draws(figure))),
    cost: styles.every((style) => style === 'euro'),
    time: kinds[chart.kind].shows === 'period',
    priorities: chart.encoding.colour === 'priority',
  };
  return topics.filter((topic) => isAnswered[topic]);
}

function isCell(figure: FigureReference): figure is CellReference {
  return 'dataset' in figure;
}

/** The figures that say how many succeeded. */
function numerators({ rates }: Outcome): CellReference[] {
  return rates.map((rate) => ('numerator' in rate ? rate.numerator : rate.percentage)).filter(isCell);
}

/** Whether a row is the total of rows that are drawn. */
function isSumOf({ derivation }: Observation, rows: Observation[]): boolean {
  const names = new Set(rows.map(nameOf));
  return derivation?.function === 'sum' && derivation.inputs.every((input) => names.has(nameOf(input)));
}

/** Whether a row is the figure that is meant, or is computed from it in the first place, as a percentage is from its part. */
function isAt(row: Observation, reference: CellReference): boolean {
  const { measure, dimensions = {}, period } = reference;
  const isItself =
    row.measure === measure &&
    (period === undefined || row.period === period) &&
    Object.entries(dimensions).every(([dimension, value]) => row.dimensions[dimension] === value);
  const counted = row.derivation?.inputs[0];
  return isItself || (counted !== undefined && isAt(counted, reference));
}
