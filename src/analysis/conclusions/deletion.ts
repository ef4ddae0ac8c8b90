import { isMissing, type Outcome } from "../../statistics/outcome.js";
import type { Item, StudyDescription, Words } from "../../study/study.js";
import type { Results } from "../results/analyse.js";
import type { ScaleResult } from "../results/scaleResult.js";

/** What leaving out one item after another would do to a variable's alpha. */
export interface Deletion {
  readonly variable: Words;
  readonly alpha: Outcome<number>;
  readonly threshold: number;
  readonly items: readonly ItemDeletion[];
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
    const scale = scales.find((scale) => scale.kind === "variable" && scale.code === code)!;
    return { variable: name, alpha: scale.alpha, threshold, items: itemDeletions(study, scale) };
  });
}

/** Alpha if item deleted, for every item of a scale. */
export function itemDeletions({ items, reliability: { threshold } }: StudyDescription, scale: ScaleResult): ItemDeletion[] {
  return scale.items.map(({ code, alphaIfDeleted }) => ({
    item: items.find((item) => item.code === code)!,
    alpha: alphaIfDeleted,
    ...change(scale.alpha, alphaIfDeleted, threshold),
  }));
}

function change(alpha: Outcome<number>, without: Outcome<number>, threshold: number): Pick<ItemDeletion, "difference" | "turns"> {
  if (isMissing(alpha)) return { difference: alpha, turns: false };
  if (isMissing(without)) return { difference: without, turns: false };
  return { difference: without - alpha, turns: alpha > threshold !== without > threshold };
}
