import { incompleteBeta } from "./incompleteBeta.js";

/**
 * Upper tail of the F distribution, P(F > f), accurate in the far tail too. The lower tail is fTail(1 / f, df2, df1).
 *
 * @param df1 degrees of freedom of the numerator, above 0; need not be whole
 * @param df2 degrees of freedom of the denominator, above 0
 * @throws RangeError where f is negative or not a number, or a df is not above 0
 * @example
 * fTail(3, 4, 20) // => 0.0432
 */
export function fTail(f: number, df1: number, df2: number): number {
  if (!(f >= 0)) throw new RangeError(`fTail requires f of 0 or more, and got ${f}`);
  if (!(df1 > 0 && df2 > 0))
    throw new RangeError(`fTail requires degrees of freedom above 0, and got ${df1} and ${df2}`);
  const ratio = (f / df2) * df1;
  return ratio === Number.POSITIVE_INFINITY
    ? 0
    : incompleteBeta(df2 / 2, df1 / 2, 1 / (1 + ratio), ratio / (1 + ratio));
}
