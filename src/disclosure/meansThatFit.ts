import { isMissing, type Outcome } from "../statistics/outcome.js";
import { byKey } from "../study/lookups.js";
import type { Scale } from "../study/study.js";
import type { PublishedScale } from "./spreadsThatFit.js";

const TWO_DIGITS = 0.005;

/**
 * Between which means an item lies by the published means of its scales, where its own is withheld and those of the
 * other items are not. The mean of the totals is the more exact of the two that a scale has.
 */
export function meansThatFit(
  code: string,
  scales: readonly PublishedScale[],
  means: ReadonlyMap<string, Outcome<number>>,
  { options }: Pick<Scale, "options">,
): { readonly from: number; readonly to: number } {
  let [from, to] = [options[0]!.value, options.at(-1)!.value];
  for (const { scale, codes } of scales) {
    const others = codes.filter((other) => other !== code).map((other) => byKey(means, other));
    if (!codes.includes(code) || scale.n !== scale.complete || isMissing(scale.total.mean) || others.some(isMissing))
      continue;
    const rest = others.reduce((sum: number, mean) => sum + (mean as number), 0);
    const [expected, error] = [scale.total.mean - rest, TWO_DIGITS * codes.length];
    from = Math.max(from, expected - error);
    to = Math.min(to, expected + error);
  }
  return { from, to };
}
