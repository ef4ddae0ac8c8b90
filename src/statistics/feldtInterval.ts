import { fQuantile } from "./fQuantile.js";
import type { Interval, Outcome } from "./outcome.js";

/**
 * Confidence interval of Cronbach's alpha (Feldt, 1965; Feldt, Woodruff and Salih, 1987): (1 - alpha) times quantiles of
 * F with n - 1 and (n - 1)(k - 1) degrees of freedom. Limits may be negative.
 *
 * @param items Number of items, k.
 * @param level Confidence level, 0 < level < 1.
 * @example feldtInterval(0.8, 50, 10, 0.95).lower.toFixed(3) // => "0.707"
 */
export function feldtInterval(alpha: number, n: number, items: number, level: number): Outcome<Interval> {
  if (n < 2) return { missing: "too few respondents" };
  if (items < 2) return { missing: "too few items" };
  const [df1, df2] = [n - 1, (n - 1) * (items - 1)];
  const tail = (1 - level) / 2;
  // The lower quantile of F(a, b) is the reciprocal of the upper quantile of F(b, a).
  return { lower: 1 - (1 - alpha) * fQuantile(tail, df1, df2), upper: 1 - (1 - alpha) / fQuantile(tail, df2, df1), level };
}
