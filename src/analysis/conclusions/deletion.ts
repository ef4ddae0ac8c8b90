import { isMissing, isWithheld, type Outcome } from "../../statistics/outcome.js";
import { byCode } from "../../study/lookups.js";
import { scaleOfKind } from "../../study/scales.js";
import type { Item, StudyDescription, Words } from "../../study/study.js";
import type { Results } from "../results/analyse.js";
import type { ScaleResult } from "../results/scaleResult.js";

/** What leaving out one item after another would do to a variable's alpha. */
export interface Deletion {
  readonly variable: Words;
  readonly alpha: Outcome<number>;
  readonly threshold: number;
  readonly items: readonly ItemDeletion[];
  /**
   * Items without which alpha is higher: the one without which it is highest, then the others as they stand in the
   * questionnaire.
   */
  readonly rising: Outcome<readonly RisingAlpha[]>;
}

/** An alpha that is higher without an item. */
export interface RisingAlpha {
  readonly item: Item;
  readonly alpha: number;
  /** It passes the threshold, which alpha of all items does not. */
  readonly passes: boolean;
}

export interface ItemDeletion {
  readonly item: Item;
  /** Alpha of the other items. */
  readonly alpha: Outcome<number>;
  /** That alpha minus the alpha of all items: positive where the scale is better off without the item. */
  readonly difference: Outcome<number>;
  /** Whether the verdict on the scale turns. */
  readonly turns: boolean;
}

/** Alpha if item deleted, for every item of every variable. */
export function deletions({ study, scales }: Results): Deletion[] {
  const { threshold } = study.reliability;
  return study.variables.map(({ code, name }) => {
    const scale = scaleOfKind(scales, "variable", code);
    const items = itemDeletions(study, scale);
    return { variable: name, alpha: scale.alpha, threshold, items, rising: rising(scale.alpha, items, threshold) };
  });
}

function rising(
  alpha: Outcome<number>,
  items: readonly ItemDeletion[],
  threshold: number,
): Outcome<readonly RisingAlpha[]> {
  if (isMissing(alpha)) return alpha;
  if (items.some((one) => isWithheld(one.alpha))) return { missing: "withheld" }; // one that is withheld might rise most
  const known = items.flatMap((one) => (isMissing(one.alpha) ? [] : [{ item: one.item, alpha: one.alpha }]));
  if (known.length === 0) return { missing: "too few items" };
  const higher = known
    .filter((one) => one.alpha > alpha)
    .map((one) => ({ ...one, passes: alpha <= threshold && one.alpha > threshold }));
  const most = Math.max(...higher.map((one) => one.alpha));
  const highest = higher.find((one) => one.alpha === most);
  return highest ? [highest, ...higher.filter((one) => one !== highest)] : [];
}

/** Alpha if item deleted, for every item of a scale. */
export function itemDeletions(
  { items, reliability: { threshold } }: StudyDescription,
  scale: ScaleResult,
): ItemDeletion[] {
  return scale.items.map(({ code, alphaIfDeleted }) => ({
    item: byCode(items, code),
    alpha: alphaIfDeleted,
    ...change(scale.alpha, alphaIfDeleted, threshold),
  }));
}

function change(
  alpha: Outcome<number>,
  without: Outcome<number>,
  threshold: number,
): Pick<ItemDeletion, "difference" | "turns"> {
  if (isMissing(alpha)) return { difference: alpha, turns: false };
  if (isMissing(without)) return { difference: without, turns: false };
  return { difference: without - alpha, turns: alpha > threshold !== without > threshold };
}
