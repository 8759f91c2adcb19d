import { measureFunctions } from '#measures/measure-functions.ts';
import type { Dataset } from '#schema/dataset.ts';
import type { Show } from './controls.ts';
import type { ChartDefinition } from './definition.ts';

/** How a chart draws its dataset. */
export type Form = Pick<ChartDefinition, 'kind' | 'encoding'>;

/** What the numbers of a chart say where another way to say them is declared in its dataset, and that other form of it. */
export interface OtherForm {
  /** What the chart shows as declared. */
  declared: Show;
  /** The form in which it shows the other. */
  form: Form;
}

/** The form in which a chart shows shares in the place of counts, or counts in that of shares; null where its dataset has none. */
export function otherForm(form: Form, dataset: Pick<Dataset, 'measures'>): OtherForm | null {
  const shares = sharesOf(form, dataset);
  if (shares) return { declared: 'count', form: shares };
  const counts = countsOf(form, dataset);
  return counts && { declared: 'share', form: counts };
}

/** Parts of a printed whole are rates of it; a value with its share beside it is drawn as that share. */
function sharesOf({ kind, encoding }: Form, { measures }: Pick<Dataset, 'measures'>): Form | null {
  const { detail, whole, ...rest } = encoding;
  const [measure] = encoding.measures;
  if (encoding.measures.length !== 1) return null;
  if (whole !== undefined) {
    const rate = measures.find(
      ({ derived }) => derived?.function === 'rate' && derived.numerator === measure && derived.denominator === whole,
    );
    return rate ? { kind: 'rate', encoding: { ...rest, measures: [rate.id] } } : null;
  }
  const share = measures.find(({ id }) => id === detail);
  return share?.derived && measureFunctions[share.derived.function].gives === 'part'
    ? { kind, encoding: { ...rest, measures: [share.id] } }
    : null;
}

/** Rates that are all computed are drawn as bars of the counts that they are computed from. */
function countsOf({ kind, encoding }: Form, { measures }: Pick<Dataset, 'measures'>): Form | null {
  if (kind !== 'rate') return null;
  const rates = encoding.measures.flatMap((id) => {
    const derived = measures.find((measure) => measure.id === id)?.derived;
    return derived?.function === 'rate' ? [derived] : [];
  });
  const counts = [...new Set(rates.map(({ numerator }) => numerator))];
  if (counts.length !== encoding.measures.length) return null;
  const { intervals: _, ...rest } = encoding;
  const whole = Object.fromEntries(rates.map(({ numerator, denominator }) => [numerator, denominator]));
  return { kind: 'bar', encoding: { ...rest, measures: counts, whole } };
}
