import type { Outcome } from "../../statistics/outcome.js";
import { shareIndex } from "../../statistics/shareIndex.js";
import type { Item, StudyDescription, Words } from "../../study/study.js";
import type { Category } from "../bands/category.js";
import type { ItemResult } from "./itemResult.js";

/** The facts of an item's reading: what its paragraph says, before any language says it. */
export interface Reading {
  readonly item: Item;
  /** Rows of the answers, blanks included: what percentages are of. */
  readonly respondents: number;
  readonly blank: number;
  readonly filled: number;
  /** The options chosen most (more than one where they tie), then the others by falling count. */
  readonly most: readonly Share[];
  readonly others: readonly Share[];
  readonly never: readonly Words[];
  /** The study's word for the share of the option chosen most, where it declares such words. */
  readonly quantifier?: Words;
  readonly mean: Outcome<number>;
  readonly category: Outcome<Category>;
}

export interface Share {
  readonly label: Words;
  readonly count: number;
  /** 0..100. */
  readonly percent: number;
}

/** Collects what there is to say about an item's answers. */
export function reading(study: StudyDescription, item: Item, result: ItemResult, category: Outcome<Category>): Reading {
  const respondents = result.counts.reduce((sum, count) => sum + count, 0) + result.blank;
  const shares = study.scale.options
    .map(({ label }, i) => ({ label, count: result.counts[i]!, percent: percentOf(result.counts[i]!, respondents) }))
    .reverse(); // of equal counts the more favourable option first, as in the tables
  const highest = Math.max(...result.counts);
  const most = shares.filter(({ count }) => count === highest && count > 0);
  const quantifier = most.length > 0 ? quantifierOf(study, most[0]!.percent) : undefined;
  return {
    item,
    respondents,
    blank: result.blank,
    filled: result.filled,
    most,
    others: shares.filter(({ count }) => count > 0 && count < highest).sort((a, b) => b.count - a.count),
    never: shares.filter(({ count }) => count === 0).map(({ label }) => label),
    ...(quantifier && { quantifier }),
    mean: result.mean,
    category,
  };
}

/** A count as a percentage, by one division. */
export function percentOf(count: number, total: number): number {
  return total === 0 ? 0 : (100 * count) / total;
}

function quantifierOf({ quantifiers }: StudyDescription, percent: number): Words | undefined {
  if (!quantifiers) return undefined;
  const { lookup, decimals, bands } = quantifiers;
  return bands[shareIndex(percent, { lookup, decimals, upTo: bands.map((band) => band.upTo) })]!.label;
}
