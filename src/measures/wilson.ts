/** z for 95 % of the standard normal distribution. */
const z = 1.959963984540054;

/**
 * Wilson score interval of a proportion, in percent. For the full count of one programme it is no sampling error: it
 * shows how much a percentage of so few people can move by chance.
 * E. B. Wilson (1927), Probable inference, the law of succession, and statistical inference.
 * @throws RangeError when `part` is not between 0 and a positive `whole`
 */
export function wilson(part: number, whole: number): { low: number; high: number } {
  if (!(whole > 0 && part >= 0 && part <= whole))
    throw new RangeError(`expected 0 <= part <= whole, received ${part} of ${whole}`);
  const p = part / whole;
  const centre = p + z ** 2 / (2 * whole);
  const spread = z * Math.sqrt((p * (1 - p)) / whole + z ** 2 / (4 * whole ** 2));
  const scale = 1 + z ** 2 / whole;
  return {
    // None and all are bounds by themselves, without the last digits of a computation.
    low: part === 0 ? 0 : (100 * (centre - spread)) / scale,
    high: part === whole ? 100 : (100 * (centre + spread)) / scale,
  };
}
