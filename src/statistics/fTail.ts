import { incompleteBeta } from "./incompleteBeta.js";

/**
 * Upper tail P(F >= f) of the F distribution.
 *
 * @param df1 Degrees of freedom of the numerator, positive; `df2` of the denominator.
 * @example fTail(1, 5, 5).toFixed(12) // => "0.500000000000"
 */
export function fTail(f: number, df1: number, df2: number): number {
  if (f <= 0) return 1;
  const sum = df1 * f + df2;
  return incompleteBeta(df2 / sum, df2 / 2, df1 / 2, (df1 * f) / sum);
}
