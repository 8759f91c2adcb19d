import { inEveryLanguage } from '#i18n/locale.ts';
import { findObservations } from '#measures/find-observation.ts';
import { formula } from '#measures/formula.ts';
import { published, type Observation } from '#measures/observation.ts';
import { observations } from '#measures/observations.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Practice } from '#schema/practice.ts';
import type { FigureReference } from '#schema/reference.ts';
import type { Unit } from '#schema/vocabulary.ts';

/** A figure and the id of its unit. */
export interface FoundFigure {
  row: Observation;
  unit: string;
  /** The dataset that it is a row of; undefined for a single fact. */
  dataset?: Dataset;
}

/** The figure that a reference in a practice points at; undefined when there is none, or more than one. */
export function findFigure(
  reference: FigureReference,
  practice: Practice,
  datasets: Dataset[],
): FoundFigure | undefined {
  if ('fact' in reference) {
    const fact = practice.facts.find(({ id }) => id === reference.fact);
    return fact && { row: published({ ...fact, measure: fact.id }), unit: fact.unit };
  }
  const dataset = datasets.find(({ id }) => id === reference.dataset);
  const [row, another] = dataset ? findObservations(observations(dataset), reference) : [];
  const unit = dataset?.measures.find(({ id }) => id === reference.measure)?.unit;
  return row && !another && unit ? { row, unit, dataset } : undefined;
}

/**
 * A figure as a row of another dataset: all but its place there. One that was computed keeps its formula.
 * @throws Error for a figure that is not from the publication
 */
export function copiedFigure({ row, dataset }: FoundFigure, units: Unit[]) {
  const { measure, value, period, qualifier, missing, reading, wording, isSetByOrganiser, note, source } = row;
  if (!source) throw new Error(`figure of ${measure}: expected a place in the publication, received none`);
  return {
    value,
    period,
    ...(qualifier && { qualifier }),
    ...(missing && { missing }),
    ...(reading && { reading }),
    ...(wording && { wording }),
    ...(isSetByOrganiser && { isSetByOrganiser }),
    ...(note && { note }),
    ...(dataset &&
      row.derivation && { computed: inEveryLanguage((locale) => formula(row, { dataset, units }, locale) ?? '') }),
    source,
  };
}
