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
  /**
   * The groups of the highest count, more than one where they tie; none while nothing was counted, or what is withheld
   * may be as many.
   */
  readonly largest: readonly CountedGroup[];
  /** Whether some groups are told and the largest is not, since one that is withheld may be as large. */
  readonly uncertain: boolean;
  /** Whether the largest group holds more than half of the total, and of the respondents, where there are any. */
  readonly majority: { readonly ofTotal: boolean; readonly ofRespondents: boolean };
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
  const highest = Math.max(0, ...known.map(({ count }) => count));
  const certain = !overlapping || known.length === groups.length;
  return {
    groups,
    total,
    overlapping,
    respondents,
    largest: !certain ? [] : known.filter(({ count }) => count > 0 && count === highest),
    uncertain: !certain && total > 0 && highest > 0,
    majority: { ofTotal: 2 * highest > total, ofRespondents: 2 * highest > (respondents || total) },
  };
}

/** The respondents by the categories of a characteristic. */
export function characteristicComposition(
  { categories, withheld, multiple }: Characteristic,
  respondents: number,
): Composition {
  return composition(categories, respondents, withheld, multiple);
}
