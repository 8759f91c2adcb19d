import type { Dataset, Derivation } from '#schema/dataset.ts';
import { count } from './count.ts';
import { mixture } from './mixture.ts';
import { published, type Observation } from './observation.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';

const computed = new WeakMap<Dataset, Observation[]>();

/**
 * All observations of a dataset: the published rows in their order, then those of each derived measure in the order of
 * the measures. A derived measure may build on one that stands before it. Computed once for each dataset object, which nobody changes.
 */
export function observations(dataset: Dataset): Observation[] {
  const known = computed.get(dataset) ?? compute(dataset);
  computed.set(dataset, known);
  return known;
}

function compute(dataset: Dataset): Observation[] {
  return dataset.measures.reduce<Observation[]>(
    (rows, measure) => (measure.derived ? [...rows, ...derive(measure.id, measure.derived, rows)] : rows),
    dataset.rows.map(published),
  );
}

function derive(measure: string, derivation: Derivation, rows: Observation[]): Observation[] {
  const of = (id: string) => rows.filter((row) => row.measure === id);
  switch (derivation.function) {
    case 'rate':
      return rate(measure, of(derivation.numerator), of(derivation.denominator));
    case 'ratio':
      return ratio(measure, of(derivation.numerator), of(derivation.denominator));
    case 'share':
      return share(measure, of(derivation.measure), derivation.over);
    case 'sum':
      return sum(measure, of(derivation.measure), derivation.over);
    case 'count':
      return count(measure, of(derivation.percentage), of(derivation.total));
    case 'mixture':
      return mixture(measure, of(derivation.total), of(derivation.amount), of(derivation.price), of(derivation.weight));
  }
}
