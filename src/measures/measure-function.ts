import type { Derivation } from '#schema/dataset.ts';
import type { Observation } from './observation.ts';

/** The name of a measure function, as `derived.function` of a measure writes it. */
export type FunctionName = Derivation['function'];

/** What a measure says of how it is computed by one function. */
export type DerivationBy<Name extends FunctionName> = Extract<Derivation, { function: Name }>;

/** One figure that is to be computed: where it stands, and what it is computed from. */
export interface Match extends Pick<Observation, 'dimensions' | 'period'> {
  /** The figures that it is computed from, in the order that `compute` or `counts` and `formula` expect. */
  inputs: Observation[];
}

/** How the formula of a computed figure is written in the reader's language. */
interface FormulaWriter {
  /** The value of a figure with the sign of its unit, `?` when it is missing; or another value in the same unit. */
  number: (input: Observation, value?: number) => string;
  /** Says that the result of a formula is rounded to a whole number. */
  rounded: (formula: string) => string;
  /** Says that x is the solution of two equations. */
  mixture: (first: string, second: string) => string;
}

interface MeasureFunctionEntries<Own extends Derivation> {
  /** What each name in the derivation stands for: another measure, a dimension, or a dimension or `period`. */
  names: Record<Exclude<keyof Own, 'function'>, 'measure' | 'dimension' | 'dimension-or-period'>;
  /**
   * What a higher value of each input after the first does to the result; the first raises it. "At least" in an input
   * that lowers it makes the result "at most"; where it may do either, the result is an approximation.
   */
  laterInputs: 'raise' | 'lower' | 'raise-or-lower';
  /**
   * The figures to compute.
   * @param rowsOf gives all figures of a measure
   */
  match: (derivation: Own, rowsOf: (measure: string) => Observation[]) => Match[];
  /** The calculation of one figure with its numbers, such as `285 ÷ 309 × 100`. */
  formula: (inputs: Observation[], write: FormulaWriter) => string;
}

/** A part of a whole: a percentage of at most 100 that knows its counts. Part and whole have the same unit. */
interface PartFunction<Own extends Derivation> extends MeasureFunctionEntries<Own> {
  gives: 'part';
  /** The counts, from the values of the inputs. The percentage follows; it is not applicable where the whole is 0. */
  counts: (values: number[]) => { part: number; whole: number };
}

/** A total of figures in one unit, which it keeps; or a figure of any kind, in the unit that its measure names. */
interface ValueFunction<Own extends Derivation> extends MeasureFunctionEntries<Own> {
  gives: 'total' | 'figure';
  /** The value, from the values of the inputs; null when there is none: a zero denominator, no solution. */
  compute: (values: number[]) => number | null;
}

/** All that is known of one way to compute a measure from others of its dataset. */
export type MeasureFunction<Name extends FunctionName> =
  | PartFunction<DerivationBy<Name>>
  | ValueFunction<DerivationBy<Name>>;
