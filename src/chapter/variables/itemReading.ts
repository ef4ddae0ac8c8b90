import type { Category } from "../../analysis/results/category.js";
import { type ItemResult, rows } from "../../analysis/results/itemResult.js";
import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { percentOf } from "../../statistics/percentOf.js";
import { shareIndex } from "../../statistics/shareIndex.js";
import type { Item, StudyDescription, Words } from "../../study/study.js";
import { type WaysMissing, waysMissing } from "./waysMissing.js";

/** The facts of an item's reading: what its paragraph says, before any language says it. */
export interface ItemReading {
  readonly item: Item;
  /** Rows of the answers, blanks included: what percentages are of. */
  readonly respondents: number;
  /** How it was not answered. */
  readonly missing: WaysMissing;
  readonly filled: number;
  /** The options chosen most (more than one where they tie), then the others by falling count. */
  readonly most: readonly Share[];
  readonly others: readonly Share[];
  readonly never: readonly Words[];
  /** The options whose counts are withheld, and respondents of all of them; none of these is counted above. */
  readonly withheld?: { readonly labels: readonly Words[]; readonly respondents: number };
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
export function itemReading(
  study: StudyDescription,
  item: Item,
  result: ItemResult,
  category: Outcome<Category>,
): ItemReading {
  const respondents = rows(result);
  const counted = study.scale.options.map(({ label }, i) => ({ label, count: result.counts[i]! })).reverse(); // of equal counts the more favourable option first, as in the tables
  const shares = counted.flatMap(({ label, count }) =>
    isMissing(count) ? [] : [{ label, count, percent: percentOf(count, respondents) }],
  );
  const hidden = counted.flatMap(({ label, count }) => (isMissing(count) ? [label] : []));
  const highest = Math.max(0, ...shares.map(({ count }) => count));
  const most = shares.filter(({ count }) => count === highest && count > 0);
  const quantifier = most.length > 0 ? quantifierOf(study, most[0]!.percent) : undefined;
  return {
    item,
    respondents,
    missing: waysMissing(study, result),
    filled: isMissing(result.filled) ? 0 : result.filled,
    most,
    others: shares.filter(({ count }) => count > 0 && count < highest).sort((a, b) => b.count - a.count),
    never: shares.filter(({ count }) => count === 0).map(({ label }) => label),
    ...(result.withheld !== undefined && { withheld: { labels: hidden, respondents: result.withheld } }),
    ...(quantifier && { quantifier }),
    mean: result.mean,
    category,
  };
}

function quantifierOf({ quantifiers }: StudyDescription, percent: number): Words | undefined {
  if (!quantifiers) return undefined;
  const { lookup, decimals, bands } = quantifiers;
  return bands[shareIndex(percent, { lookup, decimals, upTo: bands.map((band) => band.upTo) })]!.label;
}
