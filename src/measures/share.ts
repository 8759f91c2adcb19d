import { groupOver } from './group-over.ts';
import type { MeasureFunction } from './measure-function.ts';

/** 100 x value / total over one dimension, for each row that has the dimension. The inputs are all parts, its own first. */
export const share: MeasureFunction<'share'> = {
  names: { measure: 'measure', over: 'dimension' },
  gives: 'part',
  laterInputs: 'lower',
  match: ({ measure, over }, rowsOf) =>
    groupOver(rowsOf(measure), over).flatMap(({ members }) =>
      members.map((member) => ({
        dimensions: member.dimensions,
        period: member.period,
        inputs: [member, ...members.filter((other) => other !== member)],
      })),
    ),
  counts: (values) => ({ part: values[0] ?? 0, whole: total(values) }),
  formula: (inputs, { number }) => {
    const [own] = inputs;
    const whole = total(inputs.map(({ value }) => value ?? 0));
    return own ? `${number(own)} ÷ ${number(own, whole)} × 100` : '';
  },
};

function total(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
