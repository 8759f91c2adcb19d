import { findObservations } from '#measures/find-observation.ts';
import type { Observation } from '#measures/observation.ts';
import { observations } from '#measures/observations.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Outcome } from '#schema/outcome.ts';
import type { CellReference, FigureReference } from '#schema/reference.ts';
import { identifiedRates } from './outcome-rates.ts';

/** A figure as outcomes refer to it: a row of a dataset, or a single fact of a practice. */
type Referred = { dataset: Dataset; row: Observation } | { practice: string; fact: string };

/**
 * The id of the outcome rate that a figure is: of the percentage that is printed, or that is computed from the counts of
 * the rate; null for a figure that is none.
 */
export function rateOfFigure(figure: Referred, outcomes: readonly Outcome[]): string | null {
  for (const outcome of outcomes)
    for (const { id, rate } of identifiedRates(outcome)) {
      if ('percentage' in rate) {
        if (isReferred(rate.percentage, figure, outcome.practice)) return id;
      } else if ('row' in figure && isComputedFrom(figure, rate.numerator, rate.denominator)) return id;
    }
  return null;
}

function isReferred(reference: FigureReference, figure: Referred, practice: string): boolean {
  if ('fact' in figure) return 'fact' in reference && reference.fact === figure.fact && practice === figure.practice;
  return 'dataset' in reference && found(reference, figure.dataset) === figure.row;
}

/** True for a percentage of these two counts, however its dataset computes it. */
function isComputedFrom(
  { dataset, row: { derivation, fraction } }: Extract<Referred, { row: Observation }>,
  numerator: CellReference,
  denominator: CellReference,
): boolean {
  const part = found(numerator, dataset);
  const whole = found(denominator, dataset);
  if (!part || !whole || !derivation || !fraction || !derivation.inputs.includes(part)) return false;
  return fraction.part === part.value && fraction.whole === whole.value;
}

function found(reference: CellReference, dataset: Dataset): Observation | undefined {
  return reference.dataset === dataset.id ? findObservations(observations(dataset), reference)[0] : undefined;
}
