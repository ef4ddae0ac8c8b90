import { type Otherwise, otherwise } from "../../analysis/results/decidingP.js";
import {
  CHANGES,
  type Change,
  type Consequence,
  type DecidingTests,
  type ItemSensitivity,
  type Shift,
} from "../../analysis/results/sensitivity.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";

/**
 * Items by how much a change would raise the alpha of their variable, the greatest rise first; what has none comes
 * last.
 */
export function byRise(items: readonly ItemSensitivity[], changes: readonly Change[] = CHANGES): ItemSensitivity[] {
  const rise = (item: ItemSensitivity) =>
    Math.max(...changes.map((change) => numberOr(item[change].alpha.difference, -Infinity)));
  return [...items].sort((a, b) => rise(b) - rise(a) || 0); // two without a rise: Infinity from Infinity is no number
}

/**
 * The items whose change shifts a number most, up or down: one, or those that shift it as much; none where no shift can
 * be computed.
 */
export function mostShifted(
  items: readonly ItemSensitivity[],
  change: Change,
  shiftOf: (consequence: Consequence) => Shift | undefined,
): ItemSensitivity[] {
  const size = (item: ItemSensitivity) => Math.abs(numberOr(shiftOf(item[change])?.difference ?? 0, 0));
  const most = items.reduce((largest, item) => Math.max(largest, size(item)), 0);
  return most === 0 ? [] : items.filter((item) => areAlike(size(item), most));
}

/** Whether two numbers differ by rounding alone. */
export function areAlike(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** The correlation of a hypothesis after a change; none where the item's variable is not in it. */
export function correlationOf({ hypotheses }: Consequence, id: string): Consequence["hypotheses"][number] | undefined {
  return hypotheses.find((hypothesis) => hypothesis.id === id);
}

/** Whether the null hypothesis is rejected at a level of significance. */
export function rejects({ p }: DecidingTests, significanceLevel: number): Outcome<boolean> {
  return isMissing(p) ? p : p.p < significanceLevel;
}

/** The other p, where it decides otherwise. */
export function contradicts({ p, other }: DecidingTests, significanceLevel: number): Otherwise | undefined {
  return otherwise(isMissing(p) ? p : p.p, other, significanceLevel);
}

function numberOr(outcome: Outcome<number>, otherwise: number): number {
  return isMissing(outcome) ? otherwise : outcome;
}
