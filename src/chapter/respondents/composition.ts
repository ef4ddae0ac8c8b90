import { isMissing, type Outcome } from "../../statistics/outcome.js";
import { percentOf } from "../../statistics/percentOf.js";
import type { Characteristic, GroupSize, Words } from "../../study/study.js";

/** How the respondents divide into groups, as far as the counts of the groups tell. */
export interface Composition {
  readonly groups: readonly Group[];
  /**
   * What the counts of the groups add up to, those included that are withheld; the respondents where groups overlap.
   */
  readonly total: number;
  /** Whether a respondent may be in several groups. */
  readonly overlapping: boolean;
  /** Respondents of the answers; the total need not be the same. */
  readonly respondents: number;
  readonly lead: Lead;
  /** How the total differs from the respondents; absent where it does not. */
  readonly difference?: TotalDifference;
}

/** What the counts tell of the largest group. */
export type Lead =
  /** Nothing was counted; every count is withheld; some are, and one of those may be as large as any that is told. */
  | { readonly by: "nobody" | "withheld" | "uncertain"; readonly groups: readonly [] }
  /** Of groups that overlap; the only group there is; several as large as each other; or one, and how much it holds. */
  | {
      readonly by: "overlapping" | "only" | "several" | Majority;
      /** The groups of the highest count. */
      readonly groups: readonly CountedGroup[];
      /** What they have in common. */
      readonly size: Pick<CountedGroup, "count" | "percentOfTotal">;
    };

/** Of what a group holds more than half; or that it holds half of the total, or less. */
export type Majority = "both" | "total" | "respondents" | "half" | "less";

export interface TotalDifference {
  readonly by: number;
  readonly isMore: boolean;
  /** What the largest group holds of the respondents, 0..100; absent without such a group, or respondents. */
  readonly share?: number;
}

export interface Group {
  readonly label: Words;
  readonly count: Outcome<number>;
  /** 0..100. */
  readonly percentOfTotal: Outcome<number>;
  /** 0..100. Beyond 100 where the counts hold more than the answers. */
  readonly percentOfRespondents: Outcome<number>;
  /** Why the count is not one that was published. */
  readonly note?: Words;
}

/** A group whose count is not withheld. */
export interface CountedGroup extends Group {
  readonly count: number;
  readonly percentOfTotal: number;
  readonly percentOfRespondents: number;
}

interface Counted {
  readonly label: Words;
  readonly respondents: GroupSize;
  readonly note?: Words;
}

/**
 * Shares of counted groups, of what the counts add up to and of the respondents there are.
 *
 * @param withheld Respondents of all groups whose own counts are withheld; each of them is smaller than any group with
 * a count but 0, unless groups overlap.
 */
export function composition(
  counted: readonly Counted[],
  respondents: number,
  withheld = 0,
  overlapping = false,
): Composition {
  const added = counted.reduce((sum, { respondents: count }) => sum + (isMissing(count) ? 0 : count), withheld);
  const total = overlapping ? respondents : added;
  const share = (count: GroupSize, of: number) => (isMissing(count) ? count : percentOf(count, of));
  const groups = counted.map(({ label, respondents: count, note }) => ({
    label,
    count,
    percentOfTotal: share(count, total),
    percentOfRespondents: share(count, respondents),
    ...(note && { note }),
  }));
  const known = groups.filter((group): group is typeof group & CountedGroup => !isMissing(group.count));
  const lead = leadOf(known, groups.length, { total, respondents, overlapping });
  return {
    groups,
    total,
    overlapping,
    respondents,
    lead,
    ...(total !== respondents && { difference: differenceOf(total, respondents, lead) }),
  };
}

function leadOf(
  known: readonly CountedGroup[],
  groups: number,
  of: Pick<Composition, "total" | "respondents" | "overlapping">,
): Lead {
  const highest = Math.max(0, ...known.map(({ count }) => count));
  const largest = known.filter(({ count }) => count > 0 && count === highest);
  const [size] = largest;
  if (of.overlapping && known.length < groups && of.total > 0 && size) return { by: "uncertain", groups: [] };
  if (!size || (of.overlapping && known.length < groups))
    return { by: of.total === 0 ? "nobody" : "withheld", groups: [] };
  return { by: leadBy(size, largest.length, groups, of), groups: largest, size };
}

function leadBy(
  { count }: CountedGroup,
  largest: number,
  groups: number,
  { total, respondents, overlapping }: Pick<Composition, "total" | "respondents" | "overlapping">,
): Exclude<Lead["by"], "nobody" | "withheld" | "uncertain"> {
  if (overlapping) return "overlapping";
  if (groups === 1) return "only";
  if (largest > 1) return "several";
  const [ofTotal, ofRespondents] = [2 * count > total, 2 * count > (respondents || total)];
  if (ofTotal) return ofRespondents ? "both" : "total";
  if (ofRespondents) return "respondents";
  return 2 * count === total ? "half" : "less";
}

function differenceOf(total: number, respondents: number, { groups: [largest] }: Lead): TotalDifference {
  return {
    by: Math.abs(total - respondents),
    isMore: total > respondents,
    ...(largest && respondents > 0 && { share: largest.percentOfRespondents }),
  };
}

/** The respondents by the categories of a characteristic. */
export function characteristicComposition(
  { categories, withheld, multiple }: Characteristic,
  respondents: number,
): Composition {
  return composition(categories, respondents, withheld, multiple);
}
