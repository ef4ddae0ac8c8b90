import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { type Otherwise, otherwise } from "../hypothesis/decidingP.js";
import { CHANGES, type Change, type Consequence, type DecidingTests, type ItemSensitivity, type Shift } from "./sensitivity.js";

/** Items by how much a change would raise the alpha of their variable, the greatest rise first; what has none comes last. */
export function byRise(items: readonly ItemSensitivity[], changes: readonly Change[] = CHANGES): ItemSensitivity[] {
  const rise = (item: ItemSensitivity) => Math.max(...changes.map((change) => numberOr(item[change].alpha.difference, -Infinity)));
  return [...items].sort((a, b) => rise(b) - rise(a) || 0); // two without a rise: Infinity from Infinity is no number
}

/** The item whose change shifts a number most, up or down; none where no shift can be computed. */
export function mostShifted(
  items: readonly ItemSensitivity[],
  change: Change,
  shiftOf: (consequence: Consequence) => Shift | undefined,
): ItemSensitivity | undefined {
  const size = (item: ItemSensitivity) => Math.abs(numberOr(shiftOf(item[change])?.difference ?? 0, 0));
  const most = items.reduce<ItemSensitivity | undefined>((best, item) => (best && size(best) >= size(item) ? best : item), undefined);
  return most && size(most) > 0 ? most : undefined;
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
