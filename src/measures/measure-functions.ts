import { count } from './count.ts';
import type { FunctionName, MeasureFunction } from './measure-function.ts';
import { mixture } from './mixture.ts';
import { rate } from './rate.ts';
import { ratio } from './ratio.ts';
import { remainder } from './remainder.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';

/** Every measure function by its name. The schemas of what they are given are the variants of `derivationSchema`. */
export const measureFunctions: { [Name in FunctionName]: MeasureFunction<Name> } = {
  rate,
  remainder,
  share,
  sum,
  ratio,
  count,
  mixture,
};
